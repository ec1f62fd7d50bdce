import type { Database } from '@rynek/db/core/database.ts'
import {
  type Ending,
  listOver,
  listToRemind,
  markReminded,
} from '@rynek/db/features/memberships/queries/renewals.ts'
import { listUnconfirmed, type Unconfirmed } from '@rynek/db/features/memberships/queries/unconfirmed.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { keptFor, warnedBefore } from '@rynek/shared/features/privacy/rules/retention.ts'
import { queueMail } from '../../mail/queue.ts'
import { notify } from '../../notices/notify.ts'
import { endMembership } from '../end.ts'
import { sendCode } from '../send-code.ts'

export function renewing({ db, now }: { db: Database; now: () => number }) {
  const remind = (one: Ending) =>
    db.write(async (tx) => {
      const { office, until } = one
      await sendCode(tx, one, { kind: 'membership.renew', office, until: until ?? 0 })
      await markReminded(tx, one.id)
      await notify(tx, [one.id], { kind: 'membership-due', subject: office, href: addresses.membership })
    })

  const end = ({ id, email, language, office }: Ending) =>
    db.write(async (tx) => {
      if (!(await endMembership(tx, { personId: id, to: 'lapsed', actorId: null }))) return
      const href = addresses.membership
      await notify(tx, [id], { kind: 'membership-ended', subject: office, href })
      await queueMail(tx, { kind: 'membership.ended', params: { office }, href, to: email, language })
    })

  /** Whose address nobody confirmed: the account is about to go. */
  const warn = ({ id, email: to, language }: Unconfirmed) =>
    db.write(async (tx) => {
      await markReminded(tx, id)
      await queueMail(tx, { kind: 'membership.unconfirmed', href: addresses.membership, to, language })
    })

  return {
    /** Asks for memberships to be confirmed anew, and ends those that were not. */
    async keepMembershipsFresh(): Promise<void> {
      for (const one of await listOver(db.read, now())) await end(one)
      for (const one of await listToRemind(db.read, now())) await remind(one)
      const before = now() - keptFor('unconfirmed') + warnedBefore
      for (const one of await listUnconfirmed(db.read, { before, told: 'not yet' })) await warn(one)
    },
  }
}
