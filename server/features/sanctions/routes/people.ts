import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { Lifting, NewNote, NewSanction, PersonFile } from '@rynek/shared/features/sanctions/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../../core/access.ts'
import type { Sanctions } from '../service.ts'

const tags = ['sanctions']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }

export const personFileRoutes: FastifyPluginAsyncTypebox<{ sanctions: Sanctions }> = async (
  app,
  { sanctions },
) => {
  app.get(
    '/moderation/people/:id',
    {
      config: { access: 'moderate' },
      schema: {
        summary: 'What moderators know of a person',
        tags,
        params: IdParams,
        response: { 200: PersonFile, ...refusals },
      },
    },
    async (request) => sanctions.findFile(personOf(request), Number(request.params.id)),
  )

  app.post(
    '/moderation/people/:id/sanctions',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: {
        summary: 'Warn a person, take away writing, or keep him out',
        tags,
        params: IdParams,
        body: NewSanction,
        response: done,
      },
    },
    async (request, reply) => {
      await sanctions.impose(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/moderation/sanctions/:id/lifting',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: {
        summary: 'End a sanction before its time',
        tags,
        params: IdParams,
        body: Lifting,
        response: done,
      },
    },
    async (request, reply) => {
      await sanctions.lift(personOf(request), Number(request.params.id), request.body.reason)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/moderation/people/:id/notes',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: {
        summary: 'Note something about a person for other moderators',
        tags,
        params: IdParams,
        body: NewNote,
        response: done,
      },
    },
    async (request, reply) => {
      await sanctions.note(personOf(request), Number(request.params.id), request.body.body)
      return reply.code(204).send(null)
    },
  )
}
