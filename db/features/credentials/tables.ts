import { index, int, moment, ref, table, text } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'

/** Links that set a new password: good for one person, at the address and with the password he had when he asked. */
export const passwordResets = table(
  'password_resets',
  {
    /** SHA-256 of the code: whoever reads the table cannot use it. */
    codeHash: text().primaryKey(),
    /** Null where nobody has the address that was typed: the row is made all the same, so that the time tells nothing. */
    personId: ref().references(() => people.id, { onDelete: 'cascade' }),
    email: text().notNull(),
    passwordVersion: int().notNull(),
    expiresAt: moment().notNull(),
  },
  (it) => [index('password_resets_person').on(it.personId), index('password_resets_expiry').on(it.expiresAt)],
)

/** An address that waits to be confirmed; one a person, the newest. */
export const emailChanges = table(
  'email_changes',
  {
    personId: ref()
      .primaryKey()
      .references(() => people.id, { onDelete: 'cascade' }),
    email: text().notNull(),
    emailKey: text().notNull(),
    /** SHA-256 of the codes sent to the new and to the present address. */
    newHash: text().notNull(),
    formerHash: text().notNull(),
    /** Wrong codes typed so far. */
    tries: int().notNull().default(0),
    expiresAt: moment().notNull(),
  },
  (it) => [index('email_changes_expiry').on(it.expiresAt)],
)
