import type { Database, Writer } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import { addPerson } from '@rynek/db/features/accounts/queries.ts'
import { findInstitution } from '@rynek/db/features/institutions/queries.ts'
import { addMembership } from '@rynek/db/features/memberships/queries/requests.ts'
import type { Language } from '@rynek/shared/core/language.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Role } from '@rynek/shared/core/roles.ts'
import type { NewPerson } from '@rynek/shared/features/accounts/schemas.ts'
import type { Config } from '../../../core/config.ts'
import { requireStrong } from '../../credentials/strength.ts'
import { sendCode } from '../../memberships/send-code.ts'
import { acceptAtSignUp } from '../../terms/accept.ts'
import { type ReadPerson, readNewPerson } from '../new-person.ts'
import { requireOpenOffice } from '../open-office.ts'
import { hashPassword } from '../passwords.ts'
import type { Sessions } from '../sessions.ts'

export type JoinParts = { config: Pick<Config, 'demo'>; db: Database; sessions: Sessions }
/** From what and in which language somebody joins. */
export type Arrival = { device: string; language: Language }
export type PersonalData = Omit<NewPerson, 'password'>
type Joined = { id: number; email: string; institutionId: number; language: Language }
type Joining = {
  person: PersonalData
  /** None for who signs in by other means. */
  password: string | null
  arrival: Arrival
  roles?: Role[]
  /** What must be so in the same transaction; refuses by throwing. */
  require?: (tx: Writer) => Promise<void>
  /** How he comes to belong to his office. */
  settle?: (tx: Writer, joined: Joined) => Promise<void>
}

/** Everybody becomes a person here by this one way. Answers the cookie of a new session. */
export function joining({ config, db, sessions }: JoinParts) {
  async function hashStrong(password: string, { name, email, institutionId }: ReadPerson): Promise<string> {
    const office = await findInstitution(db.read, institutionId)
    await requireStrong(password, [name, email.address, office?.name ?? ''])
    return hashPassword(password)
  }

  return async (joining: Joining): Promise<string> => {
    const { password, arrival, roles = ['member'], require, settle = askForAddress } = joining
    const { email, ...rest } = readNewPerson(joining.person)
    const passwordHash = password === null ? null : await hashStrong(password, { email, ...rest })
    const { id } = await db.write(async (tx) => {
      await require?.(tx)
      await requireOpenOffice(tx, rest.institutionId, config)
      const { language } = arrival
      const row = { ...rest, email: email.address, emailKey: email.key, roles, language, passwordHash }
      const added = await tx
        .attempt((part) => addPerson(part, { ...row, createdAt: tx.now }))
        .catch(alreadyHere)
      await acceptAtSignUp(tx, added.id, joining.person.terms)
      await settle(tx, { ...added, email: row.email, institutionId: row.institutionId, language })
      return added
    })
    return sessions.create({ id, roles }, arrival.device, false)
  }
}

/** Whether the address is his he shows first; what it makes of him is said then. */
export async function askForAddress(tx: Writer, { institutionId, ...mailbox }: Joined): Promise<void> {
  await addMembership(tx, { personId: mailbox.id, institutionId, state: 'unconfirmed' })
  await sendCode(tx, mailbox)
}

function alreadyHere(failure: unknown): never {
  if (databaseErrorKind(failure) !== 'unique') throw failure
  throw new Problem('conflict', 'email-taken', { fields: [{ field: 'email', reason: 'email-taken' }] })
}
