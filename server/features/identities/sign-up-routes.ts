import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { Newcomer, NewPersonByIdentity } from '@rynek/shared/features/identities/schemas.ts'
import { Type } from 'typebox'
import type { Config } from '../../core/config.ts'
import { languageOf } from '../../core/reader-language.ts'
import { deviceOf } from '../accounts/devices.ts'
import type { SignedIn } from '../accounts/signed-in.ts'
import { visitCookie } from './cookie.ts'
import type { Identities } from './service.ts'

const tags = ['identities']
const refusals = { '4xx': ProblemAnswer }

type Options = { identities: Identities; signedIn: SignedIn; config: Config }

/** For whom the provider has named and nobody here knows. */
export const identitySignUpRoutes: FastifyPluginAsyncTypebox<Options> = async (
  app,
  { identities, signedIn, config },
) => {
  app.get(
    '/newcomer',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Whom the provider has named to this browser, for signing up',
        tags,
        response: { 200: Newcomer, ...refusals },
      },
    },
    async (request) => identities.findNewcomer(visitCookie.read(request, config)),
  )

  app.post(
    '/newcomer',
    {
      config: { access: 'anyone', limit: 'join' },
      schema: {
        summary: 'Sign up as whom the provider has named, and be signed in',
        tags,
        body: NewPersonByIdentity,
        response: { 201: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      const from = { device: deviceOf(request.headers['user-agent']), language: languageOf(request) }
      const cookie = await identities.signUp(request.body, visitCookie.read(request, config), from)
      return signedIn(request, visitCookie.clear(reply, config), cookie)
    },
  )
}
