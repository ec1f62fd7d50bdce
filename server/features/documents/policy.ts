import type { DocumentRow } from '@rynek/db/features/documents/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { mostDocuments } from '@rynek/shared/features/documents/rules.ts'

export function requireRoom(documents: readonly DocumentRow[]): void {
  if (documents.length >= mostDocuments) throw new Problem('conflict', 'documents-enough')
}
