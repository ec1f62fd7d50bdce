import type { Reader } from '@rynek/db/core/database.ts'
import { listInstitutions } from '@rynek/db/features/institutions/queries.ts'
import type { Narrowing } from '@rynek/db/features/search/queries/candidates.ts'
import { listPeopleNamed } from '@rynek/db/features/search/queries/people.ts'
import { cityTypes } from '@rynek/shared/core/city-types.ts'
import { foldedWords } from '@rynek/shared/core/folding.ts'
import { allStrings, type StringKey } from '@rynek/shared/core/strings.ts'
import type { FilterName } from '@rynek/shared/features/search/rules/query.ts'
import { threadStates } from '@rynek/shared/features/threads/schemas.ts'
import { topicCodes } from '@rynek/shared/features/topics/catalogue.ts'

type Filter = { name: FilterName; value: string }

/** What the words behind `temat:`, `urząd:` … stand for; of those that stand for nothing, the words are given back. */
export async function narrowBy(db: Reader, filters: readonly Filter[]) {
  let narrowing: Narrowing = {}
  const unknown: string[] = []
  for (const filter of filters) {
    const read = await readers[filter.name](filter.value, db)
    if (read) narrowing = { ...narrowing, ...read }
    else unknown.push(filter.value)
  }
  return { narrowing, unknown }
}

type Read = (value: string, db: Reader) => Promise<Narrowing | undefined> | Narrowing | undefined

const readers: Record<FilterName, Read> = {
  topic: (value) =>
    orNothing(
      named(topicCodes, value, (code) => `topics.topic.${code}`),
      (topics) => ({ topics }),
    ),
  type: (value) =>
    orNothing(
      named(cityTypes, value, (code) => `cityTypes.${code}`),
      (types) => ({ cityTypes: types }),
    ),
  state: (value) =>
    orNothing(
      named(threadStates, value, (state) => `threads.filter.${state}`),
      (states) => ({ states }),
    ),
  office: async (value, db) =>
    orNothing(
      (await listInstitutions(db, { q: value, demo: true, limit: 50 })).map(({ id }) => id),
      (institutions) => ({ institutions }),
    ),
  author: async (value, db) => orNothing(await listPeopleNamed(db, value), (authors) => ({ authors })),
  after: (value) => day(value, (from) => ({ from })),
  before: (value) => day(value, (until) => ({ until })),
}

const orNothing = <T>(found: readonly T[], make: (found: readonly T[]) => Narrowing) =>
  found.length > 0 ? make(found) : undefined

/** Those whose code or name in either language has words that begin so. */
export function named<Code extends string>(
  codes: readonly Code[],
  value: string,
  key: (code: Code) => StringKey,
): Code[] {
  const typed = foldedWords(value)
  if (typed.length === 0) return []
  return codes.filter((code) => {
    const { pl, en } = allStrings[key(code)]
    return [String(pl), String(en), code].some((name) => {
      const words = foldedWords(name)
      return typed.every((word) => words.some((one) => one.startsWith(word)))
    })
  })
}

/** A year, a month or a day, from its first moment. */
function day(value: string, make: (moment: number) => Narrowing): Narrowing | undefined {
  const [, year, month = '01', date = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? []
  const moment = year === undefined ? Number.NaN : Date.parse(`${year}-${month}-${date}T00:00:00Z`)
  return Number.isNaN(moment) ? undefined : make(moment)
}
