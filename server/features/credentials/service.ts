import type { Database } from '@rynek/db/core/database.ts'
import { removeExpiredCodes } from '@rynek/db/features/credentials/queries.ts'
import type { Sessions } from '../accounts/sessions.ts'
import type { Guesses } from '../limits/guesses.ts'
import { changingEmail } from './service/email.ts'
import { changingPassword } from './service/password.ts'
import { proving } from './service/prove.ts'

type Parts = { db: Database; now: () => number; sessions: Sessions; guesses: Guesses }
export type CredentialsService = ReturnType<typeof createCredentials>

/** What one signs in with: how it is changed, found again when it is lost, and asked for once more. */
export function createCredentials(parts: Parts) {
  return {
    ...changingPassword(parts),
    ...changingEmail(parts),
    ...proving(parts),
    forgetExpired: (): Promise<number> => parts.db.write(removeExpiredCodes),
  }
}
