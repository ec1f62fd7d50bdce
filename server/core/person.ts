import type { Role } from '@rynek/shared/core/roles.ts'
import type { Scope } from '@rynek/shared/features/moderation/rules.ts'
import type { Restriction } from '@rynek/shared/features/sanctions/schemas.ts'

/** The person who asks, as read with his session for this one request. */
export type Person = {
  readonly id: number
  readonly name: string
  /** The office he takes part for; 0 for who is outside. */
  readonly institutionId: number
  /** Those that count now: the only thing that policies go by. */
  readonly roles: readonly Role[]
  /** Those that count once a second factor was passed in this session. */
  readonly withheld: readonly Role[]
  /** Without a membership in force: he reads and looks after his own account, and has no rights beyond. */
  readonly outside?: boolean
  /** The office he waits to be admitted to: what he writes for it goes past a moderator. */
  readonly newcomerAt?: number
  /** Where he moderates, as far as he does; null for everywhere. */
  readonly scope: Scope | null
  /** Names the session without telling its cookie; sockets are closed by it. */
  readonly sessionHandle: string
  /** What keeps the person from writing now. */
  readonly restriction?: Restriction | undefined
  /** A second factor was passed in this session. */
  readonly strong: boolean
  /** New terms of use wait for his consent: until then he reads and looks after his own account. */
  readonly termsWait?: boolean
  /** When he last showed that it is he, by his password or more. */
  readonly authenticatedAt: number
  /** When this was read, by the clock of the process: what ends later is not known here. */
  readonly readAt: number
}
