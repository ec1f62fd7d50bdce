import type { Readable } from 'node:stream'
import multipart from '@fastify/multipart'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { largestDocument } from '@rynek/shared/features/documents/rules.ts'
import { DocumentView } from '@rynek/shared/features/documents/schemas.ts'
import { Reason } from '@rynek/shared/features/practices/schemas.ts'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import { attachmentHeaders, mediaTypes } from './headers.ts'
import type { Documents } from './service.ts'
import { uploadOf } from './upload.ts'

const tags = ['documents']
const refusals = { '4xx': ProblemAnswer, '5xx': ProblemAnswer }
const Bytes = Type.Unsafe<Readable>({ type: 'string', format: 'binary' })

/** The one route that takes a form with a file: whatever else is sent so is refused elsewhere. */
const attachRoute: FastifyPluginAsyncTypebox<{ documents: Documents }> = async (app, { documents }) => {
  await app.register(multipart, {
    // One byte more than fits, so that what is too large is known to be.
    limits: { fileSize: largestDocument + 1, files: 1, fields: 1, parts: 2, fieldSize: 100, headerPairs: 20 },
    throwFileSizeLimit: false,
  })

  app.post(
    '/practices/:id/documents',
    {
      config: { access: 'take-part', limit: 'upload' },
      schema: {
        summary: 'Add a model document: the field `licence`, then `file`',
        tags,
        consumes: ['multipart/form-data'],
        params: IdParams,
        response: { 201: DocumentView, ...refusals },
      },
    },
    async (request, reply) => {
      const person = personOf(request)
      const id = Number(request.params.id)
      await documents.requireMayAttach(person, id)
      return reply.code(201).send(await documents.attach(person, id, await uploadOf(request)))
    },
  )
}

/** Model documents of a practice: the only door to the files. */
export const documentRoutes: FastifyPluginAsyncTypebox<{ documents: Documents }> = async (
  app,
  { documents },
) => {
  await app.register(attachRoute, { documents })

  app.delete(
    '/documents/:id',
    {
      config: { access: 'take-part', limit: 'work' },
      schema: {
        summary: 'Remove a model document; editions that were published with it keep it',
        tags,
        params: IdParams,
        response: { 204: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      await documents.remove(personOf(request), Number(request.params.id))
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/documents/:id/taking-out',
    {
      config: { access: 'publish', limit: 'work' },
      schema: {
        summary: 'Take a model document out of every edition, for good',
        tags,
        params: IdParams,
        body: Reason,
        response: { 204: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      await documents.takeOut(personOf(request), Number(request.params.id), request.body.reason)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/documents/:id',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'The file of a model document',
        tags,
        produces: Object.values(mediaTypes),
        params: IdParams,
        response: { 200: Bytes, 304: Type.Null(), ...refusals },
      },
    },
    async (request, reply) => {
      const { document, file } = await documents.open(request.person, Number(request.params.id))
      reply.headers(attachmentHeaders(document))
      if (request.headers['if-none-match'] === `"${document.sha256}"`) {
        await file.close()
        return reply.code(304).send(null)
      }
      return reply.header('content-length', document.bytes).send(file.createReadStream())
    },
  )
}
