import type { Database } from '@rynek/db/core/database.ts'
import { addAuditEntry, type NewAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { findSanction } from '@rynek/db/features/sanctions/queries/find.ts'
import { addSanction, holdPerson, liftSanction } from '@rynek/db/features/sanctions/queries/restrict.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { StaffAction } from '@rynek/shared/features/audit/schemas.ts'
import { endOf, keepsOut, type SanctionKind } from '@rynek/shared/features/sanctions/rules.ts'
import type { NewSanction } from '@rynek/shared/features/sanctions/schemas.ts'
import { sanctionStrings } from '@rynek/shared/features/sanctions/strings.ts'
import type { Person } from '../../../core/person.ts'
import { endSessions } from '../../accounts/session-ends.ts'
import { notify } from '../../notices/notify.ts'
import { requireMaySanction } from '../policy.ts'

const actions: Record<SanctionKind, StaffAction> = {
  warning: 'person.warn',
  silence: 'person.silence',
  'timed-ban': 'person.ban',
  ban: 'person.ban',
}

export function imposing({ db }: { db: Database }) {
  return {
    /** Decides about a person, who is told why and until when. Whoever is kept out is out when this is answered. */
    async impose(actor: Person, personId: number, { kind, ground, note, days }: NewSanction): Promise<void> {
      await db.write(async (tx) => {
        const subject = await holdPerson(tx, personId)
        if (!subject) throw new Problem('not-found', 'not-found')
        requireMaySanction(actor, subject)
        const until = endOf(kind, tx.now, days)
        await addSanction(tx, { personId, kind, ground, note, until, imposedBy: actor.id })
        if (keepsOut(kind)) await endSessions(tx, { personId })
        await notify(tx, [personId], { kind: 'sanctioned', subject: '', href: addresses.mySanctions })
        // The log is kept in Polish, and says the ground alone: the note speaks to the person.
        const reason = sanctionStrings[`sanctions.ground.${ground}`].pl
        const entry = { actorId: actor.id, personId, reason, after: { kind, ground, until } }
        await addAuditEntry(tx, { ...entry, action: actions[kind] })
      })
    },

    /** Ends what restricts a person before its time. */
    async lift(actor: Person, id: number, reason: string): Promise<void> {
      await db.write(async (tx) => {
        const sanction = await findSanction(tx, id)
        if (!sanction) throw new Problem('not-found', 'not-found')
        const subject = await holdPerson(tx, sanction.personId)
        if (subject) requireMaySanction(actor, subject)
        if (!(await liftSanction(tx, id))) throw new Problem('conflict', 'sanction-over')
        await addAuditEntry(tx, liftedEntry({ ...sanction, actorId: actor.id, answer: reason }))
      })
    },
  }
}

type Lifted = { id: number; personId: number; actorId: number; answer: string }

/** The answer speaks to the person, and is not for the public extract. */
export const liftedEntry = ({ id, personId, actorId, answer }: Lifted): NewAuditEntry => ({
  ...{ actorId, personId, action: 'person.lift', reason: '' },
  after: { sanction: id, answer },
})
