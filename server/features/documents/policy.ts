import type { DocumentRow } from '@rynek/db/features/documents/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import { mostDocuments } from '@rynek/shared/features/documents/rules.ts'
import { publicStages, type Stage } from '@rynek/shared/features/practices/badge.ts'
import type { Person } from '../../core/person.ts'
import { maySeeDossier } from '../practices/policy.ts'

type Practice = Parameters<typeof maySeeDossier>[1] & { stage: Stage }

/** Documents are seen by those who see the practice: everybody once it is public, before that its makers. */
export function maySeeDocuments(person: Person | null, practice: Practice): boolean {
  const isPublic = publicStages.some((stage) => stage === practice.stage)
  return isPublic || (!!person && maySeeDossier(person, practice))
}

/** Documents belong to the description: who may write that, and when, may add and remove them. */
export function mayChangeDocuments(person: Person, { stage }: Practice): boolean {
  return permitted(person.roles, 'describe') && (stage === 'draft' || stage === 'to-improve')
}

export function requireMayChange(person: Person, practice: Practice): void {
  if (!mayChangeDocuments(person, practice)) {
    throw new Problem('conflict', `practice-not-from-${practice.stage}`)
  }
}

export function requireRoom(documents: readonly DocumentRow[]): void {
  if (documents.length >= mostDocuments) throw new Problem('conflict', 'documents-enough')
}
