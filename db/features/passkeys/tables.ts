import { big, id, index, json, moment, ref, table, text, uniqueIndex } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'

/** Keys a person signs in with alone: what is kept of one opens nothing. */
export const passkeys = table(
  'passkeys',
  {
    id: id(),
    personId: ref()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** As its owner calls it. */
    name: text().notNull(),
    /** What the key calls itself, base64url; of no two people the same. */
    credentialId: text().notNull(),
    /** What keys of this person say he is: random, and the same for all of his. */
    userHandle: text().notNull(),
    /** COSE, base64url. */
    publicKey: text().notNull(),
    /** How often it was used, as it counts itself, up to 2³²; 0 for keys that do not count. */
    counter: big().notNull(),
    transports: json<string[]>().notNull(),
    createdAt: moment().notNull(),
    usedAt: moment(),
  },
  (it) => [uniqueIndex('passkeys_credential').on(it.credentialId), index('passkeys_person').on(it.personId)],
)

/** What a key has to sign, until it is used or its time is over; one for each browser that asked. */
export const passkeyChallenges = table(
  'passkey_challenges',
  {
    /** SHA-256 of what the browser holds: its session, or a cookie of its own. */
    holderHash: text().primaryKey(),
    challenge: text().notNull(),
    /** Who adds a key; nobody yet where one signs in. */
    personId: ref().references(() => people.id, { onDelete: 'cascade' }),
    userHandle: text(),
    expiresAt: moment().notNull(),
  },
  (it) => [
    index('passkey_challenges_expiry').on(it.expiresAt),
    index('passkey_challenges_person').on(it.personId),
  ],
)
