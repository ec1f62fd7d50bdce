/** Stages of an office's plan of development, HDR (harmonogram działań rozwojowych). */
export const hdrStages = ['diagnosis', 'plan', 'implementation', 'evaluation'] as const

/** Parts of a description that are Markdown, in the order of the template. */
export const textNames = [
  'context',
  'problem',
  'solution',
  'costNote',
  'effort',
  'legal',
  'difficulties',
  'replicate',
] as const

const day = 24 * 3_600_000

/** Milliseconds from publication, or from the last "still true", until the office is asked again: twelve months. */
export const freshFor = 365 * day

/** Calendar months in use before a practice is assessed as more than a pilot. */
const provenAfter = 6

/** Whether what began on one day has been in use for long enough on another; days as 2026-03-01. */
export function isProven(startedOn: string, today: string): boolean {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  return startedOn <= new Date(Date.UTC(year, month - 1 - provenAfter, day)).toISOString().slice(0, 10)
}

/** Milliseconds the office has to answer; silence archives the practice. */
export const silenceAllowed = 90 * day
