import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import {
  Arrangement,
  ArrangementQuery,
  Merge,
  PostsMove,
  Split,
  Transferred,
  Undoing,
} from '@rynek/shared/features/transfers/schemas.ts'
import { personOf } from '../../core/access.ts'
import type { Transfers } from './service.ts'

const tags = ['moderation']
const refusals = { '4xx': ProblemAnswer }
const moved = { 200: Transferred, ...refusals }
const config = { access: 'moderate', limit: 'work' } as const

/** Putting posts where they belong. */
export const transferRoutes: FastifyPluginAsyncTypebox<{ transfers: Transfers }> = async (
  app,
  { transfers },
) => {
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))

  app.get(
    '/threads/:id/arrangement',
    {
      config: { access: 'moderate' },
      schema: {
        summary: 'Posts of a thread to choose from, and what was moved from and to it',
        tags,
        params: IdParams,
        querystring: ArrangementQuery,
        response: { 200: Arrangement, ...refusals },
      },
    },
    async (request) => {
      const { params, query } = request
      return transfers.arrangement(personOf(request), Number(params.id), Number(query.after ?? 0))
    },
  )

  app.post(
    '/threads/:id/moves',
    {
      config,
      schema: {
        summary: 'Move posts to another thread',
        tags,
        params: IdParams,
        body: PostsMove,
        response: moved,
      },
    },
    async (request) => transfers.move(personOf(request), Number(request.params.id), request.body),
  )

  app.post(
    '/threads/:id/splits',
    {
      config,
      schema: { summary: 'Make a thread of posts', tags, params: IdParams, body: Split, response: moved },
    },
    async (request) => transfers.split(personOf(request), Number(request.params.id), request.body),
  )

  app.post(
    '/threads/:id/merges',
    {
      config,
      schema: {
        summary: 'Merge a whole thread into another',
        tags,
        params: IdParams,
        body: Merge,
        response: moved,
      },
    },
    async (request) => transfers.merge(personOf(request), Number(request.params.id), request.body),
  )

  app.post(
    '/moderation/transfers/:id/undoing',
    {
      config,
      schema: {
        summary: 'Put posts back where they stood',
        tags,
        params: IdParams,
        body: Undoing,
        response: moved,
      },
    },
    async (request) => transfers.undo(personOf(request), Number(request.params.id), request.body),
  )
}
