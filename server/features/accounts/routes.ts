import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Problem, ProblemAnswer } from '@rynek/shared/core/problems.ts'
import {
  Cast,
  Credentials,
  FirstAdministrator,
  MeAnswer,
  NewPerson,
  SessionList,
} from '@rynek/shared/features/accounts/schemas.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import type { Config } from '../../core/config.ts'
import { clearSession, setSession } from './cookie.ts'
import { demoRoutes } from './demo-routes.ts'
import type { Accounts } from './service.ts'
import type { Sessions } from './sessions.ts'

const tags = ['accounts']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }
const deviceOf = (request: FastifyRequest) => request.headers['user-agent'] ?? ''

type Options = { accounts: Accounts; sessions: Sessions; config: Config }

export const accountRoutes: FastifyPluginAsyncTypebox<Options> = async (
  app,
  { accounts, sessions, config },
) => {
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))
  const signedIn = (reply: FastifyReply, status: number, cookie: string) =>
    setSession(reply, { name: sessions.cookieName, value: cookie, secure: config.secureCookies })
      .code(status)
      .send(null)

  app.post(
    '/people',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Sign up, and be signed in',
        tags,
        body: NewPerson,
        response: { 201: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => signedIn(reply, 201, await accounts.signUp(request.body, deviceOf(request))),
  )

  app.post(
    '/administrators',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Become the first administrator by a one-time link',
        tags,
        body: FirstAdministrator,
        response: { 201: Type.Null(), ...refusals },
      },
    },
    async (request, reply) =>
      signedIn(reply, 201, await accounts.becomeFirstAdministrator(request.body, deviceOf(request))),
  )

  app.post(
    '/sessions',
    {
      config: { access: 'anyone' },
      schema: { summary: 'Sign in', tags, body: Credentials, response: { 201: Type.Null(), ...refusals } },
    },
    async (request, reply) => signedIn(reply, 201, await accounts.signIn(request.body, deviceOf(request))),
  )

  app.delete(
    '/sessions/current',
    {
      config: { access: 'anyone' },
      schema: { summary: 'Sign out', tags, response: done },
    },
    async (request, reply) => {
      if (request.person) await sessions.end(request.person.id, request.person.sessionHandle)
      return clearSession(reply, { name: sessions.cookieName, secure: config.secureCookies })
        .code(204)
        .send(null)
    },
  )

  app.get(
    '/sessions',
    {
      config: { access: 'signed-in' },
      schema: { summary: 'My sessions', tags, response: { 200: SessionList, ...refusals } },
    },
    async (request) => ({ items: await sessions.list(personOf(request)) }),
  )

  app.delete(
    '/sessions/:handle',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'End one of my sessions',
        tags,
        params: Type.Object(
          { handle: Type.String({ pattern: '^[A-Za-z0-9_-]{12}$' }) },
          { additionalProperties: false },
        ),
        response: done,
      },
    },
    async (request, reply) => {
      const ended = await sessions.end(personOf(request).id, request.params.handle)
      if (!ended) throw new Problem('not-found', 'not-found')
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/me',
    {
      config: { access: 'anyone' },
      schema: { summary: 'Who I am here; null for guests', tags, response: { 200: MeAnswer, ...refusals } },
    },
    async (request) => ({ me: await accounts.find(request.person) }),
  )

  app.get(
    '/demo/cast',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Who one can be in the demo; nobody elsewhere',
        tags,
        response: { 200: Cast, ...refusals },
      },
    },
    async () => ({ items: config.demo ? await accounts.listCast() : [] }),
  )

  if (config.demo) await app.register(demoRoutes, { signedIn, sessions, accounts })
}
