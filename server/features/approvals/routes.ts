import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { AwaitingPosts } from '@rynek/shared/features/approvals/schemas.ts'
import { personOf } from '../../core/access.ts'
import type { Approvals } from './service.ts'

export const approvalRoutes: FastifyPluginAsyncTypebox<{ approvals: Approvals }> = async (
  app,
  { approvals },
) => {
  app.get(
    '/me/awaiting',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'My posts that wait for a moderator',
        tags: ['moderation'],
        response: { 200: AwaitingPosts, '4xx': ProblemAnswer },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      return approvals.listMine(personOf(request))
    },
  )
}
