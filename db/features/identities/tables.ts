import { id, index, json, moment, ref, table, text, uniqueIndex } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'

/** Accounts elsewhere that people sign in with. */
export const identities = table(
  'identities',
  {
    id: id(),
    personId: ref()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** Who says so, and what he calls the person: the two together are the account, never its e-mail address. */
    issuer: text().notNull(),
    subject: text().notNull(),
    /** As it was when it was joined, for its owner to know it by. */
    email: text().notNull(),
    createdAt: moment().notNull(),
    usedAt: moment(),
  },
  (it) => [
    uniqueIndex('identities_account').on(it.issuer, it.subject),
    index('identities_person').on(it.personId),
  ],
)

/** What a browser set out with: each of them good for one answer. */
export type Asked = { state: string; nonce: string; verifier: string; next: string; joins: string | null }
/** Whom the provider has named, until he says what is to become of it. */
export type Arrived = {
  issuer: string
  subject: string
  name: string
  email: string
  joins: string | null
  /** The TERC code of his office, where the provider tells offices apart. */
  office?: string
}

/** Browsers on their way to the provider and back, until the time for it is over. */
export const identityVisits = table(
  'identity_visits',
  {
    /** SHA-256 of the browser's cookie. */
    holderHash: text().primaryKey(),
    asked: json<Asked>(),
    arrived: json<Arrived>(),
    expiresAt: moment().notNull(),
  },
  (it) => [index('identity_visits_expiry').on(it.expiresAt)],
)
