import { cpSync } from 'node:fs'
import { openDatabase } from '@rynek/db/core/open.ts'
import { fillShelves } from '@rynek/db/seed/shelves.ts'
import { cityTypes } from '@rynek/shared/core/city-types.ts'
import { costBands } from '@rynek/shared/features/adoptions/rules.ts'
import { voivodeships } from '@rynek/shared/features/institutions/rules.ts'
import { populationBands } from '@rynek/shared/features/institutions/schemas.ts'
import { orders, standings } from '@rynek/shared/features/library/rules.ts'
import { areaCodes } from '@rynek/shared/features/topics/catalogue.ts'
import { percentile, type Row, row } from './measure.ts'
import { startSite, wait } from './site.ts'

const practices = 2_000
const looks = 400
const milliseconds = 200

const choices = {
  area: areaCodes,
  fits: cityTypes,
  band: populationBands,
  voivodeship: voivodeships,
  cost: costBands,
  standing: standings,
  adoptedBy: cityTypes,
  year: ['2025', '2026'],
  order: orders,
} as const

/** Any combination of filters of a library of 2,000 practices, one reader at a time. `from` has as many threads. */
export async function libraryFilters(from: string, dataDir: string): Promise<Row> {
  cpSync(from, dataDir, { recursive: true })
  const db = await openDatabase({ dataDir, now: Date.now })
  await fillShelves(db, practices)
  await db.close()
  const site = await startSite(dataDir)
  const waits: number[] = []
  for (let look = -20; look < looks; look++) {
    const waited = await wait(`${site.address}/api/practices?${combination(look + 20)}`)
    // The first ones warm the caches up.
    if (look >= 0) waits.push(waited)
  }
  await site.stop()
  const [middle, slow] = [percentile(waits, 0.5), percentile(waits, 0.95)]
  const measured = `${slow.toFixed(0)} ms (median ${middle.toFixed(0)} ms, slowest ${Math.max(...waits).toFixed(0)} ms)`
  return row(
    `library of ${practices} practices, any filters, p95`,
    `< ${milliseconds} ms`,
    measured,
    slow < milliseconds,
  )
}

/** Each number chooses other filters, from none to all of them. */
function combination(number: number): URLSearchParams {
  const chosen = Object.entries(choices).flatMap(([name, words], place) =>
    (number >> place) % 2 ? [[name, words[(number * 7 + place) % words.length] ?? '']] : [],
  )
  return new URLSearchParams(chosen)
}
