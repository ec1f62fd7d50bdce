import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { NewKeyRequest, NewPasskey, PasskeyList } from '@rynek/shared/features/passkeys/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import type { Config } from '../../core/config.ts'
import { deviceOf } from '../accounts/devices.ts'
import type { Sessions } from '../accounts/sessions.ts'
import { createSignedIn } from '../accounts/signed-in.ts'
import type { Passkeys } from './service.ts'
import { passkeySignInRoutes } from './sign-in-routes.ts'

const tags = ['passkeys']
const refusals = { '4xx': ProblemAnswer }
const entered = { 201: Type.Null(), ...refusals }
const sensitive = { access: 'signed-in', limit: 'own', confirmed: true } as const

type Options = { passkeys: Passkeys; sessions: Sessions; config: Config }

export const passkeyRoutes: FastifyPluginAsyncTypebox<Options> = async (
  app,
  { passkeys, sessions, config },
) => {
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))
  const signedIn = createSignedIn({ sessions, config })
  await app.register(passkeySignInRoutes, { passkeys, signedIn, config })

  app.get(
    '/me/passkeys',
    {
      config: { access: 'signed-in', confirmed: true },
      schema: { summary: 'My passkeys', tags, response: { 200: PasskeyList, ...refusals } },
    },
    async (request) => passkeys.list(personOf(request)),
  )

  app.post(
    '/me/passkeys/request',
    {
      config: sensitive,
      schema: {
        summary: 'What a new passkey is asked for',
        tags,
        response: { 200: NewKeyRequest, ...refusals },
      },
    },
    async (request) => passkeys.askForNewKey(personOf(request)),
  )

  app.post(
    '/me/passkeys',
    {
      config: sensitive,
      schema: { summary: 'Add a passkey, and get a new session', tags, body: NewPasskey, response: entered },
    },
    async (request, reply) => {
      const device = deviceOf(request.headers['user-agent'])
      return signedIn(request, reply, await passkeys.add(personOf(request), request.body, device))
    },
  )

  app.delete(
    '/me/passkeys/:id',
    {
      config: sensitive,
      schema: {
        summary: 'Remove a passkey, and get a new session',
        tags,
        params: IdParams,
        response: entered,
      },
    },
    async (request, reply) => {
      const device = deviceOf(request.headers['user-agent'])
      return signedIn(
        request,
        reply,
        await passkeys.remove(personOf(request), Number(request.params.id), device),
      )
    },
  )
}
