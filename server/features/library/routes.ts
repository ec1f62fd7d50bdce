import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { Library, LibraryQuery } from '@rynek/shared/features/library/schemas.ts'
import type { Libraries } from './service.ts'

export const libraryRoutes: FastifyPluginAsyncTypebox<{ library: Libraries }> = async (app, { library }) => {
  app.get(
    '/practices',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'The library of good practices, and how many every other choice would find',
        tags: ['practices'],
        querystring: LibraryQuery,
        response: { 200: Library, '4xx': ProblemAnswer },
      },
    },
    async (request) => library.list(request.query),
  )
}
