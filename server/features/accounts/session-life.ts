import type { Role } from '@rynek/shared/core/roles.ts'
import { keptFor } from '@rynek/shared/features/privacy/rules/retention.ts'

const hour = 3_600_000

/** However often it is used, a session ends after thirty days. In milliseconds. */
export const longestLife = keptFor('sessions')

/** An extension by less than this many milliseconds is not written: reading pages must not write. */
export const worthWriting = 5 * 60_000

/** Milliseconds without a request after which it ends: whoever can act on others is asked for the password more often. */
export const longestIdle = (roles: readonly Role[]): number =>
  roles.some((role) => role !== 'member') ? 2 * hour : 12 * hour
