import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Problem, ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { CastChoice } from '@rynek/shared/features/accounts/schemas.ts'
import { Type } from 'typebox'
import { deviceOf } from './devices.ts'
import type { Accounts } from './service.ts'
import type { Sessions } from './sessions.ts'
import type { SignedIn } from './signed-in.ts'

const tags = ['demo']
const refusals = { '4xx': ProblemAnswer }
type Options = { signedIn: SignedIn; sessions: Sessions; accounts: Accounts }

/** Signs anybody in as anybody of the cast. Registered only in a demo, which strangers cannot reach. */
export const demoRoutes: FastifyPluginAsyncTypebox<Options> = async (
  app,
  { signedIn, sessions, accounts },
) => {
  app.post(
    '/demo/sessions',
    {
      config: { access: 'anyone', limit: 'enter' },
      schema: {
        summary: 'Be one of the cast',
        tags,
        body: CastChoice,
        response: { 201: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      const person = await accounts.findCastMember(request.body.person)
      if (!person) throw new Problem('not-found', 'not-found')
      const device = deviceOf(request.headers['user-agent'])
      // Counts as if the second factor had been passed: nobody but the owner of this machine gets here, and
      // everything is to be seen by one click.
      return signedIn(request, reply, await sessions.create(person, device, true))
    },
  )
}
