import type { Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { isDomainOf } from '@rynek/db/features/memberships/queries/domains.ts'
import { listHoldersOf, listPeopleOf } from '@rynek/db/features/memberships/queries/in-force.ts'
import { changeMembership, type MembershipRow } from '@rynek/db/features/memberships/queries/requests.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { isSharedHost } from '@rynek/shared/features/memberships/rules/hosts.ts'
import { type Facts, type Outcome, outcomeOf } from '@rynek/shared/features/memberships/rules/ways.ts'
import { notify } from '../notices/notify.ts'

export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1)

type Asked = Pick<MembershipRow, 'office' | 'officeClosedAt' | 'email'>

/** What the table of ways says of somebody whose address is confirmed. */
export async function outcomeFor(
  tx: Writer,
  { office, officeClosedAt, email }: Asked,
  confirmedBy: Facts['confirmedBy'],
): Promise<Outcome> {
  const domain = domainOf(email)
  const own = !isSharedHost(domain) && (await isDomainOf(tx, { institutionId: office.id, domain }))
  return outcomeOf({
    email: 'confirmed',
    office: officeClosedAt === null ? 'open' : 'closed',
    address: own ? 'own' : 'elsewhere',
    confirmedBy,
  })
}

/** The address is confirmed now: a member at once, or whoever may decide is told that somebody waits. */
export async function settleConfirmed(tx: Writer, row: MembershipRow): Promise<void> {
  const { person, office, state } = row
  const outcome = await outcomeFor(tx, row, 'nobody')
  const changed = await changeMembership(tx, person.id, { from: state, to: outcome })
  if (!changed) return
  if (outcome.state === 'waiting') await tellDeciders(tx, office)
  else await addAuditEntry(tx, { actorId: null, action: 'membership.admit', personId: person.id, reason: '' })
}

async function tellDeciders(tx: Writer, office: MembershipRow['office']): Promise<void> {
  const own = (await listPeopleOf(tx, office.id)).filter(({ roles }) => roles.includes('officeAdministrator'))
  const staff = [...(await listHoldersOf(tx, 'moderator')), ...(await listHoldersOf(tx, 'administrator'))]
  const deciders = [...own, ...staff].map(({ id }) => id)
  const href = addresses.membershipRequests
  await notify(tx, deciders, { kind: 'membership-asked', subject: office.name, href })
}
