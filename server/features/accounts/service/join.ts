import { createHash } from 'node:crypto'
import type { Database, Writer } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import { addPerson, takeOneTimeCode } from '@rynek/db/features/accounts/queries.ts'
import { findInstitution } from '@rynek/db/features/institutions/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Role } from '@rynek/shared/core/roles.ts'
import { type Email, parseEmail } from '@rynek/shared/features/accounts/rules.ts'
import type { FirstAdministrator, NewPerson } from '@rynek/shared/features/accounts/schemas.ts'
import type { Config } from '../../../core/config.ts'
import { hashPassword } from '../passwords.ts'
import type { Sessions } from '../sessions.ts'

type Parts = { config: Pick<Config, 'demo'>; db: Database; sessions: Sessions }

/** What a one-time code is for, and how it is stored: whoever reads the table cannot use it. */
export const firstAdministrator = 'first-administrator'
export const hashOfCode = (code: string): string => createHash('sha256').update(code).digest('base64url')

export function joining({ config, db, sessions }: Parts) {
  /** Answers the cookie of a new session; `before` may still refuse, in the same transaction. */
  async function settle(
    person: NewPerson,
    roles: Role[],
    device: string,
    before?: (tx: Writer) => Promise<void>,
  ) {
    const email = parseEmail(person.email)
    if (!email) throw wrongField('email', 'email-wrong')
    const passwordHash = await hashPassword(person.password)
    const { id } = await db.write(async (tx) => {
      await before?.(tx)
      await requireOffice(tx, person.institutionId, config)
      return tx
        .attempt((part) => addPerson(part, rowOf(person, email, roles, passwordHash, tx.now)))
        .catch(alreadyHere)
    })
    return sessions.create({ id, roles }, device)
  }

  return {
    signUp: (person: NewPerson, device: string): Promise<string> => settle(person, ['member'], device),

    /** The holder of the one-time link becomes the administrator; the link works once. */
    becomeFirstAdministrator({ code, ...person }: FirstAdministrator, device: string): Promise<string> {
      return settle(person, ['member', 'administrator'], device, async (tx) => {
        const taken = await takeOneTimeCode(tx, hashOfCode(code), firstAdministrator)
        if (!taken) throw new Problem('forbidden', 'code-void')
      })
    },
  }
}

function rowOf(
  { name, position, institutionId }: NewPerson,
  email: Email,
  roles: Role[],
  passwordHash: string,
  createdAt: number,
) {
  const { address, key } = email
  return {
    name: name.trim(),
    position: position.trim(),
    institutionId,
    email: address,
    emailKey: key,
    roles,
    passwordHash,
    createdAt,
  }
}

/** Nobody joins an office that is closed, or one of the demo where people are real. */
async function requireOffice(tx: Writer, id: number, { demo }: Pick<Config, 'demo'>): Promise<void> {
  const office = await findInstitution(tx, id)
  if (office && office.closedAt === null && (demo || !office.demo)) return
  throw wrongField('institutionId', 'office-unknown')
}

const wrongField = (field: string, reason: string) =>
  new Problem('bad-request', 'check-the-fields', { fields: [{ field, reason }] })

function alreadyHere(failure: unknown): never {
  if (databaseErrorKind(failure) !== 'unique') throw failure
  throw new Problem('conflict', 'email-taken', { fields: [{ field: 'email', reason: 'email-taken' }] })
}
