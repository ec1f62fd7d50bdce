import { Problem, type ProblemDetails } from '@rynek/shared/core/problems.ts'
import { keepsOut } from '@rynek/shared/features/sanctions/rules.ts'
import type { Restriction } from '@rynek/shared/features/sanctions/schemas.ts'

type Maybe = Restriction | null | undefined

/** The banned do nothing; the silenced look after their own affairs, but have no permission to do anything else. */
export function refuseRestricted(restriction: Maybe, access: string): void {
  refuseBanned(restriction)
  if (!restriction || access === 'anyone' || access === 'signed-in') return
  throw new Problem('forbidden', 'silenced', paramsOf(restriction))
}

/** Nobody who is banned comes in, whichever way he tries. */
export function refuseBanned(restriction: Maybe): void {
  if (!restriction || !keepsOut(restriction.kind)) return
  const reason = restriction.until === null ? 'banned' : 'banned-until'
  throw new Problem('forbidden', reason, paramsOf(restriction))
}

function paramsOf({ ground, note, until }: Restriction): ProblemDetails {
  const end = until === null ? {} : { until: { moment: until } }
  return { params: { ground: { text: `sanctions.ground.${ground}` }, note, ...end } }
}
