import type { Database, Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { changeName, settleName } from '@rynek/db/features/memberships/queries/names.ts'
import { findMembership, type MembershipRow } from '@rynek/db/features/memberships/queries/requests.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { parseName } from '@rynek/shared/features/accounts/rules.ts'
import type { NameDecision } from '@rynek/shared/features/memberships/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { wrongFields } from '../../accounts/new-person.ts'
import { requireModeratesEverywhere } from '../../moderation/policy.ts'
import { notify } from '../../notices/notify.ts'
import { renameInEvents } from '../../privacy/forget-events.ts'
import { announcePerson } from '../../profiles/announce.ts'
import { tellDeciders } from '../tell.ts'
import { mayAdmit } from './decide.ts'

const shortestReason = 5

/** A name is the person's to change, and somebody else's to confirm before the mark of the office stands beside it. */
export function renaming({ db }: { db: Database }) {
  return {
    rename: (person: Person, typed: string): Promise<void> =>
      db.write(async (tx) => {
        const name = parseName(typed)
        if (!name) throw wrongFields({ field: 'name', reason: 'name-wrong' })
        const row = await findMembership(tx, person.id, person)
        if (!row) throw new Problem('not-found', 'not-found')
        if (name !== row.person.name) await renameIn(tx, row, name)
      }),

    decideName: (actor: Person, decision: NameDecision): Promise<void> =>
      db.write(async (tx) => {
        if (decision.personId === actor.id) throw new Problem('forbidden', 'own-name')
        const row = await findMembership(tx, decision.personId, actor)
        if (!row) throw new Problem('not-found', 'not-found')
        if (!mayAdmit(actor, row)) requireModeratesEverywhere(actor)
        await decideIn(tx, { row, actor, decision })
      }),
  }
}

/** Who takes back the name that was known needs nobody's word. */
async function renameIn(tx: Writer, row: MembershipRow, name: string): Promise<void> {
  const { person, office, state } = row
  const known = row.formerName ?? person.name
  const former = name === known ? null : known
  await changeName(tx, person.id, { name, former })
  await renameInEvents(tx, person, name)
  await announcePerson(tx, person.id)
  await addAuditEntry(tx, { actorId: person.id, action: 'person.rename', personId: person.id, reason: '' })
  if (former && state === 'member') await tellDeciders(tx, office, { kind: 'name-asked', but: person.id })
}

type Decided = { row: MembershipRow; actor: Person; decision: NameDecision }

async function decideIn(tx: Writer, { row, actor, decision }: Decided): Promise<void> {
  const { personId, confirm, reason } = decision
  if (row.state !== 'member' || row.formerName === null) throw new Problem('conflict', 'name-decided')
  if (!confirm && reason.trim().length < shortestReason)
    throw wrongFields({ field: 'reason', reason: 'field-too-short' })
  const seen = { name: decision.name, former: row.formerName }
  const name = confirm ? decision.name : row.formerName
  if (!(await settleName(tx, personId, { seen, name }))) throw new Problem('conflict', 'name-decided')
  await renameInEvents(tx, row.person, name)
  await announcePerson(tx, personId)
  const kind = confirm ? 'name-confirmed' : 'name-refused'
  await notify(tx, [personId], { kind, subject: reason.trim(), href: addresses.membership })
  const action = confirm ? 'person.confirm-name' : 'person.refuse-name'
  await addAuditEntry(tx, { actorId: actor.id, action, personId, reason: reason.trim() })
}
