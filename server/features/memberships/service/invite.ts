import type { Database, Writer } from '@rynek/db/core/database.ts'
import { takeTurn } from '@rynek/db/core/turns.ts'
import { findMailbox, findPerson } from '@rynek/db/features/accounts/queries.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import {
  addInvitation,
  countInvitationsSince,
  findInvitationByCode,
  type InvitationRow,
  listInvitations,
  removeExpiredInvitations,
  withdrawInvitation,
} from '@rynek/db/features/memberships/queries/invitations.ts'
import { findMembershipByEmail } from '@rynek/db/features/memberships/queries/requests.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { parseEmail } from '@rynek/shared/features/accounts/rules.ts'
import type { Invitation, InvitationShown, Invitations } from '@rynek/shared/features/memberships/schemas.ts'
import { keptFor } from '@rynek/shared/features/privacy/rules/retention.ts'
import type { Person } from '../../../core/person.ts'
import { toOffice } from '../../accounts/author.ts'
import { wrongFields } from '../../accounts/new-person.ts'
import { hashOfCode, newLinkCode } from '../../credentials/codes.ts'
import { mayAskAgain } from '../../credentials/service/often.ts'
import { queueMail } from '../../mail/queue.ts'
import { settleConfirmed } from '../settle.ts'

const day = 24 * 3_600_000
const goodFor = keptFor('invitations')
/** Of one person in a day: an office has so many new colleagues, and nobody writes to strangers through us. */
const mostInADay = 10
const mostShown = 100

type Email = NonNullable<ReturnType<typeof parseEmail>>

export function inviting({ db, now }: { db: Database; now: () => number }) {
  return {
    /** A member vouches for whoever has this address. Whether somebody has it already is not told. */
    invite: (person: Person, typed: string): Promise<void> => {
      const email = parseEmail(typed)
      if (!email) throw wrongFields({ field: 'email', reason: 'email-wrong' })
      return db.write((tx) => inviteIn(tx, person, email))
    },

    async listInvitations(person: Person): Promise<Invitations> {
      const rows = await listInvitations(db.read, { actor: person, now: now(), limit: mostShown })
      return { items: rows.map(toInvitation) }
    },

    async withdraw(person: Person, id: number): Promise<void> {
      const gone = await db.write((tx) => withdrawInvitation(tx, id, person))
      if (!gone) throw new Problem('not-found', 'not-found')
    },

    /** For the holder of the link. */
    async showInvitation(code: string): Promise<InvitationShown> {
      const row = await findInvitationByCode(db.read, { codeHash: hashOfCode(code), now: now() })
      if (!row) throw new Problem('not-found', 'not-found')
      return { office: toOffice(row.office), email: row.email, by: row.by.name }
    },

    forgetInvitations: (): Promise<number> => db.write(removeExpiredInvitations),
  }
}

async function inviteIn(tx: Writer, person: Person, { address, key }: Email): Promise<void> {
  await takeTurn(tx, `invitations of ${person.id}`)
  const sent = await countInvitationsSince(tx, person.id, tx.now - day)
  if (sent >= mostInADay || !(await mayAskAgain(tx, address, 'membership.invitation')))
    throw new Problem('too-many', 'invitations-often')
  const { institutionId, id: personId } = person
  const code = newLinkCode()
  const whom = { institutionId, email: address, emailKey: key, personId }
  await addInvitation(tx, { ...whom, codeHash: hashOfCode(code), expiresAt: tx.now + goodFor })
  await addAuditEntry(tx, { actorId: personId, action: 'membership.invite', personId, reason: '' })
  await sendInvitation(tx, person, { to: address, code })
  const known = await findMembershipByEmail(tx, { institutionId, emailKey: key })
  if (known?.state === 'waiting') await settleConfirmed(tx, known)
}

async function sendInvitation(
  tx: Writer,
  { id, name }: Person,
  { to, code }: { to: string; code: string },
): Promise<void> {
  const [inviter, mailbox] = [await findPerson(tx, id), await findMailbox(tx, id)]
  const params = { name, office: inviter?.office.name ?? '' }
  const language = mailbox?.language ?? 'pl'
  const letter = { kind: 'membership.invitation', href: addresses.invited(code), language } as const
  await queueMail(tx, { ...letter, to, params, worthUntil: tx.now + goodFor })
}

const toInvitation = ({ id, email, by, expiresAt }: InvitationRow): Invitation => ({
  id,
  email,
  by: by.name,
  expiresAt,
})
