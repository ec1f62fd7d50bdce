import type { Multipart } from '@fastify/multipart'
import { Problem } from '@rynek/shared/core/problems.ts'
import { type Licence, licences } from '@rynek/shared/features/documents/schemas.ts'
import type { FastifyRequest } from 'fastify'
import type { Upload } from './service/attach.ts'

/** The licence stands before the file, as the form has it, and nothing stands after. */
export async function uploadOf(request: FastifyRequest): Promise<Upload> {
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
