import type { Readable } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import {
  ChainReport,
  FullLog,
  LogQuery,
  PublicLog,
  PublicLogQuery,
} from '@rynek/shared/features/audit/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import { attachmentAs } from '../../core/attachment.ts'
import type { Audit } from './service.ts'

const tags = ['audit']
const refusals = { '4xx': ProblemAnswer }
const Csv = Type.Unsafe<Readable>({ type: 'string' })

const placeOf = ({ after }: { after?: string }) => (after === undefined ? undefined : Number(after))

export const auditRoutes: FastifyPluginAsyncTypebox<{ audit: Audit }> = async (app, { audit }) => {
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))

  app.get(
    '/audit/public',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'What staff did, for everybody: without names, without texts',
        tags,
        querystring: PublicLogQuery,
        response: { 200: PublicLog, ...refusals },
      },
    },
    async (request) => {
      const { thread } = request.query
      return audit.listPublic(placeOf(request.query), thread === undefined ? undefined : Number(thread))
    },
  )

  app.get(
    '/audit/entries',
    {
      config: { access: 'administer' },
      schema: {
        summary: 'The whole audit log, newest first',
        tags,
        querystring: LogQuery,
        response: { 200: FullLog, ...refusals },
      },
    },
    async (request) => audit.listFull(personOf(request), placeOf(request.query)),
  )

  app.get(
    '/audit/chain',
    {
      config: { access: 'administer' },
      schema: {
        summary: 'Whether the audit log is as it was written',
        tags,
        response: { 200: ChainReport, ...refusals },
      },
    },
    async () => audit.verify(),
  )

  app.get(
    '/audit/entries.csv',
    {
      config: { access: 'administer' },
      schema: {
        summary: 'The whole audit log as a sheet',
        tags,
        produces: ['text/csv'],
        response: { 200: Csv, ...refusals },
      },
    },
    async (request, reply) => {
      const sheet = await audit.csv(personOf(request))
      reply.type('text/csv; charset=utf-8').header('content-disposition', attachmentAs('dziennik.csv'))
      return reply.send(sheet)
    },
  )
}
