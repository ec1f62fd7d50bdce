import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { MyCases, NewAppeal, NewReport } from '@rynek/shared/features/moderation/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../../core/access.ts'
import type { Moderation } from '../service.ts'

const tags = ['moderation']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }

/** What everybody may: report, read what was decided about him, and appeal. */
export const memberRoutes: FastifyPluginAsyncTypebox<{ moderation: Moderation }> = async (
  app,
  { moderation },
) => {
  app.post(
    '/posts/:id/reports',
    {
      config: { access: 'take-part', limit: 'report', guards: ['note'] },
      schema: {
        summary: 'Report a post to the moderators',
        tags,
        params: IdParams,
        body: NewReport,
        response: done,
      },
    },
    async (request, reply) => {
      await moderation.report(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/me/cases',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'What was decided about my posts and my reports',
        tags,
        response: { 200: MyCases, ...refusals },
      },
    },
    async (request) => moderation.listMine(personOf(request)),
  )

  app.post(
    '/me/cases/:id/appeal',
    {
      config: { access: 'signed-in', limit: 'report' },
      schema: {
        summary: 'Appeal against a decision about my post',
        tags,
        params: IdParams,
        body: NewAppeal,
        response: done,
      },
    },
    async (request, reply) => {
      await moderation.appeal(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )
}
