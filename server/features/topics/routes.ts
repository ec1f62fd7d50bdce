import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { TopicCounts } from '@rynek/shared/features/threads/schemas.ts'
import type { Topics } from './service.ts'

export const topicRoutes: FastifyPluginAsyncTypebox<{ topics: Topics }> = async (app, { topics }) => {
  app.get(
    '/topics/counts',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'How many questions each topic has',
        tags: ['topics'],
        response: { 200: TopicCounts, '4xx': ProblemAnswer },
      },
    },
    async () => topics.count(),
  )
}
