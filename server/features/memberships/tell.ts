import type { Writer } from '@rynek/db/core/database.ts'
import { listHoldersOf, listPeopleOf } from '@rynek/db/features/memberships/queries/in-force.ts'
import type { MembershipRow } from '@rynek/db/features/memberships/queries/requests.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { queueMailTo } from '../mail/queue.ts'
import { notify } from '../notices/notify.ts'

/** The person hears what was decided about him. */
export async function tellPerson(
  tx: Writer,
  { person, office }: Pick<MembershipRow, 'person' | 'office'>,
  how: 'admitted' | 'refused',
  reason = '',
): Promise<void> {
  const href = addresses.membership
  await notify(tx, [person.id], { kind: `membership-${how}`, subject: '', href })
  await queueMailTo(tx, person.id, {
    kind: `membership.${how}`,
    params: { office: office.name, reason },
    href,
  })
}

type Asked = {
  kind: 'membership-asked' | 'name-asked'
  /** Who asks cannot decide. */
  but?: number
}

/** Whoever may decide hears that somebody waits. */
export async function tellDeciders(
  tx: Writer,
  office: MembershipRow['office'],
  { kind, but }: Asked = { kind: 'membership-asked' },
): Promise<void> {
  const own = (await listPeopleOf(tx, office.id)).filter(({ roles }) => roles.includes('officeAdministrator'))
  // Who works in an office concerns the whole forum: moderators of a part of it do not decide.
  const moderators = (await listHoldersOf(tx, 'moderator')).filter(({ scope }) => scope === null)
  const staff = [...moderators, ...(await listHoldersOf(tx, 'administrator'))]
  const deciders = [...own, ...staff].map(({ id }) => id).filter((id) => id !== but)
  const href = addresses.membershipRequests
  await notify(tx, deciders, { kind, subject: office.name, href })
}
