import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import {
  BulkAnswer,
  BulkDecision,
  Curation,
  Hiding,
  Locking,
  NewSummary,
  Placing,
  SummarySource,
} from '@rynek/shared/features/moderation/schemas.ts'
import { Redaction } from '@rynek/shared/features/posts/schemas.ts'
import { Slowing } from '@rynek/shared/features/threads/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../../core/access.ts'
import type { Moderation } from '../service.ts'

const tags = ['moderation']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }

/** What moderators do where a post or a thread stands. */
export const placeRoutes: FastifyPluginAsyncTypebox<{ moderation: Moderation }> = async (
  app,
  { moderation },
) => {
  app.put(
    '/posts/:id/hidden',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: { summary: 'Hide or restore a post', tags, params: IdParams, body: Hiding, response: done },
    },
    async (request, reply) => {
      await moderation.setHidden(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/posts/:id/redaction',
    {
      config: { access: 'moderate', limit: 'work', guards: ['body', 'reason'] },
      schema: {
        summary: 'Take personal data out of a post, and out of its history',
        tags,
        params: IdParams,
        body: Redaction,
        response: done,
      },
    },
    async (request, reply) => {
      await moderation.redact(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/moderation/decisions',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: {
        summary: 'Decide about many posts at once',
        tags,
        body: BulkDecision,
        response: { 200: BulkAnswer, ...refusals },
      },
    },
    async (request) => moderation.decideMany(personOf(request), request.body),
  )

  app.put(
    '/threads/:id/lock',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: { summary: 'Lock or unlock a thread', tags, params: IdParams, body: Locking, response: done },
    },
    async (request, reply) => {
      await moderation.setLocked(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/threads/:id/slow-mode',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: {
        summary: 'Let people write slowly in a thread, or as they like again',
        tags,
        params: IdParams,
        body: Slowing,
        response: done,
      },
    },
    async (request, reply) => {
      await moderation.setPace(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/threads/:id/place',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: {
        summary: 'Pin, recommend or archive a thread',
        tags,
        params: IdParams,
        body: Placing,
        response: done,
      },
    },
    async (request, reply) => {
      await moderation.place(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/threads/:id/summary',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: { summary: 'Sum a thread up', tags, params: IdParams, body: NewSummary, response: done },
    },
    async (request, reply) => {
      await moderation.summarise(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/threads/:id/summary',
    {
      config: { access: 'moderate' },
      schema: {
        summary: 'The Markdown of a summary',
        tags,
        params: IdParams,
        response: { 200: SummarySource, ...refusals },
      },
    },
    async (request) => moderation.findSummary(Number(request.params.id)),
  )

  app.patch(
    '/threads/:id',
    {
      config: { access: 'moderate', limit: 'work' },
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
