import type { Readable } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { Catalogue, ExportedLibrary } from '@rynek/shared/features/exports/schemas.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { attachmentAs } from '../../core/attachment.ts'
import type { Config } from '../../core/config.ts'
import { languageOf } from '../../core/reader-language.ts'
import { mediaTypes } from '../documents/headers.ts'
import type { Exports } from './service.ts'

const tags = ['exports']
const refusals = { '4xx': ProblemAnswer, '5xx': ProblemAnswer }
const unchanged = { 304: Type.Null() }
const Bytes = Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary' })
const Csv = Type.Unsafe<Readable>({ type: 'string' })

type Parts = { exports: Exports; config: Config }

/** Published practices for other programs and for paper, at addresses that stay. */
export const exportRoutes: FastifyPluginAsyncTypebox<Parts> = async (app, { exports, config }) => {
  const originOf = (request: FastifyRequest) => config.publicUrl ?? `${request.protocol}://${request.host}`
  app.addHook('onClose', exports.close)

  for (const format of ['pdf', 'docx'] as const) {
    app.get(
      `/export/practices/:id/${format}`,
      {
        config: { access: 'anyone' },
        schema: {
          summary: `A published practice as ${format.toUpperCase()}`,
          tags,
          produces: [mediaTypes[format]],
          params: IdParams,
          response: { 200: Bytes, ...unchanged, ...refusals },
        },
      },
      async (request, reply) => {
        const reading = { origin: originOf(request), language: languageOf(request) }
        const { name, mark, bytes } = await exports.print(Number(request.params.id), format, reading)
        reply.header('vary', 'accept-language, cookie')
        if (isKnown(request, reply, mark)) return reply.code(304).send(null)
        reply.type(mediaTypes[format]).header('content-disposition', attachmentAs(name))
        return reply.send(await bytes())
      },
    )
  }

  app.get(
    '/export/practices.json',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'The whole library of practices, under CC BY 4.0',
        tags,
        response: { 200: Type.Unsafe<Readable>(ExportedLibrary), ...unchanged, ...refusals },
      },
    },
    async (request, reply) => {
      if (isKnown(request, reply, await exports.libraryMark())) return reply.code(304).send(null)
      return openToAll(reply)
        .type('application/json; charset=utf-8')
        .send(exports.json(originOf(request)))
    },
  )

  app.get(
    '/export/practices.csv',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'The library as a sheet, a line each, under CC BY 4.0',
        tags,
        produces: ['text/csv'],
        response: { 200: Csv, ...unchanged, ...refusals },
      },
    },
    async (request, reply) => {
      if (isKnown(request, reply, await exports.libraryMark())) return reply.code(304).send(null)
      openToAll(reply)
        .type('text/csv; charset=utf-8')
        .header('content-disposition', attachmentAs('praktyki.csv'))
      return reply.send(exports.csv(originOf(request)))
    },
  )

  app.get(
    '/export/catalogue.jsonld',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'What data there is, by DCAT-AP 3 as JSON-LD',
        tags,
        produces: ['application/ld+json'],
        response: { 200: Catalogue, ...refusals },
      },
    },
    async (request, reply) =>
      openToAll(reply)
        .type('application/ld+json')
        .send(await exports.catalogue(originOf(request))),
  )
}

/** Open data may be read by pages of other sites: there is nothing in them that is not everybody’s. */
const openToAll = (reply: FastifyReply) =>
  reply.headers({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' })

/** Says what the answer is a copy of; true when the reader has that copy. */
function isKnown(request: FastifyRequest, reply: FastifyReply, mark: string): boolean {
  const etag = `W/"${mark}"`
  reply.header('etag', etag).header('cache-control', 'public, no-cache')
  return (request.headers['if-none-match'] ?? '').split(',').some((tag) => tag.trim() === etag)
}
