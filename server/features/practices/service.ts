import type { Database } from '@rynek/db/core/database.ts'
import { assessing } from './service/assess.ts'
import { describing } from './service/describe.ts'
import { dossiers } from './service/dossier.ts'
import { publishingEditions } from './service/editions.ts'
import { keepingFresh } from './service/freshness.ts'
import { nominating } from './service/nominate.ts'
import { publishing } from './service/publish.ts'
import { reading } from './service/read.ts'

export type Practices = ReturnType<typeof createPractices>

/** From a nomination to a published practice, a file for each act. */
export function createPractices(parts: { db: Database; now: () => number }) {
  return {
    ...reading(parts),
    ...dossiers(parts),
    ...nominating(parts),
    ...describing(parts),
    ...assessing(parts),
    ...publishing(parts),
    ...publishingEditions(parts),
    ...keepingFresh(parts),
  }
}
