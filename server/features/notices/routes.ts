import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { NoticeList, Seen } from '@rynek/shared/features/notices/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import type { Notices } from './service.ts'

const tags = ['notices']
const refusals = { '4xx': ProblemAnswer }

export const noticeRoutes: FastifyPluginAsyncTypebox<{ notices: Notices }> = async (app, { notices }) => {
  app.get(
    '/me/notices',
    {
      config: { access: 'signed-in' },
      schema: { summary: 'What I am told', tags, response: { 200: NoticeList, ...refusals } },
    },
    async (request) => notices.list(personOf(request)),
  )

  app.put(
    '/me/notices/read',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Mark what I was told as read',
        tags,
        body: Seen,
        response: { 204: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      await notices.markRead(personOf(request), request.body)
      return reply.code(204).send(null)
    },
  )
}
