import type { DocumentRow } from '@rynek/db/features/documents/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import { mostDocuments } from '@rynek/shared/features/documents/rules.ts'
import { isPublic } from '@rynek/shared/features/practices/badge.ts'
import type { Person } from '../../core/person.ts'
import { mayDescribe, requireMayDescribe, type Subject } from '../practices/policy.ts'

/** Who writes the description adds documents to it; where everybody reads them at once, only who may publish. */
export function mayChangeDocuments(person: Person, practice: Subject): boolean {
  return isPublic(practice.stage) ? permitted(person.roles, 'publish') : mayDescribe(person, practice)
}

export function requireMayChange(person: Person, practice: Subject): void {
  if (mayChangeDocuments(person, practice)) return
  if (isPublic(practice.stage)) throw new Problem('forbidden', 'needs-publish')
  requireMayDescribe(person, practice)
}

export function requireRoom(documents: readonly DocumentRow[]): void {
  if (documents.length >= mostDocuments) throw new Problem('conflict', 'documents-enough')
}
