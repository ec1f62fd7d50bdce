import type { Language } from '@rynek/shared/core/language.ts'
import type { About, LetterParams, LetterState, MailKind } from '@rynek/shared/features/mail/kinds.ts'
import { id, index, int, json, moment, table, text, uniqueIndex } from '../../core/columns.ts'

/** Mail, written by the transaction that is its cause and sent once that is durable. */
export const letters = table(
  'letters',
  {
    id: id(),
    /** Before the @ of its Message-ID: whoever gets a letter twice can tell that it is one. */
    name: text().notNull(),
    address: text().notNull(),
    language: text().$type<Language>().notNull(),
    kind: text().$type<MailKind>().notNull(),
    /** Emptied once the letter has left. */
    params: json<LetterParams>().notNull(),
    /** Path within the site that the letter leads to; it may hold a secret, so it is emptied as well. */
    href: text().notNull(),
    about: json<About>(),
    state: text().$type<LetterState>().notNull(),
    tries: int().notNull().default(0),
    fault: text().notNull().default(''),
    createdAt: moment().notNull(),
    /** Nobody tries earlier. Whoever tries puts it off first, so that no other server tries as well. */
    nextTryAt: moment().notNull(),
    /** After this it says nothing that is still true. */
    worthUntil: moment(),
  },
  (it) => [
    uniqueIndex('letters_name').on(it.name),
    index('letters_due').on(it.state, it.nextTryAt),
    index('letters_created').on(it.createdAt),
    index('letters_address').on(it.address, it.createdAt),
  ],
)
