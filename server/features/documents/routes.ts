import type { Readable } from 'node:stream'
import multipart, { type Multipart } from '@fastify/multipart'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { IdParams } from '@rynek/shared/core/ids.ts'
import { Problem, ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { largestDocument } from '@rynek/shared/features/documents/rules.ts'
import { DocumentView, type Licence, licences } from '@rynek/shared/features/documents/schemas.ts'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { personOf } from '../../core/access.ts'
import { attachmentHeaders, mediaTypes } from './headers.ts'
import type { Documents, Upload } from './service.ts'

const tags = ['documents']
const refusals = { '4xx': ProblemAnswer, '5xx': ProblemAnswer }
const Bytes = Type.Unsafe<Readable>({ type: 'string', format: 'binary' })

/** Model documents of a practice: the only door to the files. */
export const documentRoutes: FastifyPluginAsyncTypebox<{ documents: Documents }> = async (
  app,
  { documents },
) => {
  await app.register(multipart, {
    // One byte more than fits, so that what is too large is known to be.
    limits: { fileSize: largestDocument + 1, files: 1, fields: 1, parts: 2, fieldSize: 100, headerPairs: 20 },
    throwFileSizeLimit: false,
  })

  app.post(
    '/practices/:id/documents',
    {
      config: { access: 'signed-in' },
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

  app.delete(
    '/documents/:id',
    {
      config: { access: 'signed-in' },
      schema: {
        summary: 'Remove a model document',
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

/** The licence stands before the file, as the form has it, and nothing stands after. */
async function uploadOf(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new Problem('wrong-type', 'document-form')
  let licence: Licence | undefined
  const parts = request.parts()
  for (;;) {
    const { value: part } = await parts.next().catch(refuseBroken)
    if (!part) throw lacking('file')
    if (part.type === 'field') licence = licences.find((one) => one === part.value)
    else if (!licence) throw lacking('licence')
    else return { name: part.filename, licence, content: onlyOne(part.file, parts) }
  }
}

async function* onlyOne(file: AsyncIterable<Uint8Array>, parts: AsyncIterator<Multipart>) {
  try {
    yield* file
  } catch (fault) {
    refuseBroken(fault)
  }
  const { done } = await parts.next().catch(refuseBroken)
  if (!done) throw new Problem('too-large', 'document-one')
}

/** Of a form that breaks off or says no boundary the parser complains as if it were our fault. */
function refuseBroken(fault: unknown): never {
  if (fault instanceof Error && 'statusCode' in fault) throw fault
  throw new Problem('bad-request', 'unreadable')
}

function lacking(field: string): Problem {
  return new Problem('bad-request', 'check-the-fields', { fields: [{ field, reason: 'field-missing' }] })
}
