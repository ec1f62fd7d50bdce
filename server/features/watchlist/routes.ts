import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { NewWatchWord, WatchList } from '@rynek/shared/features/watchlist/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import type { WatchLists } from './service.ts'

const tags = ['moderation']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }

export const watchlistRoutes: FastifyPluginAsyncTypebox<{ watchlist: WatchLists }> = async (
  app,
  { watchlist },
) => {
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))

  app.get(
    '/moderation/words',
    {
      config: { access: 'moderate' },
      schema: {
        summary: 'Words that are looked for in posts',
        tags,
        response: { 200: WatchList, ...refusals },
      },
    },
    async (request) => watchlist.list(personOf(request)),
  )

  app.post(
    '/moderation/words',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: {
        summary: 'Look for one more word, in any of its forms',
        tags,
        body: NewWatchWord,
        response: done,
      },
    },
    async (request, reply) => {
      await watchlist.add(personOf(request), request.body)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/moderation/words/:id',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: { summary: 'Look for it no more', tags, params: IdParams, response: done },
    },
    async (request, reply) => {
      await watchlist.remove(personOf(request), Number(request.params.id))
      return reply.code(204).send(null)
    },
  )
}
