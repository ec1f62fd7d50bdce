import { piecesOf } from '@rynek/shared/core/pieces.ts'
import type { Description, PartComparison } from '@rynek/shared/features/practices/description.ts'

/** How a part of the template is written out where two editions are compared: a table as a line a row. */
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

/** Parts that differ, in the order of the template, each word by word; empty where nothing changed. */
export function compareDescriptions(older: Description, newer: Description): PartComparison[] {
  return (Object.keys(writtenOut) as (keyof Description)[]).flatMap((part) => {
    const [before, after] = [writeOut(older, part), writeOut(newer, part)]
    return before === after ? [] : [{ part, pieces: piecesOf(before, after) }]
  })
}

function writeOut<Part extends keyof Description>(description: Description, part: Part): string {
  return writtenOut[part](description[part])
}
