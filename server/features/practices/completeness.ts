import type { Description } from '@rynek/shared/features/practices/description.ts'

const requiredTexts = [
  'title',
  'summary',
  'context',
  'problem',
  'solution',
  'difficulties',
  'replicate',
  'contactRole',
] as const

/** Fields of the template that a description still lacks, in the order of the form. */
export function missingParts(description: Description): string[] {
  const missing: string[] = requiredTexts.filter((field) => description[field].trim() === '')
  if (description.steps.length < 2) missing.push('steps')
  if (description.results.length < 1) missing.push('results')
  if (description.fits.length < 1) missing.push('fits')
  if (description.costStart === null) missing.push('costStart')
  if (description.costYearly === null) missing.push('costYearly')
  if (!description.startedOn) missing.push('startedOn')
  if (!description.verifiedOn) missing.push('verifiedOn')
  return missing
}
