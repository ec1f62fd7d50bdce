import type { DocumentRow } from '@rynek/db/features/documents/queries.ts'
import type { DocumentView } from '@rynek/shared/features/documents/schemas.ts'

export function toDocument({ id, name, kind, bytes, licence, addedAt }: DocumentRow): DocumentView {
  return { id, name, kind, bytes, licence, addedAt }
}
