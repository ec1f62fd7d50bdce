import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { KeyRequest, SignedByKey } from '@rynek/shared/features/passkeys/schemas.ts'
import { Type } from 'typebox'
import type { Config } from '../../core/config.ts'
import { deviceOf } from '../accounts/devices.ts'
import { shortCookie } from '../accounts/short-cookie.ts'
import type { SignedIn } from '../accounts/signed-in.ts'
import { challengeLife } from './challenges.ts'
import type { Passkeys } from './service.ts'

const refusals = { '4xx': ProblemAnswer }
/** What was asked is answered by the browser that asked. */
const askedCookie = shortCookie('passkey', challengeLife)

type Options = { passkeys: Passkeys; signedIn: SignedIn; config: Config }

/** Signing in by a key, in place of the password and the code. */
export const passkeySignInRoutes: FastifyPluginAsyncTypebox<Options> = async (
  app,
  { passkeys, signedIn, config },
) => {
  app.post(
    '/sessions/passkey-request',
    {
      config: { access: 'anyone', limit: 'enter' },
      schema: {
        summary: 'What a passkey has to sign',
        tags: ['passkeys'],
        response: { 200: KeyRequest, ...refusals },
      },
    },
    async (_, reply) => {
      const { token, request } = await passkeys.askForSignature()
      return askedCookie.set(reply, config, token).code(200).send(request)
    },
  )

  app.post(
    '/sessions/passkey',
    {
      config: { access: 'anyone', limit: 'enter' },
      schema: {
        summary: 'Sign in by a passkey',
        tags: ['passkeys'],
        body: SignedByKey,
        response: { 201: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      const device = deviceOf(request.headers['user-agent'])
      const cookie = await passkeys.signIn(askedCookie.read(request, config), request.body, device)
      return signedIn(request, askedCookie.clear(reply, config), cookie)
    },
  )
}
