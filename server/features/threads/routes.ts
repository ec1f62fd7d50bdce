import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdInAddress, IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { Awaiting, isAwaiting } from '@rynek/shared/features/approvals/schemas.ts'
import {
  AcceptedAnswer,
  NewThread,
  SameProblem,
  Solution,
  ThreadList,
  ThreadMine,
  ThreadPage,
  ThreadQuery,
  ThreadSummary,
} from '@rynek/shared/features/threads/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import { SendKeyHeaders } from '../../core/send-key.ts'
import type { Threads } from './service.ts'

const tags = ['threads']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }
const After = Type.Object({ after: Type.Optional(IdInAddress) }, { additionalProperties: false })

export const threadRoutes: FastifyPluginAsyncTypebox<{ threads: Threads }> = async (app, { threads }) => {
  app.get(
    '/threads',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Questions, filtered and in order',
        tags,
        querystring: ThreadQuery,
        response: { 200: ThreadList, ...refusals },
      },
    },
    async (request) => threads.list(request.query),
  )

  app.post(
    '/threads',
    {
      config: { access: 'write', limit: 'ask', guards: ['title', 'body'] },
      schema: {
        summary: 'Ask',
        tags,
        headers: SendKeyHeaders,
        body: NewThread,
        response: { 201: ThreadSummary, 202: Awaiting, ...refusals },
      },
    },
    async (request, reply) => {
      const thread = await threads.ask(personOf(request), request.body, request.headers['idempotency-key'])
      return isAwaiting(thread) ? reply.code(202).send(thread) : reply.code(201).send(thread)
    },
  )

  app.get(
    '/threads/:id',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'A thread, one page of its answers at a time',
        tags,
        params: IdParams,
        querystring: After,
        response: { 200: ThreadPage, ...refusals },
      },
    },
    async (request) => threads.find(Number(request.params.id), Number(request.query.after ?? 0)),
  )

  app.get(
    '/threads/:id/mine',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'What the thread shows to me only',
        tags,
        params: IdParams,
        response: { 200: ThreadMine, ...refusals },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      return threads.findMine(personOf(request), Number(request.params.id))
    },
  )

  app.put(
    '/threads/:id/accepted-answer',
    {
      config: { access: 'take-part', limit: 'own' },
      schema: {
        summary: 'Say which answer solved it',
        tags,
        params: IdParams,
        body: AcceptedAnswer,
        response: done,
      },
    },
    async (request, reply) => {
      await threads.accept(personOf(request), Number(request.params.id), request.body.postId)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/threads/:id/accepted-answer',
    {
      config: { access: 'take-part', limit: 'own' },
      schema: { summary: 'Take that back', tags, params: IdParams, response: done },
    },
    async (request, reply) => {
      await threads.unaccept(personOf(request), Number(request.params.id))
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/threads/:id/solution',
    {
      config: { access: 'take-part', limit: 'own' },
      schema: {
        summary: 'Say which published practice answers it',
        tags,
        params: IdParams,
        body: Solution,
        response: done,
      },
    },
    async (request, reply) => {
      await threads.solve(personOf(request), Number(request.params.id), request.body.practiceId)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/threads/:id/solution',
    {
      config: { access: 'take-part', limit: 'own' },
      schema: { summary: 'Take that back', tags, params: IdParams, response: done },
    },
    async (request, reply) => {
      await threads.solve(personOf(request), Number(request.params.id), null)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/threads/:id/same-problem',
    {
      config: { access: 'take-part', limit: 'vote' },
      schema: {
        summary: 'We have this too',
        tags,
        params: IdParams,
        response: { 200: SameProblem, ...refusals },
      },
    },
    async (request) => threads.shareProblem(personOf(request), Number(request.params.id), true),
  )

  app.delete(
    '/threads/:id/same-problem',
    {
      config: { access: 'take-part', limit: 'vote' },
      schema: {
        summary: 'Take that back',
        tags,
        params: IdParams,
        response: { 200: SameProblem, ...refusals },
      },
    },
    async (request) => threads.shareProblem(personOf(request), Number(request.params.id), false),
  )
}
