import type { DocumentRow } from '@rynek/db/features/documents/queries.ts'
import type { DocumentKind } from '@rynek/shared/features/documents/schemas.ts'
import { attachmentAs } from '../../core/attachment.ts'

/** Types are ours, never what the sender called it. */
export const mediaTypes: Record<DocumentKind, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
}

/** A file to keep, never a page to show: whatever is in it runs nowhere near this site. */
export function attachmentHeaders({ name, kind, sha256 }: Pick<DocumentRow, 'name' | 'kind' | 'sha256'>) {
  return {
    'content-type': mediaTypes[kind],
    'content-disposition': attachmentAs(name),
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, no-cache',
    etag: `"${sha256}"`,
  }
}
