import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { NewPhrase, OfferedPhrases, PhraseChange, Phrases } from '@rynek/shared/features/phrases/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import type { PhraseBook } from './service.ts'

const tags = ['moderation']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }

export const phraseRoutes: FastifyPluginAsyncTypebox<{ phrases: PhraseBook }> = async (app, { phrases }) => {
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))

  app.get(
    '/moderation/phrases',
    {
      config: { access: 'moderate' },
      schema: {
        summary: 'Texts that moderators write often',
        tags,
        response: { 200: Phrases, ...refusals },
      },
    },
    async () => phrases.list(),
  )

  app.get(
    '/moderation/phrases/offered',
    {
      config: { access: 'moderate' },
      schema: { summary: 'Those that fit many posts', tags, response: { 200: OfferedPhrases, ...refusals } },
    },
    async () => phrases.offerForMany(),
  )

  app.get(
    '/moderation/cases/:id/phrases',
    {
      config: { access: 'moderate' },
      schema: {
        summary: 'Those that can be offered, filled in for one case',
        tags,
        params: IdParams,
        response: { 200: OfferedPhrases, ...refusals },
      },
    },
    async (request) => phrases.offerForCase(personOf(request), Number(request.params.id)),
  )

  app.post(
    '/moderation/phrases',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: { summary: 'Add a text for all moderators', tags, body: NewPhrase, response: done },
    },
    async (request, reply) => {
      await phrases.add(personOf(request), request.body)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/moderation/phrases/:id',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: {
        summary: 'Word it anew, archive it or take it back',
        tags,
        params: IdParams,
        body: PhraseChange,
        response: done,
      },
    },
    async (request, reply) => {
      await phrases.change(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )
}
