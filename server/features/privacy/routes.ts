import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { ErasureOnRequest, OwnErasure } from '@rynek/shared/features/privacy/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import type { Config } from '../../core/config.ts'
import { clearSession } from '../accounts/cookie.ts'
import type { Sessions } from '../accounts/sessions.ts'
import type { Privacy } from './service.ts'

const tags = ['privacy']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }

type Options = { privacy: Privacy; sessions: Sessions; config: Config }

export const privacyRoutes: FastifyPluginAsyncTypebox<Options> = async (
  app,
  { privacy, sessions, config },
) => {
  app.post(
    '/me/erasure',
    {
      config: { access: 'signed-in' },
      schema: { summary: 'Erase my account and my name', tags, body: OwnErasure, response: done },
    },
    async (request, reply) => {
      await privacy.eraseOwn(personOf(request), request.body.password)
      const cookie = { name: sessions.cookieName, secure: config.secureCookies }
      return clearSession(reply, cookie).code(204).send(null)
    },
  )

  app.post(
    '/people/:id/erasure',
    {
      config: { access: 'moderate' },
      schema: {
        summary: 'Erase a person who asked for it',
        tags,
        params: IdParams,
        body: ErasureOnRequest,
        response: done,
      },
    },
    async (request, reply) => {
      await privacy.eraseOnRequest(personOf(request), Number(request.params.id), request.body.reason)
      return reply.code(204).send(null)
    },
  )
}
