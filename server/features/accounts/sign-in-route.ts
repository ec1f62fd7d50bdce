import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { CodeNeeded, Credentials } from '@rynek/shared/features/accounts/schemas.ts'
import { Type } from 'typebox'
import type { Config } from '../../core/config.ts'
import { entryCookie } from '../factors/entry-cookie.ts'
import { networkOf } from '../limits/network.ts'
import { deviceOf } from './devices.ts'
import type { Accounts } from './service.ts'
import type { SignedIn } from './signed-in.ts'

type Options = { signedIn: SignedIn; accounts: Accounts; config: Config }

/** The first step of signing in; without a second factor the only one. */
export const signInRoute: FastifyPluginAsyncTypebox<Options> = async (
  app,
  { signedIn, accounts, config },
) => {
  app.post(
    '/sessions',
    {
      config: { access: 'anyone', limit: 'enter' },
      schema: {
        summary: 'Sign in; with a second factor, be asked for a code',
        tags: ['accounts'],
        body: Credentials,
        response: { 201: Type.Null(), 202: CodeNeeded, '4xx': ProblemAnswer },
      },
    },
    async (request, reply) => {
      const device = deviceOf(request.headers['user-agent'])
      const entered = await accounts.signIn(request.body, device, networkOf(request.ip))
      if ('session' in entered) return signedIn(request, reply, entered.session)
      return entryCookie
        .set(reply, config, entered.entry)
        .code(202)
        .send({ needs: 'code' as const })
    },
  )
}
