import type { SeedDocument } from '../types.ts'
import { ruleDocuments } from './rules.ts'
import { safetyDocuments } from './safety.ts'
import { schoolDocuments } from './schools.ts'

/** What offices hand on with their practices, of every kind: made for the demo, and good enough to begin with. */
export const seedDocuments: readonly SeedDocument[] = [
  ...safetyDocuments,
  ...schoolDocuments,
  ...ruleDocuments,
]
