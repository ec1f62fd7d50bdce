import type { Language } from '@rynek/shared/core/language.ts'
import type { Role } from '@rynek/shared/core/roles.ts'
import type { Scope } from '@rynek/shared/features/moderation/rules.ts'
import { id, index, int, json, moment, ref, table, text, uniqueIndex } from '../../core/columns.ts'
import { institutions } from '../institutions/tables.ts'

export const people = table(
  'people',
  {
    id: id(),
    name: text().notNull(),
    /** The address mail goes to, as typed but in lower case. */
    email: text().notNull(),
    /** The address without its +tag: one person has one account. */
    emailKey: text().notNull(),
    /** Argon2id in PHC form; null where nobody can sign in with a password (the demo's crowd). */
    passwordHash: text(),
    /** Which password of his it is: links to a new one die with the old one. */
    passwordVersion: int().notNull().default(0),
    institutionId: ref()
      .notNull()
      .references(() => institutions.id),
    position: text().notNull(),
    roles: json<Role[]>().notNull(),
    /** Where a moderator moderates; null for everywhere. */
    scope: json<Scope>(),
    /** In which mail is written to the person. */
    language: text().$type<Language>().notNull().default('pl'),
    createdAt: moment().notNull(),
    /** When name, addresses and rights were taken out; what others need still points here. */
    erasedAt: moment(),
  },
  (it) => [uniqueIndex('people_email_key').on(it.emailKey), index('people_institution').on(it.institutionId)],
)

export const sessions = table(
  'sessions',
  {
    /** 'h1_' and SHA-256 of the cookie: what is stored here signs nobody in. */
    idHash: text().primaryKey(),
    /** What "my sessions" shows and ends; tells nothing about the cookie. */
    handle: text().notNull(),
    personId: ref()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    device: text().notNull(),
    createdAt: moment().notNull(),
    seenAt: moment().notNull(),
    expiresAt: moment().notNull(),
    /** When a second factor was passed in it; null where the password was all. */
    strongAt: moment(),
    /** When the person last showed that it is he. */
    authenticatedAt: moment().notNull().default(0),
  },
  (it) => [
    uniqueIndex('sessions_handle').on(it.handle),
    index('sessions_person').on(it.personId),
    index('sessions_expiry').on(it.expiresAt),
  ],
)

/** One-time links: so far only the one that makes the first administrator. */
export const oneTimeCodes = table('one_time_codes', {
  codeHash: text().primaryKey(),
  purpose: text().notNull(),
  createdAt: moment().notNull(),
  expiresAt: moment().notNull(),
  usedAt: moment(),
})
