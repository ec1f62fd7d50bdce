import { Type } from 'typebox'

/** Parts of the template that passages can be put into. */
export const sections = [
  'context',
  'problem',
  'solution',
  'effort',
  'legal',
  'difficulties',
  'replicate',
] as const
export const Section = Type.Enum(sections)
export type Section = (typeof sections)[number]

/** How the author of a passage is named under a description. */
export const credits = ['asked', 'named', 'office', 'anonymous', 'refused', 'rewritten'] as const
export const Credit = Type.Enum(credits)
export type Credit = (typeof credits)[number]
