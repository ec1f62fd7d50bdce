import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { AuditLog } from '@rynek/shared/features/audit/schemas.ts'
import {
  Curation,
  Hiding,
  Locking,
  NewDecision,
  NewReport,
  Queue,
} from '@rynek/shared/features/moderation/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import type { Moderation } from './service.ts'

const tags = ['moderation']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }

export const moderationRoutes: FastifyPluginAsyncTypebox<{ moderation: Moderation }> = async (
  app,
  { moderation },
) => {
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))

  app.post(
    '/posts/:id/reports',
    {
      config: { access: 'take-part' },
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
    '/moderation/queue',
    {
      config: { access: 'moderate' },
      schema: { summary: 'What waits for a moderator', tags, response: { 200: Queue, ...refusals } },
    },
    async () => moderation.listQueue(),
  )

  app.get(
    '/moderation/log',
    {
      config: { access: 'moderate' },
      schema: { summary: 'What staff did', tags, response: { 200: AuditLog, ...refusals } },
    },
    async () => moderation.listLog(),
  )

  app.post(
    '/moderation/cases/:id/decision',
    {
      config: { access: 'moderate' },
      schema: { summary: 'Decide a case', tags, params: IdParams, body: NewDecision, response: done },
    },
    async (request, reply) => {
      await moderation.decide(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/posts/:id/hidden',
    {
      config: { access: 'moderate' },
      schema: { summary: 'Hide or restore a post', tags, params: IdParams, body: Hiding, response: done },
    },
    async (request, reply) => {
      await moderation.setHidden(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/threads/:id/lock',
    {
      config: { access: 'moderate' },
      schema: { summary: 'Lock or unlock a thread', tags, params: IdParams, body: Locking, response: done },
    },
    async (request, reply) => {
      await moderation.setLocked(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )

  app.patch(
    '/threads/:id',
    {
      config: { access: 'moderate' },
      schema: {
        summary: 'Retitle a thread, or move it',
        tags,
        params: IdParams,
        body: Curation,
        response: done,
      },
    },
    async (request, reply) => {
      await moderation.curate(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )
}
