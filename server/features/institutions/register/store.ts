import type { Database } from '@rynek/db/core/database.ts'
import {
  closeInstitutionsBut,
  listPopulations,
  type RegisterUnit,
  upsertInstitutions,
} from '@rynek/db/features/institutions/queries.ts'
import type { Population } from './population.ts'
import { isCommune, settleUnits } from './settle.ts'
import type { Register } from './units.ts'

export type Progress = {
  done: number
  total: number
  added: number
  changed: number
  closed: number
  /** Communes of which nobody has said how many people live there. */
  uncounted: number
  /** Those of them that therefore have no type. */
  withoutType: number
}

/** Few enough for a running server to write between two batches. */
const batchSize = 200

/**
 * Brings the stored units to what the register says, and tells how far it is after each batch. What is stopped halfway
 * is finished by the next run. A population that this file leaves out stays as it was.
 */
export async function* storeRegister(
  { db }: { db: Database },
  register: Register,
  populations: ReadonlyMap<string, Population>,
): AsyncGenerator<Progress> {
  const before = await populationsBefore(db)
  const units = settleUnits(register, (code) => populations.get(code) ?? before.get(code))
  let progress: Progress = { ...startOf(units), total: units.length }

  while (progress.done < units.length) {
    const batch = units.slice(progress.done, progress.done + batchSize)
    const { added, changed } = await db.write((tx) => upsertInstitutions(tx, batch))
    progress = {
      ...progress,
      done: progress.done + batch.length,
      added: progress.added + added,
      changed: progress.changed + changed,
    }
    yield progress
  }
  const codes = new Set(units.map(({ code }) => code))
  yield { ...progress, closed: await db.write((tx) => closeInstitutionsBut(tx, codes)) }
}

function startOf(units: readonly RegisterUnit[]) {
  const uncounted = units.filter((unit) => isCommune(unit) && unit.population === null).length
  const withoutType = units.filter(({ cityType }) => !cityType).length
  return { done: 0, added: 0, changed: 0, closed: 0, uncounted, withoutType }
}

async function populationsBefore(db: Database): Promise<Map<string, Population>> {
  const rows = await listPopulations(db.read)
  return new Map(
    rows.flatMap(({ code, population, populationOn }) =>
      population === null ? [] : [[code, { population, populationOn }] as const],
    ),
  )
}
