import { type Facts, facts } from '@rynek/shared/features/memberships/rules/ways.ts'

/** Every combination of what decides about a membership. */
export const combinationsOf = (): Facts[] =>
  Object.entries(facts).reduce<Facts[]>(
    (sofar, [fact, values]) => sofar.flatMap((one) => values.map((value) => ({ ...one, [fact]: value }))),
    [{} as Facts],
  )
