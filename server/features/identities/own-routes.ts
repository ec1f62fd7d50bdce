import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { IdentityList } from '@rynek/shared/features/identities/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import type { Config } from '../../core/config.ts'
import { deviceOf } from '../accounts/devices.ts'
import type { SignedIn } from '../accounts/signed-in.ts'
import { visitCookie } from './cookie.ts'
import type { Identities } from './service.ts'

const tags = ['identities']
const refusals = { '4xx': ProblemAnswer }
const entered = { 201: Type.Null(), ...refusals }
const sensitive = { access: 'signed-in', limit: 'own', confirmed: true } as const

type Options = { identities: Identities; signedIn: SignedIn; config: Config }

export const ownIdentityRoutes: FastifyPluginAsyncTypebox<Options> = async (
  app,
  { identities, signedIn, config },
) => {
  app.get(
    '/me/identities',
    {
      config: { access: 'signed-in', confirmed: true },
      schema: {
        summary: 'Accounts elsewhere that I sign in with',
        tags,
        response: { 200: IdentityList, ...refusals },
      },
    },
    async (request) => identities.list(personOf(request), visitCookie.read(request, config)),
  )

  app.post(
    '/me/identities',
    {
      config: sensitive,
      schema: {
        summary: 'Join the account that the provider has named, and get a new session',
        tags,
        response: entered,
      },
    },
    async (request, reply) => {
      const token = visitCookie.read(request, config)
      const cookie = await identities.join(personOf(request), token, deviceOf(request.headers['user-agent']))
      return signedIn(request, visitCookie.clear(reply, config), cookie)
    },
  )

  app.delete(
    '/me/identities/:id',
    {
      config: sensitive,
      schema: { summary: 'Part from one, and get a new session', tags, params: IdParams, response: entered },
    },
    async (request, reply) => {
      const device = deviceOf(request.headers['user-agent'])
      return signedIn(
        request,
        reply,
        await identities.part(personOf(request), Number(request.params.id), device),
      )
    },
  )
}
