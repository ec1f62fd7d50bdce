import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import {
  EntryToConfirm,
  Ledger,
  NewCall,
  NewReport,
  OfficeAdoptionList,
  OwnAdoption,
  TesterCallList,
} from '@rynek/shared/features/adoptions/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import { attachmentAs } from '../../core/attachment.ts'
import type { Adoptions } from './service.ts'

const tags = ['adoptions']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }
const csv = 'text/csv; charset=utf-8'

export const adoptionRoutes: FastifyPluginAsyncTypebox<{ adoptions: Adoptions }> = async (
  app,
  { adoptions },
) => {
  app.get(
    '/practices/:id/adoptions',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'What other offices report of a practice',
        tags,
        params: IdParams,
        response: { 200: Ledger, ...refusals },
      },
    },
    async (request) => adoptions.ledger(Number(request.params.id)),
  )

  app.get(
    '/practices/:id/adoptions.csv',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'The same as a sheet',
        tags,
        params: IdParams,
        response: { 200: Type.String(), ...refusals },
      },
    },
    async (request, reply) => {
      const sheet = await adoptions.csv(Number(request.params.id))
      const name = attachmentAs(`wdrozenia-${request.params.id}.csv`)
      return reply.type(csv).header('content-disposition', name).send(sheet)
    },
  )

  app.get(
    '/adoptions.csv',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Reports on every practice, as a sheet',
        tags,
        response: { 200: Type.String(), ...refusals },
      },
    },
    async (_, reply) =>
      reply
        .type(csv)
        .header('content-disposition', attachmentAs('wdrozenia.csv'))
        .send(await adoptions.csv()),
  )

  app.get(
    '/institutions/:id/adoptions',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'What an office tries and has adopted of others',
        tags,
        params: IdParams,
        response: { 200: OfficeAdoptionList, ...refusals },
      },
    },
    async (request) => adoptions.listOf(Number(request.params.id)),
  )

  app.get(
    '/practices/:id/adoption',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'What my own office has reported of a practice',
        tags,
        params: IdParams,
        response: { 200: OwnAdoption, ...refusals },
      },
    },
    async (request) => adoptions.findOwn(personOf(request), Number(request.params.id)),
  )

  app.post(
    '/practices/:id/adoption/reports',
    {
      config: { access: 'take-part', limit: 'edit', guards: ['effect', 'changed', 'obstacles'] },
      schema: {
        summary: 'Report how my office is getting on with a practice',
        tags,
        params: IdParams,
        body: NewReport,
        response: { 201: Type.Object({ entry: Type.Integer() }), ...refusals },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await adoptions.report(personOf(request), Number(request.params.id), request.body)),
  )

  app.put(
    '/practices/:id/adoption/confirmation',
    {
      config: { access: 'take-part', limit: 'work' },
      schema: {
        summary: 'Stand by the newest report of my office',
        tags,
        params: IdParams,
        body: EntryToConfirm,
        response: done,
      },
    },
    async (request, reply) => {
      await adoptions.confirm(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/tester-calls',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'Promising solutions that look for offices to try them',
        tags,
        response: { 200: TesterCallList, ...refusals },
      },
    },
    async () => adoptions.listCalls(),
  )

  app.put(
    '/practices/:id/tester-call',
    {
      config: { access: 'take-part', limit: 'work' },
      schema: { summary: 'Look for testers', tags, params: IdParams, body: NewCall, response: done },
    },
    async (request, reply) => {
      await adoptions.openCall(personOf(request), Number(request.params.id), request.body)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/practices/:id/tester-call',
    {
      config: { access: 'take-part', limit: 'work' },
      schema: { summary: 'Look for no more', tags, params: IdParams, response: done },
    },
    async (request, reply) => {
      await adoptions.closeCall(personOf(request), Number(request.params.id))
      return reply.code(204).send(null)
    },
  )
}
