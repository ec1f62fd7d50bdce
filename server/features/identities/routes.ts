import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { Onward, ProviderAnswer, Returned, SetOut } from '@rynek/shared/features/identities/schemas.ts'
import { Type } from 'typebox'
import type { Config } from '../../core/config.ts'
import { deviceOf } from '../accounts/devices.ts'
import type { Sessions } from '../accounts/sessions.ts'
import { createSignedIn } from '../accounts/signed-in.ts'
import { entryCookie } from '../factors/entry-cookie.ts'
import { visitCookie } from './cookie.ts'
import { ownIdentityRoutes } from './own-routes.ts'
import type { Identities } from './service.ts'
import { identitySignUpRoutes } from './sign-up-routes.ts'

const tags = ['identities']
const refusals = { '4xx': ProblemAnswer }

type Options = { identities: Identities; sessions: Sessions; config: Config }

export const identityRoutes: FastifyPluginAsyncTypebox<Options> = async (app, options) => {
  const { identities, sessions, config } = options
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))
  const signedIn = createSignedIn({ sessions, config })
  await app.register(ownIdentityRoutes, { identities, signedIn, config })
  await app.register(identitySignUpRoutes, { identities, signedIn, config })

  app.get(
    '/provider',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Whose accounts one may sign in with',
        tags,
        response: { 200: ProviderAnswer, ...refusals },
      },
    },
    async () => ({ provider: identities.provider.name === null ? null : { name: identities.provider.name } }),
  )

  app.get(
    '/sessions/provider',
    {
      config: { access: 'anyone', limit: 'enter' },
      schema: {
        summary: 'Be led to the provider',
        tags,
        querystring: SetOut,
        response: { 303: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      const { next = addresses.home, join } = request.query
      if (join && !request.person) return reply.redirect(addresses.signIn(addresses.identities), 303)
      const left = await identities
        .setOut(request.person, { next, joins: !!join })
        .catch((why) => request.log.warn(why, 'the provider of accounts does not answer'))
      if (!left) return reply.redirect(addresses.providerAway(join ? 'join' : 'sign-in'), 303)
      return visitCookie.set(reply, config, left.token).redirect(left.address, 303)
    },
  )

  app.post(
    '/sessions/provider',
    {
      config: { access: 'anyone', limit: 'enter' },
      schema: {
        summary: 'Come back from the provider',
        tags,
        body: Returned,
        response: { 200: Onward, 201: Onward, ...refusals },
      },
    },
    async (request, reply) => {
      const { to, next, ...left } = await identities.arrive(request.body, {
        person: request.person,
        token: visitCookie.read(request, config),
        device: deviceOf(request.headers['user-agent']),
        onRefusal: (why) => request.log.warn(why, 'what came from the provider was refused'),
      })
      if (!('token' in left)) visitCookie.clear(reply, config)
      if ('entry' in left) entryCookie.set(reply, config, left.entry)
      if ('session' in left) return signedIn(request, reply, left.session, { to, next })
      return reply.code(200).send({ to, next })
    },
  )
}
