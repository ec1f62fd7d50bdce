import { createHash } from 'node:crypto'
import type { Database, Writer } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import { addPerson, takeOneTimeCode } from '@rynek/db/features/accounts/queries.ts'
import { findInstitution } from '@rynek/db/features/institutions/queries.ts'
import type { Language } from '@rynek/shared/core/language.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Role } from '@rynek/shared/core/roles.ts'
import type { FirstAdministrator, NewPerson } from '@rynek/shared/features/accounts/schemas.ts'
import type { Config } from '../../../core/config.ts'
import { requireStrong } from '../../credentials/strength.ts'
import { readNewPerson, wrongFields } from '../new-person.ts'
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
}

/** What a one-time code is for, and how it is stored: whoever reads the table cannot use it. */
export const firstAdministrator = 'first-administrator'
export const hashOfCode = (code: string): string => createHash('sha256').update(code).digest('base64url')

export function signingUp({ config, db, sessions }: Parts) {
  async function join({ person, roles, arrival, require }: Joining): Promise<string> {
    const { email, password, ...rest } = readNewPerson(person)
    const office = await findInstitution(db.read, rest.institutionId)
    await requireStrong(password, [rest.name, email.address, office?.name ?? ''])
    const passwordHash = await hashPassword(password)
    const { id } = await db.write(async (tx) => {
      await require(tx)
      await requireOpenOffice(tx, rest.institutionId, config)
      const { language } = arrival
      const row = { ...rest, email: email.address, emailKey: email.key, roles, language, passwordHash }
      return tx.attempt((part) => addPerson(part, { ...row, createdAt: tx.now })).catch(alreadyHere)
    })
    return sessions.create({ id, roles }, arrival.device, false)
  }

  return {
    /** Answers the cookie of a new session. */
    signUp: (person: NewPerson, arrival: Arrival): Promise<string> =>
      join({ person, roles: ['member'], arrival, require: async () => undefined }),

    /** The holder of the one-time link becomes the administrator. The link works once, and only if all is well. */
    becomeFirstAdministrator: ({ code, ...person }: FirstAdministrator, arrival: Arrival): Promise<string> =>
      join({ person, roles: ['member', 'administrator'], arrival, require: (tx) => takeCode(tx, code) }),
  }
}

async function takeCode(tx: Writer, code: string): Promise<void> {
  const taken = await takeOneTimeCode(tx, hashOfCode(code), firstAdministrator)
  if (!taken) throw new Problem('forbidden', 'code-void')
}

/** Nobody joins an office that is closed, or one of the demo where people are real. */
async function requireOpenOffice(tx: Writer, id: number, { demo }: Pick<Config, 'demo'>): Promise<void> {
  const office = await findInstitution(tx, id)
  const open = office && office.closedAt === null && (demo || !office.demo)
  if (!open) throw wrongFields({ field: 'institutionId', reason: 'office-unknown' })
}

function alreadyHere(failure: unknown): never {
  if (databaseErrorKind(failure) !== 'unique') throw failure
  throw new Problem('conflict', 'email-taken', { fields: [{ field: 'email', reason: 'email-taken' }] })
}
