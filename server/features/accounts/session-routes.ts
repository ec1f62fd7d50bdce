import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Problem, ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { SessionList } from '@rynek/shared/features/accounts/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import type { Config } from '../../core/config.ts'
import { clearSession } from './cookie.ts'
import type { Sessions } from './sessions.ts'

const tags = ['accounts']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }
const HandleParams = Type.Object(
  { handle: Type.String({ pattern: '^[A-Za-z0-9_-]{12}$' }) },
  { additionalProperties: false },
)

type Options = { sessions: Sessions; config: Config }

export const sessionRoutes: FastifyPluginAsyncTypebox<Options> = async (app, { sessions, config }) => {
  app.get(
    '/sessions',
    {
      config: { access: 'signed-in' },
      schema: { summary: 'My sessions', tags, response: { 200: SessionList, ...refusals } },
    },
    async (request) => ({ items: await sessions.list(personOf(request)) }),
  )

  app.delete(
    '/sessions',
    {
      config: { access: 'signed-in', limit: 'own' },
      schema: { summary: 'End my other sessions', tags, response: done },
    },
    async (request, reply) => {
      await sessions.endOthers(personOf(request))
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/sessions/current',
    { config: { access: 'anyone', limit: 'enter' }, schema: { summary: 'Sign out', tags, response: done } },
    async (request, reply) => {
      if (request.person) await sessions.end(request.person.id, request.person.sessionHandle)
      const cookie = { name: sessions.cookieName, secure: config.secureCookies }
      return clearSession(reply, cookie).code(204).send(null)
    },
  )

  app.delete(
    '/sessions/:handle',
    {
      config: { access: 'signed-in', limit: 'own' },
      schema: { summary: 'End one of my sessions', tags, params: HandleParams, response: done },
    },
    async (request, reply) => {
      const ended = await sessions.end(personOf(request).id, request.params.handle)
      if (!ended) throw new Problem('not-found', 'not-found')
      return reply.code(204).send(null)
    },
  )
}
