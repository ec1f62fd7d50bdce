import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { CodeGiven, PasswordGiven, SecondFactor } from '@rynek/shared/features/factors/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import type { Config } from '../../core/config.ts'
import { deviceOf } from '../accounts/devices.ts'
import type { Sessions } from '../accounts/sessions.ts'
import { createSignedIn } from '../accounts/signed-in.ts'
import { codeRoute } from './code-route.ts'
import type { Factors } from './service.ts'

const tags = ['factors']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }
const access = 'signed-in'

type Options = { factors: Factors; sessions: Sessions; config: Config }

export const factorRoutes: FastifyPluginAsyncTypebox<Options> = async (
  app,
  { factors, sessions, config },
) => {
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))
  const signedIn = createSignedIn({ sessions, config })
  await app.register(codeRoute, { factors, signedIn, config })

  app.get(
    '/me/second-factor',
    {
      config: { access },
      schema: {
        summary: 'My second factor, and what waits to be confirmed',
        tags,
        response: { 200: SecondFactor, ...refusals },
      },
    },
    async (request) => factors.find(personOf(request)),
  )

  app.post(
    '/me/second-factor/set-up',
    {
      config: { access, limit: 'own' },
      schema: { summary: 'Be shown an app’s key and codes', tags, body: PasswordGiven, response: done },
    },
    async (request, reply) => {
      await factors.begin(personOf(request), request.body)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/me/second-factor/set-up',
    { config: { access, limit: 'own' }, schema: { summary: 'Forget what was shown', tags, response: done } },
    async (request, reply) => {
      await factors.cancel(personOf(request))
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/me/second-factor',
    {
      config: { access, limit: 'own' },
      schema: {
        summary: 'Turn it on by a code of the app, and get a new session',
        tags,
        body: CodeGiven,
        response: { 201: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      const device = deviceOf(request.headers['user-agent'])
      return signedIn(request, reply, await factors.turnOn(personOf(request), request.body, device))
    },
  )

  app.post(
    '/me/second-factor/removal',
    {
      config: { access, limit: 'own' },
      schema: {
        summary: 'Turn it off, and get a new session',
        tags,
        body: CodeGiven,
        response: { 201: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      const device = deviceOf(request.headers['user-agent'])
      return signedIn(request, reply, await factors.turnOff(personOf(request), request.body, device))
    },
  )

  app.post(
    '/me/second-factor/recovery-codes',
    {
      config: { access, limit: 'own' },
      schema: { summary: 'Be shown new recovery codes', tags, body: CodeGiven, response: done },
    },
    async (request, reply) => {
      await factors.showNewCodes(personOf(request), request.body)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/me/second-factor/recovery-codes',
    {
      config: { access, limit: 'own' },
      schema: { summary: 'Replace the recovery codes by those shown', tags, response: done },
    },
    async (request, reply) => {
      await factors.keepCodes(personOf(request))
      return reply.code(204).send(null)
    },
  )
}
