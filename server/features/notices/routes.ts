import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { NoticeList, NoticeQuery, Seen } from '@rynek/shared/features/notices/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import type { Notices } from './service.ts'

const tags = ['notices']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }

export const noticeRoutes: FastifyPluginAsyncTypebox<{ notices: Notices }> = async (app, { notices }) => {
  app.get(
    '/me/notices',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'What I am told',
        tags,
        querystring: NoticeQuery,
        response: { 200: NoticeList, ...refusals },
      },
    },
    async (request) => {
      const { after } = request.query
      return notices.list(personOf(request), after === undefined ? undefined : Number(after))
    },
  )

  app.put(
    '/me/notices/read',
    {
      config: { access: 'signed-in', limit: 'own' },
      schema: {
        summary: 'Mark what I was told as read',
        tags,
        body: Seen,
        response: done,
      },
    },
    async (request, reply) => {
      await notices.markRead(personOf(request), request.body)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/me/notices/:id/read',
    {
      config: { access: 'signed-in', limit: 'own' },
      schema: { summary: 'Open what one notice leads to', tags, params: IdParams, response: done },
    },
    async (request, reply) => {
      await notices.open(personOf(request), Number(request.params.id))
      return reply.code(204).send(null)
    },
  )
}
