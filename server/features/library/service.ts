import type { Database, Reader } from '@rynek/db/core/database.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import { listAdopters, listCards, listEntries, listFits } from '@rynek/db/features/library/queries.ts'
import type { CityType } from '@rynek/shared/core/city-types.ts'
import { foldedWords } from '@rynek/shared/core/folding.ts'
import { pageSize } from '@rynek/shared/core/lists.ts'
import { costBandOf } from '@rynek/shared/features/adoptions/rules.ts'
import { populationBand } from '@rynek/shared/features/institutions/rules.ts'
import {
  browse,
  type Entry,
  type Filter,
  type LibraryOrder,
  placeIn,
} from '@rynek/shared/features/library/rules.ts'
import type { Library, LibraryQuery } from '@rynek/shared/features/library/schemas.ts'
import { areaOf } from '@rynek/shared/features/topics/catalogue.ts'
import { cursorAfter, type Place, placeOf } from '../../core/cursor.ts'
import { toCard } from '../practices/views.ts'

export type Libraries = ReturnType<typeof createLibrary>

export function createLibrary({ db }: { db: Database }) {
  return {
    /** A page of published practices, and what other choices would find. */
    async list({ after, order = 'newest', year, institution, q, ...words }: LibraryQuery): Promise<Library> {
      const lastEvent = await lastEventId(db.read)
      const filter: Filter = {
        ...words,
        ...(year && { year: Number(year) }),
        ...(institution && { institutionId: Number(institution) }),
      }
      const adopters = await listAdopters(db.read)
      const { found, facets } = browse(await entriesOf(db.read, adopters, q), filter, order)
      const rest = after === undefined ? found : restAfter(found, order, placeOf(after))
      const shown = rest.slice(0, pageSize)
      const last = rest.length > pageSize ? shown.at(-1) : undefined
      return {
        items: await cardsOf(db.read, shown),
        next: last ? cursorAfter(placeIn(order, last), last.id) : null,
        total: found.length,
        facets,
        adoptions: countByRegion(adopters, found),
        epoch: db.epoch,
        lastEvent,
      }
    },
  }
}

type Adopter = Awaited<ReturnType<typeof listAdopters>>[number]

async function entriesOf(db: Reader, adopters: readonly Adopter[], typed?: string): Promise<Entry[]> {
  const fits = grouped(await listFits(db))
  const adoptedBy = grouped(adopters)
  const rows = await listEntries(db)
  const named = typed === undefined ? rows : rows.filter(namedBy(typed))
  return named.map(({ population, topic, otherTopics, costStart, confirmedAt, ...row }) => {
    const publishedAt = row.publishedAt ?? 0
    const topics = [topic, ...(otherTopics ?? [])]
    return {
      ...row,
      topics,
      areas: [...new Set(topics.map(areaOf))],
      publishedAt,
      freshAt: confirmedAt ?? publishedAt,
      year: new Date(publishedAt).getUTCFullYear(),
      band: population === null ? null : populationBand(population),
      cost: costBandOf(costStart),
      fits: fits.get(row.id) ?? [],
      adoptedBy: adoptedBy.get(row.id) ?? [],
    }
  })
}

const mostWords = 8

/** Whether each word begins a word of the title or of the office; nothing is named by a text without a word. */
function namedBy(typed: string) {
  const words = foldedWords(typed).slice(0, mostWords)
  return ({ title, office }: { title: string; office: string }): boolean => {
    const own = foldedWords(`${title} ${office}`)
    return words.length > 0 && words.every((word) => own.some((one) => one.startsWith(word)))
  }
}

/** Where the offices are that adopted what was found. */
function countByRegion(adopters: readonly Adopter[], found: readonly Entry[]): Record<string, number> {
  const shown = new Set(found.map(({ id }) => id))
  const counts: Record<string, number> = {}
  for (const { practiceId, voivodeship } of adopters) {
    if (shown.has(practiceId)) counts[voivodeship] = (counts[voivodeship] ?? 0) + 1
  }
  return counts
}

function grouped(rows: readonly { practiceId: number; cityType: string | null }[]): Map<number, CityType[]> {
  const types = new Map<number, CityType[]>()
  for (const { practiceId, cityType } of rows) {
    const known = types.get(practiceId)
    if (!cityType) continue
    if (known) known.push(cityType as CityType)
    else types.set(practiceId, [cityType as CityType])
  }
  return types
}

function restAfter(found: readonly Entry[], order: LibraryOrder, [value, id]: Place): Entry[] {
  return found.filter((entry) => {
    const own = placeIn(order, entry)
    return own < value || (own === value && entry.id < id)
  })
}

async function cardsOf(db: Reader, shown: readonly Entry[]): Promise<Library['items']> {
  const rows = new Map(
    (
      await listCards(
        db,
        shown.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  )
  return shown.flatMap(({ id }) => {
    const row = rows.get(id)
    return row ? [toCard(row)] : []
  })
}
