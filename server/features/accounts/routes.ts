import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { Cast, FirstAdministrator, MeAnswer, NewPerson } from '@rynek/shared/features/accounts/schemas.ts'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Config } from '../../core/config.ts'
import { languageOf } from '../../core/reader-language.ts'
import { demoRoutes } from './demo-routes.ts'
import { deviceOf } from './devices.ts'
import type { Accounts } from './service.ts'
import { sessionRoutes } from './session-routes.ts'
import type { Sessions } from './sessions.ts'
import { signInRoute } from './sign-in-route.ts'
import { createSignedIn } from './signed-in.ts'

const tags = ['accounts']
const refusals = { '4xx': ProblemAnswer }

type Options = { accounts: Accounts; sessions: Sessions; config: Config }

export const accountRoutes: FastifyPluginAsyncTypebox<Options> = async (
  app,
  { accounts, sessions, config },
) => {
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))
  const signedIn = createSignedIn({ sessions, config })

  app.post(
    '/people',
    {
      config: { access: 'anyone', limit: 'join' },
      schema: {
        summary: 'Sign up, and be signed in',
        tags,
        body: NewPerson,
        response: { 201: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      return signedIn(request, reply, await accounts.signUp(request.body, arrivalOf(request)))
    },
  )

  app.post(
    '/administrators',
    {
      config: { access: 'anyone', limit: 'enter' },
      schema: {
        summary: 'Become the first administrator by a one-time link',
        tags,
        body: FirstAdministrator,
        response: { 201: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      return signedIn(
        request,
        reply,
        await accounts.becomeFirstAdministrator(request.body, arrivalOf(request)),
      )
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

  await app.register(signInRoute, { signedIn, accounts, config })
  await app.register(sessionRoutes, { sessions, config })
  if (config.demo) await app.register(demoRoutes, { signedIn, sessions, accounts })
}

const arrivalOf = (request: FastifyRequest) => ({
  device: deviceOf(request.headers['user-agent']),
  language: languageOf(request),
})
