import { createHash } from 'node:crypto'
import type { Database, Writer } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import { addPerson, takeOneTimeCode } from '@rynek/db/features/accounts/queries.ts'
import { findInstitution } from '@rynek/db/features/institutions/queries.ts'
import { addMembership } from '@rynek/db/features/memberships/queries/requests.ts'
import type { Language } from '@rynek/shared/core/language.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Role } from '@rynek/shared/core/roles.ts'
import type { FirstAdministrator, NewPerson } from '@rynek/shared/features/accounts/schemas.ts'
import type { Config } from '../../../core/config.ts'
import { requireStrong } from '../../credentials/strength.ts'
import { sendCode } from '../../memberships/send-code.ts'
import { readNewPerson } from '../new-person.ts'
import { requireOpenOffice } from '../open-office.ts'
import { hashPassword } from '../passwords.ts'
import type { Sessions } from '../sessions.ts'

type Parts = { config: Pick<Config, 'demo'>; db: Database; sessions: Sessions }
/** From what and in which language somebody joins. */
type Arrival = { device: string; language: Language }
type Joining = {
  person: NewPerson
  roles: Role[]
  arrival: Arrival
  /** What must be so in the same transaction; refuses by throwing. */
  require: (tx: Writer) => Promise<void>
  /** How he comes to belong to his office. */
  settle: (tx: Writer, joined: Joined) => Promise<void>
}
type Joined = { id: number; email: string; institutionId: number; language: Language }

/** What a one-time code is for, and how it is stored: whoever reads the table cannot use it. */
export const firstAdministrator = 'first-administrator'
export const hashOfCode = (code: string): string => createHash('sha256').update(code).digest('base64url')

export function signingUp({ config, db, sessions }: Parts) {
  async function join({ person, roles, arrival, require, settle }: Joining): Promise<string> {
    const { email, password, ...rest } = readNewPerson(person)
    const office = await findInstitution(db.read, rest.institutionId)
    await requireStrong(password, [rest.name, email.address, office?.name ?? ''])
    const passwordHash = await hashPassword(password)
    const { id } = await db.write(async (tx) => {
      await require(tx)
      await requireOpenOffice(tx, rest.institutionId, config)
      const { language } = arrival
      const row = { ...rest, email: email.address, emailKey: email.key, roles, language, passwordHash }
      const added = await tx
        .attempt((part) => addPerson(part, { ...row, createdAt: tx.now }))
        .catch(alreadyHere)
      await settle(tx, { ...added, email: row.email, institutionId: row.institutionId, language })
      return added
    })
    return sessions.create({ id, roles }, arrival.device, false)
  }

  return {
    /** Answers the cookie of a new session. */
    signUp: (person: NewPerson, arrival: Arrival): Promise<string> =>
      join({ person, roles: ['member'], arrival, require: async () => undefined, settle: askForAddress }),

    /** The holder of the one-time link becomes the administrator. The link works once, and only if all is well. */
    becomeFirstAdministrator: ({ code, ...person }: FirstAdministrator, arrival: Arrival): Promise<string> =>
      join({
        person,
        roles: ['member', 'administrator'],
        arrival,
        require: (tx) => takeCode(tx, code),
        settle: (tx, { id: personId, institutionId }) =>
          addMembership(tx, { personId, institutionId, state: 'member', way: 'operator' }),
      }),
  }
}

/** Whether the address is his he shows first; what it makes of him is said then. */
async function askForAddress(tx: Writer, { institutionId, ...mailbox }: Joined): Promise<void> {
  await addMembership(tx, { personId: mailbox.id, institutionId, state: 'unconfirmed' })
  await sendCode(tx, mailbox)
}

async function takeCode(tx: Writer, code: string): Promise<void> {
  const taken = await takeOneTimeCode(tx, hashOfCode(code), firstAdministrator)
  if (!taken) throw new Problem('forbidden', 'code-void')
}

function alreadyHere(failure: unknown): never {
  if (databaseErrorKind(failure) !== 'unique') throw failure
  throw new Problem('conflict', 'email-taken', { fields: [{ field: 'email', reason: 'email-taken' }] })
}
