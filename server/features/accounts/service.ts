import { createHash } from 'node:crypto'
import type { Database, Writer } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import {
  addPerson,
  findPasswordOf,
  findPeopleByEmailKey,
  findPerson,
  takeOneTimeCode,
} from '@rynek/db/features/accounts/queries.ts'
import { findInstitution } from '@rynek/db/features/institutions/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { permissions, permitted, type Role } from '@rynek/shared/core/roles.ts'
import { cast, castEmail, parseEmail } from '@rynek/shared/features/accounts/rules.ts'
import type {
  CastMember,
  Credentials,
  FirstAdministrator,
  Me,
  NewPerson,
} from '@rynek/shared/features/accounts/schemas.ts'
import type { Config } from '../../core/config.ts'
import type { Person } from '../../core/person.ts'
import { toAuthor } from './author.ts'
import { hashPassword, passwordMatches } from './passwords.ts'
import type { Sessions } from './sessions.ts'

export type Accounts = ReturnType<typeof createAccounts>
type Parts = { config: Pick<Config, 'demo'>; db: Database; sessions: Sessions }

export const firstAdministrator = 'first-administrator'
export const hashOfCode = (code: string): string => createHash('sha256').update(code).digest('base64url')

export function createAccounts({ config, db, sessions }: Parts) {
  async function settle(
    person: NewPerson,
    roles: Role[],
    before: (tx: Writer) => Promise<void>,
    device: string,
  ) {
    const email = parseEmail(person.email)
    if (!email) throw wrongField('email', 'email-wrong')
    const passwordHash = await hashPassword(person.password)
    const { name, position, institutionId } = person
    const { id } = await db.write(async (tx) => {
      await before(tx)
      await requireOffice(tx, institutionId)
      const row = {
        name: name.trim(),
        position: position.trim(),
        institutionId,
        roles,
        passwordHash,
        createdAt: tx.now,
      }
      return tx
        .attempt((part) => addPerson(part, { ...row, email: email.address, emailKey: email.key }))
        .catch(alreadyHere)
    })
    return sessions.create({ id, roles }, device)
  }

  async function requireOffice(tx: Writer, id: number): Promise<void> {
    const office = await findInstitution(tx, id)
    if (!office || office.closedAt !== null || (office.demo && !config.demo))
      throw wrongField('institutionId', 'office-unknown')
  }

  return {
    /** Answers the cookie of a new session. */
    signUp: (person: NewPerson, device: string): Promise<string> =>
      settle(person, ['member'], async () => {}, device),

    /** The holder of the one-time link becomes the administrator; the link works once. */
    async becomeFirstAdministrator({ code, ...person }: FirstAdministrator, device: string): Promise<string> {
      const takeCode = async (tx: Writer) => {
        if (!(await takeOneTimeCode(tx, hashOfCode(code), firstAdministrator)))
          throw new Problem('forbidden', 'code-void')
      }
      return settle(person, ['member', 'administrator'], takeCode, device)
    },

    /** The same answer and the same work for a wrong password and for an address nobody has. */
    async signIn({ email, password }: Credentials, device: string): Promise<string> {
      const key = parseEmail(email)?.key ?? ''
      const known = await findPasswordOf(db.read, key)
      const matches = await passwordMatches(known?.passwordHash, password)
      const person = known && matches ? await findPerson(db.read, known.id) : undefined
      if (!person) throw new Problem('sign-in-first', 'wrong-credentials')
      return sessions.create(person, device)
    },

    /** The people of the demo, in the order their story is told. */
    async listCast(): Promise<CastMember[]> {
      const known = await findPeopleByEmailKey(db.read, cast.map(castEmail))
      return cast.flatMap((key) => {
        const row = known.get(castEmail(key))
        return row ? [{ key, name: row.name, office: row.office.name, roles: row.roles }] : []
      })
    },

    async findCastMember(key: string): Promise<{ id: number; roles: Role[] } | undefined> {
      const email = cast.includes(key) ? castEmail(key) : ''
      return (await findPeopleByEmailKey(db.read, [email])).get(email)
    },

    async find(person: Person | null): Promise<Me | null> {
      const row = person && (await findPerson(db.read, person.id))
      if (!row) return null
      const held = permissions.filter((permission) => permitted(row.roles, permission))
      return { ...toAuthor(row, row.office), email: row.email, permissions: held }
    },
  }
}

const wrongField = (field: string, reason: string) =>
  new Problem('bad-request', 'check-the-fields', { fields: [{ field, reason }] })

function alreadyHere(failure: unknown): never {
  if (databaseErrorKind(failure) !== 'unique') throw failure
  throw new Problem('conflict', 'email-taken', { fields: [{ field: 'email', reason: 'email-taken' }] })
}
