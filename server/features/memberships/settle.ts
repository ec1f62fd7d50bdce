import type { Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { isDomainOf } from '@rynek/db/features/memberships/queries/domains.ts'
import { findInvitationFor, removeInvitationFor } from '@rynek/db/features/memberships/queries/invitations.ts'
import { renewMembership } from '@rynek/db/features/memberships/queries/renewals.ts'
import { changeMembership, type MembershipRow } from '@rynek/db/features/memberships/queries/requests.ts'
import { isSharedHost } from '@rynek/shared/features/memberships/rules/hosts.ts'
import { goodFor } from '@rynek/shared/features/memberships/rules/renewal.ts'
import { type Facts, type Outcome, outcomeOf } from '@rynek/shared/features/memberships/rules/ways.ts'
import { announcePerson } from '../profiles/announce.ts'
import { tellDeciders, tellPerson } from './tell.ts'

export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1)

type Asked = Pick<MembershipRow, 'office' | 'officeClosedAt' | 'email' | 'emailKey'>
type Found = {
  outcome: Outcome
  /** Who vouches for him, where that is what made him a member. */
  invitedBy?: number | undefined
}

/** What the table of ways says of somebody whose address is confirmed. */
export async function outcomeFor(
  tx: Writer,
  { office, officeClosedAt, email, emailKey }: Asked,
  confirmedBy: Facts['confirmedBy'],
): Promise<Found> {
  const domain = domainOf(email)
  const institutionId = office.id
  const own = !isSharedHost(domain) && (await isDomainOf(tx, { institutionId, domain }))
  const invitation = await findInvitationFor(tx, { institutionId, emailKey })
  const outcome = outcomeOf({
    email: 'confirmed',
    office: officeClosedAt === null ? 'open' : 'closed',
    address: own ? 'own' : 'elsewhere',
    invitation: invitation ? 'good' : 'none',
    confirmedBy,
  })
  const invited = outcome.state === 'member' && outcome.way === 'invitation'
  return { outcome, ...(invited && { invitedBy: invitation?.by.id }) }
}

/** The address is confirmed now: a member at once, or whoever may decide is told that somebody waits. */
export async function settleConfirmed(tx: Writer, row: MembershipRow): Promise<void> {
  const { person, office, state, emailKey } = row
  const { outcome, invitedBy } = await outcomeFor(tx, row, 'nobody')
  if (outcome.state === state) return
  const to = { ...outcome, ...(invitedBy && { decidedBy: invitedBy }) }
  if (!(await changeMembership(tx, person.id, { from: state, to }))) return
  if (state === 'member' || outcome.state === 'member') await announcePerson(tx, person.id)
  if (outcome.state !== 'member') return tellDeciders(tx, office)
  // Whatever made him a member, an invitation is good once.
  await removeInvitationFor(tx, { institutionId: office.id, emailKey })
  const entry = { action: 'membership.admit', personId: person.id, reason: '' } as const
  await addAuditEntry(tx, { ...entry, actorId: invitedBy ?? null })
  // Who waited is not looking at the page.
  if (state === 'waiting') await tellPerson(tx, row, 'admitted')
}

/** A member confirmed his address again. What the address alone had shown needs it to be at a domain of the office still. */
export async function settleAnew(tx: Writer, row: MembershipRow): Promise<void> {
  const still = row.way !== 'domain' || (await outcomeFor(tx, row, 'nobody')).outcome.state === 'member'
  if (still) await renewMembership(tx, row.person.id, tx.now + goodFor)
  else await settleConfirmed(tx, row)
}
