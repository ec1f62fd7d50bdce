import { index, int, json, moment, ref, table, text } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'

/** The app that makes a person's codes; one at most. */
export const authenticators = table('authenticators', {
  personId: ref()
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  /** Base32, as the app has it: a code cannot be checked against a hash. */
  secret: text().notNull(),
  /** The half-minute of the last code that was used; only later ones count. */
  lastStep: int().notNull(),
  createdAt: moment().notNull(),
})

/** Used in place of a code when the app is lost; each once. */
export const recoveryCodes = table(
  'recovery_codes',
  {
    /** SHA-256 of the code, which has 80 bits of its own. */
    codeHash: text().primaryKey(),
    personId: ref()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    usedAt: moment(),
  },
  (it) => [index('recovery_codes_person').on(it.personId)],
)

/** What is shown to a person and not yet confirmed by him: an app to pair, or new recovery codes alone. */
export const factorSetUps = table('factor_set_ups', {
  personId: ref()
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  /** Null where the app stays as it is. */
  secret: text(),
  codes: json<string[]>().notNull(),
  expiresAt: moment().notNull(),
})

/** Sign-ins that got past the password and wait for the code. */
export const pendingSignIns = table(
  'pending_sign_ins',
  {
    tokenHash: text().primaryKey(),
    personId: ref()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    tries: int().notNull(),
    expiresAt: moment().notNull(),
  },
  (it) => [index('pending_sign_ins_expiry').on(it.expiresAt)],
)

/** How often codes of a person were tried since the last one that was right. */
export const factorTries = table('factor_tries', {
  personId: ref()
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  count: int().notNull(),
  since: moment().notNull(),
})
