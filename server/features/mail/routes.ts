import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { MailQueue } from '@rynek/shared/features/mail/schemas.ts'
import { Type } from 'typebox'
import type { Mail } from './service.ts'

const tags = ['mail']
const refusals = { '4xx': ProblemAnswer }

export const mailRoutes: FastifyPluginAsyncTypebox<{ mail: Mail }> = async (app, { mail }) => {
  app.get(
    '/mail',
    {
      config: { access: 'administer' },
      schema: {
        summary: 'The queue of mail, the newest first',
        tags,
        response: { 200: MailQueue, ...refusals },
      },
    },
    async (_, reply) => reply.header('cache-control', 'no-store').send(await mail.list()),
  )

  app.put(
    '/mail/:id/waiting',
    {
      config: { access: 'administer', limit: 'work' },
      schema: {
        summary: 'Try a letter again that was given up',
        tags,
        params: IdParams,
        response: { 204: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      await mail.sendAgain(Number(request.params.id))
      return reply.code(204).send(null)
    },
  )
}
