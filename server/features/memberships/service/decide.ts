import type { Database, Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import {
  changeMembership,
  findMembership,
  listRenamed,
  listWaiting,
  type MembershipRow,
} from '@rynek/db/features/memberships/queries/requests.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import type { MembershipDecision, MembershipRequests } from '@rynek/shared/features/memberships/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { toOffice } from '../../accounts/author.ts'
import { wrongFields } from '../../accounts/new-person.ts'
import { requireModeratesEverywhere } from '../../moderation/policy.ts'
import { announcePerson } from '../../profiles/announce.ts'
import { domainOf, outcomeFor } from '../settle.ts'
import { tellPerson } from '../tell.ts'

const mostShown = 100
const shortestReason = 5

export function deciding({ db }: { db: Database }) {
  return {
    async listWaiting(actor: Person): Promise<MembershipRequests> {
      const rows = await listWaiting(db.read, actor, mostShown)
      const renamed = await listRenamed(db.read, actor, mostShown)
      const names = renamed.filter((row) => row.person.id !== actor.id && mayAdmit(actor, row))
      const items = rows.filter((row) => mayAdmit(actor, row))
      return { items: items.map(toRequest), names: names.map(toNameRequest) }
    },

    /** Yes or no, once. An office administrator is asked of his own office alone: others are not there for him. */
    decide: (actor: Person, { personId, admit, reason }: MembershipDecision): Promise<void> =>
      db.write(async (tx) => {
        const row = await findMembership(tx, personId, actor)
        if (!row) throw new Problem('not-found', 'not-found')
        if (!mayAdmit(actor, row)) requireModeratesEverywhere(actor)
        if (row.state !== 'waiting') throw new Problem('conflict', 'membership-decided')
        const decision = { row, actor, reason: reason.trim() }
        await (admit ? admitIn(tx, decision) : refuseIn(tx, decision))
      }),
  }
}

type Decision = { row: MembershipRow; actor: Person; reason: string }

async function admitIn(tx: Writer, { row, actor, reason }: Decision): Promise<void> {
  const { outcome: to } = await outcomeFor(
    tx,
    row,
    speaksFor(actor, row) ? 'officeAdministrator' : 'moderator',
  )
  if (to.state !== 'member') throw new Problem('conflict', 'membership-office-closed')
  await change(tx, { row, actor, reason }, { ...to, decidedBy: actor.id })
  await announcePerson(tx, row.person.id)
  await tellPerson(tx, row, 'admitted')
}

async function refuseIn(tx: Writer, { row, actor, reason }: Decision): Promise<void> {
  if (reason.length < shortestReason) throw wrongFields({ field: 'reason', reason: 'field-too-short' })
  await change(tx, { row, actor, reason }, { state: 'refused', decidedBy: actor.id, reason })
  await tellPerson(tx, row, 'refused', reason)
}

async function change(
  tx: Writer,
  { row, actor, reason }: Decision,
  to: Parameters<typeof changeMembership>[2]['to'],
): Promise<void> {
  const personId = row.person.id
  const changed = await changeMembership(tx, personId, { from: 'waiting', to })
  if (!changed) throw new Problem('conflict', 'membership-decided')
  const action = to.state === 'member' ? 'membership.admit' : 'membership.refuse'
  await addAuditEntry(tx, { actorId: actor.id, action, personId, reason })
}

/** Whoever speaks for the office; and moderators, but for those of a part of the forum. */
export const mayAdmit = (actor: Person, row: MembershipRow): boolean =>
  speaksFor(actor, row) || actor.scope === null

const speaksFor = (actor: Person, { office }: MembershipRow): boolean =>
  permitted(actor.roles, 'administer-office') && actor.institutionId === office.id

const whoAsks = ({ person: { id, name, position }, office, email }: MembershipRow) => ({
  person: { id, name, position, office: toOffice(office) },
  domain: domainOf(email),
})
const toRequest = (row: MembershipRow) => ({ ...whoAsks(row), since: row.since })
const toNameRequest = (row: MembershipRow) => ({ ...whoAsks(row), former: row.formerName ?? '' })
