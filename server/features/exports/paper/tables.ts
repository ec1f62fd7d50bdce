import type { Language, Words } from '@rynek/shared/core/language.ts'
import type { StringKey } from '@rynek/shared/core/strings.ts'
import { criteria } from '@rynek/shared/features/practices/rubric.ts'
import type { PracticePage } from '@rynek/shared/features/practices/schemas.ts'
import type { Table } from './paper.ts'

export type Composing = {
  found: PracticePage
  origin: string
  language: Language
  words: Words<StringKey>
}

export function stepsOf({ found, words }: Composing): Table {
  const head = (['when', 'what', 'who'] as const).map((column) => words(`practices.step.${column}`))
  const rows = found.description.steps.map(({ when, what, who }) => [when, what, who])
  return { kind: 'table', head, rows }
}

export function resultsOf({ found, words }: Composing): Table {
  const columns = ['indicator', 'before', 'after', 'measuredOn', 'source'] as const
  return {
    kind: 'table',
    head: columns.map((column) => words(`practices.result.${column}`)),
    rows: found.description.results.map((result) => columns.map((column) => result[column])),
    rowHeads: true,
  }
}

export function assessmentsOf({ found, words }: Composing): Table {
  const given = found.assessments
  const experts = given.map((_, place) => words('practices.assessor', { number: String(place + 1) }))
  const points = criteria.map((criterion) => [
    words(`practices.criterion.${criterion}`),
    ...given.map(({ scores }) => `${scores[criterion].score} – ${scores[criterion].sentence}`),
  ])
  const totals = given.map(({ total }) => words('practices.points', { count: total }))
  return {
    kind: 'table',
    head: [words('practices.criterion'), ...experts],
    rows: given.length > 0 ? [...points, [words('practices.total'), ...totals]] : [],
    rowHeads: true,
  }
}
