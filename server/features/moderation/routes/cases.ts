import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { AuditLog } from '@rynek/shared/features/audit/schemas.ts'
import {
  AppealDecision,
  CaseFile,
  CaseNote,
  NewDecision,
  Queue,
  QueueQuery,
  Taking,
} from '@rynek/shared/features/moderation/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../../core/access.ts'
import type { Moderation } from '../service.ts'

const tags = ['moderation']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }

/** The queue, and work on one case. */
export const caseRoutes: FastifyPluginAsyncTypebox<{ moderation: Moderation }> = async (
  app,
  { moderation },
) => {
  app.get(
    '/moderation/queue',
    {
      config: { access: 'moderate' },
      schema: {
        summary: 'What waits for a moderator',
        tags,
        querystring: QueueQuery,
        response: { 200: Queue, ...refusals },
      },
    },
    async (request) => moderation.listQueue(personOf(request), request.query),
  )

  app.get(
    '/moderation/log',
    {
      config: { access: 'moderate' },
      schema: { summary: 'What staff did', tags, response: { 200: AuditLog, ...refusals } },
    },
    async () => moderation.listLog(),
  )

  app.get(
    '/moderation/cases/:id',
    {
      config: { access: 'moderate' },
      schema: {
        summary: 'Everything about one case',
        tags,
        params: IdParams,
        response: { 200: CaseFile, ...refusals },
      },
    },
    async (request) => moderation.findFile(personOf(request), Number(request.params.id)),
  )

  app.put(
    '/moderation/cases/:id/assignee',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: {
        summary: 'Take a case, or take it over',
        tags,
        params: IdParams,
        body: Taking,
        response: done,
      },
    },
    async (request, reply) => {
      await moderation.take(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/moderation/cases/:id/assignee',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: { summary: 'Hand a case back', tags, params: IdParams, response: done },
    },
    async (request, reply) => {
      await moderation.handBack(personOf(request), Number(request.params.id))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/moderation/cases/:id/notes',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: {
        summary: 'Write a note for other moderators',
        tags,
        params: IdParams,
        body: CaseNote,
        response: done,
      },
    },
    async (request, reply) => {
      await moderation.addNote(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/moderation/cases/:id/decision',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: { summary: 'Decide a case', tags, params: IdParams, body: NewDecision, response: done },
    },
    async (request, reply) => {
      await moderation.decide(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/moderation/cases/:id/appeal-decision',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: { summary: 'Decide an appeal', tags, params: IdParams, body: AppealDecision, response: done },
    },
    async (request, reply) => {
      await moderation.decideAppeal(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )
}
