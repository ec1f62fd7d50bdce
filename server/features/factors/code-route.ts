import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { CodeGiven } from '@rynek/shared/features/factors/schemas.ts'
import { Type } from 'typebox'
import type { Config } from '../../core/config.ts'
import { deviceOf } from '../accounts/devices.ts'
import type { SignedIn } from '../accounts/signed-in.ts'
import { entryCookie } from './entry-cookie.ts'
import type { Factors } from './service.ts'

type Options = { factors: Factors; signedIn: SignedIn; config: Config }

/** The second step of signing in, open to whoever passed the first. */
export const codeRoute: FastifyPluginAsyncTypebox<Options> = async (app, { factors, signedIn, config }) => {
  app.post(
    '/sessions/second-factor',
    {
      config: { access: 'anyone', limit: 'enter' },
      schema: {
        summary: 'Finish signing in with a code',
        tags: ['factors'],
        body: CodeGiven,
        response: { 201: Type.Null(), '4xx': ProblemAnswer },
      },
    },
    async (request, reply) => {
      const device = deviceOf(request.headers['user-agent'])
      const cookie = await factors.signIn(entryCookie.read(request, config), request.body.code, device)
      return signedIn(request, entryCookie.clear(reply, config), cookie)
    },
  )
}
