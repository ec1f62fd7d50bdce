import type { MembershipState, Way } from '@rynek/shared/features/memberships/rules/ways.ts'
import { id, index, int, moment, primaryKey, ref, table, text, uniqueIndex } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'
import { institutions } from '../institutions/tables.ts'

/** Where a person stands with the office he chose; one a person. */
export const memberships = table(
  'memberships',
  {
    personId: ref()
      .primaryKey()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** The office this is about: once the person sits in another one, it is worth nothing. */
    institutionId: ref()
      .notNull()
      .references(() => institutions.id),
    state: text().$type<MembershipState>().notNull(),
    /** How he became a member; null for who is none. */
    way: text().$type<Way>(),
    /** Since when it is in this state. */
    since: moment().notNull(),
    /** When the person first showed that the address is his; null for who never did. */
    confirmedAt: moment(),
    /** When it ends unless it is confirmed anew; null for what does not end by itself. */
    until: moment(),
    /** When he was last asked to confirm it, at first or anew. */
    remindedAt: moment(),
    decidedBy: ref().references(() => people.id),
    /** Why he was refused; empty otherwise. */
    reason: text().notNull().default(''),
    /** The name he had before he took another, which nobody confirmed yet; null while nobody has to. */
    formerName: text(),
  },
  (it) => [
    index('memberships_office').on(it.institutionId, it.state),
    index('memberships_state').on(it.state, it.until),
  ],
)

/** A code that was sent to the person's address; one a person, the newest. */
export const membershipCodes = table(
  'membership_codes',
  {
    personId: ref()
      .primaryKey()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** SHA-256 of the code: whoever reads the table cannot use it. */
    codeHash: text().notNull(),
    /** The address it was sent to: it confirms this one and no other. */
    email: text().notNull(),
    tries: int().notNull().default(0),
    expiresAt: moment().notNull(),
  },
  (it) => [index('membership_codes_expiry').on(it.expiresAt)],
)

/** A colleague vouches for whoever has this address. Gone once it was used, withdrawn or is too old. */
export const membershipInvitations = table(
  'membership_invitations',
  {
    id: id(),
    institutionId: ref()
      .notNull()
      .references(() => institutions.id),
    email: text().notNull(),
    /** The address without its +tag, as accounts are known by. */
    emailKey: text().notNull(),
    /** SHA-256 of the code in the link. */
    codeHash: text().notNull(),
    personId: ref()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    createdAt: moment().notNull(),
    expiresAt: moment().notNull(),
  },
  (it) => [
    uniqueIndex('membership_invitations_email').on(it.emailKey, it.institutionId),
    uniqueIndex('membership_invitations_code').on(it.codeHash),
    index('membership_invitations_person').on(it.personId, it.createdAt),
    index('membership_invitations_expiry').on(it.expiresAt),
  ],
)

/** Domains at which an office, and nobody else, gives out addresses. Two neighbours may share one. */
export const officeDomains = table(
  'office_domains',
  {
    institutionId: ref()
      .notNull()
      .references(() => institutions.id, { onDelete: 'cascade' }),
    domain: text().notNull(),
  },
  (it) => [primaryKey({ columns: [it.institutionId, it.domain] })],
)
