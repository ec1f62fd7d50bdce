import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { TopicCounts } from '@rynek/shared/features/threads/schemas.ts'
import { Type } from 'typebox'
import type { Topics } from './service.ts'

const NoQuery = Type.Object({}, { additionalProperties: false })

export const topicRoutes: FastifyPluginAsyncTypebox<{ topics: Topics }> = async (app, { topics }) => {
  app.get(
    '/topics/counts',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'How many questions each topic has',
        tags: ['topics'],
        querystring: NoQuery,
        response: { 200: TopicCounts, '4xx': ProblemAnswer },
      },
    },
    async () => topics.count(),
  )
}
