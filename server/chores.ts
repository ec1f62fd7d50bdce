import type { Database } from '@rynek/db/core/database.ts'
import type { Removed } from '@rynek/db/features/privacy/queries/retention.ts'
import { type Chore, trimLog } from './core/housekeeping.ts'
import { type Forgetters, forgetAll } from './features/privacy/service/forget.ts'
import type { Services } from './services.ts'

/** What every room has to have done now and then. `tell` is told how much was forgotten. */
export function choresOf(
  db: Database,
  services: Services,
  tell: (removed: Removed) => void = () => undefined,
): readonly Chore[] {
  const { practices, mail, privacy, memberships, moderation } = services
  return [
    async () => tell(await forgetAll(db, forgettersOf(db, services))),
    practices.keepFresh,
    mail.alarm,
    privacy.makeWaiting,
    memberships.keepMembershipsFresh,
    moderation.unpinPast,
    moderation.endSlow,
  ]
}

/** Who forgets what the table of `shared/features/privacy/rules/retention.ts` names. */
export const forgettersOf = (db: Database, services: Services): Forgetters => ({
  networks: services.guesses.forgetOver,
  archives: services.privacy.sweepArchives,
  files: services.documents.sweep,
  events: () => trimLog(db),
  invitations: services.memberships.forgetInvitations,
  codes: async () =>
    (await services.memberships.forgetExpired()) +
    (await services.credentials.forgetExpired()) +
    (await services.factors.sweep()) +
    (await services.passkeys.sweep()) +
    (await services.identities.sweep()),
  sessions: services.sessions.endExpired,
  unconfirmed: services.privacy.eraseUnconfirmed,
  letters: services.mail.forgetOld,
  deleted: services.moderation.forgetDeleted,
  notices: services.notices.forgetOld,
  audit: services.audit.forgetOld,
})
