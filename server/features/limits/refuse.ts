import { Problem } from '@rynek/shared/core/problems.ts'

/** Says in minutes, for people, and in seconds, for programs, how long to wait. */
export const tooMany = (reason: string, wait: number): Problem =>
  new Problem('too-many', reason, {
    params: { count: Math.ceil(wait / 60_000) },
    retryAfter: Math.ceil(wait / 1_000),
  })
