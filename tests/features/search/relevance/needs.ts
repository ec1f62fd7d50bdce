import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldPolish } from '@rynek/shared/core/folding.ts'
import { parse } from 'csv-parse/sync'

export const kinds = ['inflected', 'plain', 'typo', 'abbreviation', 'words'] as const
export type Kind = (typeof kinds)[number]

/** Threads by their keys: 3 is exactly this, 2 is also good, 1 touches it. */
export type Grades = ReadonlyMap<string, number>
/** `need` names all that is typed for the same thing, by its first form. */
export type Query = { need: string; kind: Kind; typed: string; grades: Grades }

/** Forms of a word that are typed without their diacritics as well: more would say the same. */
const mostPlain = 2

type Row = Record<'forms' | 'typo' | 'abbreviations' | 'words' | 'exactly' | 'also' | 'touches', string>

/**
 * What somebody may look for in the demo: each row of needs.csv is one such thing, all that may be typed for it and the
 * threads that have it, judged by their texts: it is what they are about, the question has it, or an answer does.
 */
export function readQueries(): Query[] {
  const text = readFileSync(join(import.meta.dirname, 'needs.csv'), 'utf8')
  return (parse(text, { columns: true }) as Row[]).flatMap((row) => {
    const grades: Grades = new Map([
      ...graded(row.touches, 1),
      ...graded(row.also, 2),
      ...graded(row.exactly, 3),
    ])
    const forms = listed(row.forms)
    const typed: Record<Kind, readonly string[]> = {
      inflected: forms,
      plain: forms
        .map((form) => foldPolish(form))
        .filter((form, at) => form !== forms[at])
        .slice(0, mostPlain),
      typo: listed(row.typo),
      abbreviation: listed(row.abbreviations),
      words: listed(row.words),
    }
    const queries = kinds.flatMap((kind) => typed[kind].map((one) => ({ kind, typed: one, grades })))
    return queries.map((query) => ({ ...query, need: queries[0]?.typed ?? '' }))
  })
}

const listed = (cell: string) => cell.split(' / ').filter(Boolean)
const graded = (cell: string, grade: number) =>
  cell
    .split(' ')
    .filter(Boolean)
    .map((key) => [key, grade] as const)
