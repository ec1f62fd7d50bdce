import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import {
  Answer,
  PassageList,
  PassageQuery,
  QuotationList,
  QuotationParams,
} from '@rynek/shared/features/excerpts/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import type { Excerpts } from './service.ts'

const tags = ['excerpts']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }
const placeOf = ({ id, postId }: { id: string; postId: string }) => ({
  practiceId: Number(id),
  postId: Number(postId),
})

export const excerptRoutes: FastifyPluginAsyncTypebox<{ excerpts: Excerpts }> = async (app, { excerpts }) => {
  app.get(
    '/me/quotations',
    {
      config: { access: 'signed-in' },
      schema: { summary: 'Where my posts are quoted', tags, response: { 200: QuotationList, ...refusals } },
    },
    async (request) => excerpts.listMine(personOf(request)),
  )

  app.get(
    '/practices/:id/passages',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'The thread that a description is put together from',
        tags,
        params: IdParams,
        querystring: PassageQuery,
        response: { 200: PassageList, ...refusals },
      },
    },
    async (request) => {
      const { after } = request.query
      const from = after === undefined ? undefined : Number(after)
      return excerpts.listPassages(personOf(request), Number(request.params.id), from)
    },
  )

  app.put(
    '/practices/:id/excerpts/:postId/credit',
    {
      config: { access: 'signed-in', limit: 'own' },
      schema: {
        summary: 'The author of a quoted post says how to be named',
        tags,
        params: QuotationParams,
        body: Answer,
        response: done,
      },
    },
    async (request, reply) => {
      await excerpts.answer(personOf(request), placeOf(request.params), request.body.credit)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/practices/:id/excerpts/:postId/rewritten',
    {
      config: { access: 'take-part', limit: 'edit' },
      schema: {
        summary: 'The editor says it in own words instead of quoting',
        tags,
        params: QuotationParams,
        response: done,
      },
    },
    async (request, reply) => {
      await excerpts.rewrite(personOf(request), placeOf(request.params))
      return reply.code(204).send(null)
    },
  )
}
