import type { Role } from '@rynek/shared/core/roles.ts'

/** The person who asks, as read with his session for this one request. */
export type Person = {
  readonly id: number
  readonly name: string
  readonly institutionId: number
  readonly roles: readonly Role[]
  /** Names the session without telling its cookie; sockets are closed by it. */
  readonly sessionHandle: string
}
