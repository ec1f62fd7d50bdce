import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { Endorsed } from '@rynek/shared/features/endorsements/schemas.ts'
import { personOf } from '../../core/access.ts'
import type { Endorsements } from './service.ts'

const tags = ['posts']
const response = { 200: Endorsed, '4xx': ProblemAnswer }

export const endorsementRoutes: FastifyPluginAsyncTypebox<{ endorsements: Endorsements }> = async (
  app,
  { endorsements },
) => {
  app.put(
    '/posts/:id/endorsement',
    {
      config: { access: 'take-part', limit: 'vote' },
      schema: { summary: 'Say that an answer works at my office too', tags, params: IdParams, response },
    },
    async (request) => endorsements.endorse(personOf(request), Number(request.params.id), true),
  )

  app.delete(
    '/posts/:id/endorsement',
    {
      config: { access: 'take-part', limit: 'vote' },
      schema: { summary: 'Take that back', tags, params: IdParams, response },
    },
    async (request) => endorsements.endorse(personOf(request), Number(request.params.id), false),
  )
}
