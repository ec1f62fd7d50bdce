import { id, index, moment, ref, table, text, uniqueIndex } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'
import { institutions } from '../institutions/tables.ts'
import { practices } from '../practices/tables.ts'

/** One office writes to the office behind a practice. It belongs to the two offices, not to who sits there now. */
export const conversations = table(
  'conversations',
  {
    id: id(),
    practiceId: ref()
      .notNull()
      .references(() => practices.id),
    fromInstitutionId: ref()
      .notNull()
      .references(() => institutions.id),
    toInstitutionId: ref()
      .notNull()
      .references(() => institutions.id),
    subject: text().notNull(),
    startedBy: ref()
      .notNull()
      .references(() => people.id),
    createdAt: moment().notNull(),
    lastMessageAt: moment().notNull(),
  },
  (it) => [
    index('conversations_from').on(it.fromInstitutionId, it.lastMessageAt),
    index('conversations_started').on(it.startedBy, it.createdAt),
    index('conversations_to').on(it.toInstitutionId, it.lastMessageAt),
  ],
)

export const messages = table(
  'messages',
  {
    id: id(),
    conversationId: ref()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    authorId: ref()
      .notNull()
      .references(() => people.id),
    institutionId: ref()
      .notNull()
      .references(() => institutions.id),
    /** Plain text, as written. */
    body: text().notNull(),
    createdAt: moment().notNull(),
    /** Made by the writer's browser: a repeated request is the same message. */
    sendKey: text().notNull(),
  },
  (it) => [
    index('messages_conversation').on(it.conversationId, it.id),
    uniqueIndex('messages_send_key').on(it.authorId, it.sendKey),
    index('messages_author').on(it.authorId, it.createdAt),
  ],
)
