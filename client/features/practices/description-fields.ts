import type { CityType } from '@rynek/shared/core/city-types.ts'
import { type Description, hdrStages } from '@rynek/shared/features/practices/description.ts'
import { isTopic } from '@rynek/shared/features/topics/catalogue.ts'

/** Texts of the template in its order, with their limits in characters and how tall their fields begin. */
export const longTexts = [
  { name: 'summary', limit: 300, rows: 3 },
  { name: 'context', limit: 1_000, rows: 4 },
  { name: 'problem', limit: 1_500, rows: 5 },
  { name: 'solution', limit: 4_000, rows: 10 },
  { name: 'costNote', limit: 500, rows: 2 },
  { name: 'effort', limit: 500, rows: 2 },
  { name: 'legal', limit: 1_000, rows: 3 },
  { name: 'difficulties', limit: 1_500, rows: 5 },
  { name: 'replicate', limit: 2_000, rows: 5 },
] as const

export const stepFields = ['when', 'what', 'who'] as const
export const resultFields = ['indicator', 'before', 'after', 'measuredOn', 'source'] as const

type Values = Readonly<Record<string, string>>

/** The description as the form holds it; rows that are empty throughout are left out. */
export function descriptionOf(values: Values): Description {
  const text = (name: string) => values[`description.${name}`] ?? ''
  const noCost = (name: string) => (text(`${name}.none`) === '' ? null : 0)
  const zloty = (name: string) =>
    text(name).trim() === '' ? noCost(name) : Number(text(name).replace(/\s/g, ''))
  const long = Object.fromEntries(longTexts.map(({ name }) => [name, text(name)]))
  return {
    ...(long as Record<(typeof longTexts)[number]['name'], string>),
    title: text('title'),
    otherTopics: [...new Set(text('otherTopics').split(',').filter(isTopic))],
    hdrStage: hdrStages.find((stage) => stage === text('hdrStage')) ?? null,
    pilot: text('pilot') !== '',
    steps: rowsOf(values, 'steps', stepFields),
    results: rowsOf(values, 'results', resultFields),
    costStart: zloty('costStart'),
    costYearly: zloty('costYearly'),
    fits: text('fits').split(',').filter(Boolean) as CityType[],
    contactRole: text('contactRole'),
    startedOn: text('startedOn') || null,
    verifiedOn: text('verifiedOn') || null,
  }
}

function rowsOf<Name extends string>(
  values: Values,
  list: string,
  fields: readonly Name[],
): Record<Name, string>[] {
  const numbers = Object.keys(values).flatMap((name) => {
    const [, number] = new RegExp(`^description\\.${list}\\.(\\d+)\\.`).exec(name) ?? []
    return number === undefined ? [] : [Number(number)]
  })
  return [...new Set(numbers)]
    .sort((one, other) => one - other)
    .map((number) =>
      fields.map(
        (field) => [field, (values[`description.${list}.${number}.${field}`] ?? '').trim()] as const,
      ),
    )
    .filter((row) => row.some(([, value]) => value !== ''))
    .map((row) => Object.fromEntries(row) as Record<Name, string>)
}
