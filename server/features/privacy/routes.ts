import type { Readable } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import {
  ArchiveAnswer,
  ErasureOnRequest,
  OwnErasure,
  Retention,
} from '@rynek/shared/features/privacy/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import { attachmentAs } from '../../core/attachment.ts'
import type { Config } from '../../core/config.ts'
import { clearSession } from '../accounts/cookie.ts'
import type { Sessions } from '../accounts/sessions.ts'
import { networkOf } from '../limits/network.ts'
import type { Privacy } from './service.ts'

const tags = ['privacy']
const refusals = { '4xx': ProblemAnswer }
const done = { 204: Type.Null(), ...refusals }

const Bytes = Type.Unsafe<Readable>({ type: 'string', format: 'binary' })

type Options = { privacy: Privacy; sessions: Sessions; config: Config }

export const privacyRoutes: FastifyPluginAsyncTypebox<Options> = async (
  app,
  { privacy, sessions, config },
) => {
  app.get(
    '/me/archive',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'The file of my own data; null when I have not asked for one',
        tags,
        response: { 200: ArchiveAnswer, ...refusals },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      return { archive: await privacy.findArchive(personOf(request)) }
    },
  )

  app.post(
    '/me/archive',
    {
      config: { access: 'signed-in', limit: 'own' },
      schema: {
        summary: 'Ask for a file of my own data',
        tags,
        response: { 202: ArchiveAnswer, ...refusals },
      },
    },
    async (request, reply) =>
      reply.code(202).send({ archive: await privacy.askForArchive(personOf(request)) }),
  )

  app.get(
    '/me/archive/file',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'My own data, as a ZIP file',
        tags,
        produces: ['application/zip'],
        response: { 200: Bytes, ...refusals },
      },
    },
    async (request, reply) => {
      const { file, bytes } = await privacy.openArchive(personOf(request))
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', attachmentAs('moje-dane-rynek.zip'))
        .header('content-length', bytes)
        .type('application/zip')
        .send(file.createReadStream())
    },
  )

  app.post(
    '/me/erasure',
    {
      config: { access: 'signed-in', limit: 'own' },
      schema: { summary: 'Erase my account and my name', tags, body: OwnErasure, response: done },
    },
    async (request, reply) => {
      await privacy.eraseOwn(personOf(request), { ...request.body, from: networkOf(request.ip) })
      const cookie = { name: sessions.cookieName, secure: config.secureCookies }
      return clearSession(reply, cookie).code(204).send(null)
    },
  )

  app.get(
    '/administration/retention',
    {
      config: { access: 'administer' },
      schema: {
        summary: 'How long data is kept, and how much was removed',
        tags,
        response: { 200: Retention, ...refusals },
      },
    },
    async (_, reply) => reply.header('cache-control', 'no-store').send(await privacy.listRetention()),
  )

  app.post(
    '/people/:id/erasure',
    {
      config: { access: 'moderate', limit: 'work' },
      schema: {
        summary: 'Erase a person who asked for it',
        tags,
        params: IdParams,
        body: ErasureOnRequest,
        response: done,
      },
    },
    async (request, reply) => {
      await privacy.eraseOnRequest(personOf(request), Number(request.params.id), request.body.reason)
      return reply.code(204).send(null)
    },
  )
}
