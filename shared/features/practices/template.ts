import type { CityType } from '../../core/city-types.ts'
import { isTopic } from '../topics/catalogue.ts'
import type { Description, DescriptionTexts } from './description.ts'
import { hdrStages, textNames } from './rules.ts'

export const stepFields = ['when', 'what', 'who'] as const
export const resultFields = ['indicator', 'before', 'after', 'measuredOn', 'source'] as const

/** A part of the template. */
export type Part = keyof Description
type Values = Readonly<Record<string, string>>

/** The description as the form holds it; rows that are empty throughout are left out. */
export function descriptionOf(values: Values): Description {
  // Forms that are posted plainly end their lines as the network does.
  const text = (name: string) => (values[`description.${name}`] ?? '').replace(/\r\n/g, '\n')
  const noCost = (name: string) => (text(`${name}.none`) === '' ? null : 0)
  const zloty = (name: string) =>
    text(name).trim() === '' ? noCost(name) : Number(text(name).replace(/\s/g, ''))
  const long = Object.fromEntries(textNames.map((name) => [name, text(name)]))
  return {
    ...(long as Record<keyof DescriptionTexts, string>),
    summary: text('summary'),
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

/** How a part of the template is written out where two descriptions are compared: a table as a line a row. */
const writtenOut: { readonly [Part in keyof Description]: (part: Description[Part]) => string } = {
  title: String,
  summary: String,
  otherTopics: (topics) => topics.join(', '),
  hdrStage: (stage) => stage ?? '–',
  pilot: (pilot) => (pilot ? '✓' : '–'),
  context: String,
  problem: String,
  solution: String,
  steps: (steps) => steps.map(({ when, what, who }) => `${when} · ${what} · ${who}`).join('\n'),
  results: (results) =>
    results
      .map(({ indicator, before, after, measuredOn, source }) =>
        [indicator, `${before} → ${after}`, measuredOn, source].join(' · '),
      )
      .join('\n'),
  costStart: (amount) => (amount === null ? '–' : `${amount} zł`),
  costYearly: (amount) => (amount === null ? '–' : `${amount} zł`),
  costNote: String,
  effort: String,
  legal: String,
  difficulties: String,
  replicate: String,
  fits: (types) => types.join(', '),
  contactRole: String,
  startedOn: (day) => day ?? '–',
  verifiedOn: (day) => day ?? '–',
}

export function writeOut<Name extends Part>(description: Description, part: Name): string {
  return writtenOut[part](description[part])
}

/** In the order of the template. */
export const partsThatDiffer = (one: Description, other: Description): Part[] =>
  (Object.keys(writtenOut) as Part[]).filter((part) => writeOut(one, part) !== writeOut(other, part))

/**
 * What two people made of one description, part by part: a change of one of them stands; where both changed a part it
 * is in conflict, and stands as this person has it until he decides.
 */
export function mergeDescriptions({ base, mine, theirs }: Record<'base' | 'mine' | 'theirs', Description>): {
  merged: Description
  conflicts: Part[]
} {
  const mineChanged = new Set(partsThatDiffer(base, mine))
  const theirsChanged = new Set(partsThatDiffer(base, theirs))
  const differ = partsThatDiffer(mine, theirs)
  const taken = differ.filter((part) => !mineChanged.has(part))
  const merged = { ...mine, ...Object.fromEntries(taken.map((part) => [part, theirs[part]])) }
  return { merged, conflicts: differ.filter((part) => mineChanged.has(part) && theirsChanged.has(part)) }
}

/** The same of a set, such as the posts that are quoted whole. */
export function mergeSets<Item>({
  base,
  mine,
  theirs,
}: Record<'base' | 'mine' | 'theirs', readonly Item[]>): Item[] {
  const kept = theirs.filter((item) => mine.includes(item) || !base.includes(item))
  return [...new Set([...kept, ...mine.filter((item) => !base.includes(item))])]
}
