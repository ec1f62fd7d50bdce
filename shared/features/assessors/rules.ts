/** Why an expert may not score a practice that is being assessed; each is a problem of the same name. */
export const barReasons = [
  'own-office',
  'same-county',
  'not-independent',
  'interest-declared',
  'scored-already',
  'office-scored-already',
  'declined',
  'office-asked-already',
  'assessors-found',
] as const
export type BarReason = (typeof barReasons)[number]
