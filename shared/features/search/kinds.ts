/** Longer than any question; whoever pastes more is told so. */
export const mostTyped = 300

/**
 * How what was found resembles what was typed: the very word, but for its diacritics, in another form, another word that
 * it would be with diacritics, one of the thesaurus, or one that begins so.
 */
export const likenesses = ['same', 'diacritics', 'form', 'variant', 'synonym', 'beginning'] as const
export type Likeness = (typeof likenesses)[number]

/** What the score of a hit is made of. */
export const partNames = [
  'title',
  'text',
  'nearness',
  'form',
  'accepted',
  'practice',
  'worksHere',
  'votes',
  'sameProblem',
  'freshness',
  'alike',
  'archived',
] as const
