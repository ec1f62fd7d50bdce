import { type Static, Type } from 'typebox'
import { Id, Moment } from '../../core/ids.ts'
import { knowingly } from '../../core/knowingly.ts'
import { Standing } from '../../core/lists.ts'
import { Line, Prose } from '../../core/text.ts'
import { Author } from '../accounts/schemas.ts'
import { OfficeBadge } from '../institutions/schemas.ts'

const closed = { additionalProperties: false }
const body = Prose(4_000)

export const NewConversation = Type.Object({ subject: Line(120, 3), body, ...knowingly }, closed)
export type NewConversation = Static<typeof NewConversation>
export const NewMessage = Type.Object({ body, ...knowingly }, closed)
export type NewMessage = Static<typeof NewMessage>

const Practice = Type.Object({ id: Id, title: Type.String(), slug: Type.String() })

/** Two offices about a practice: who began, and whose practice it is. */
export const Conversation = Type.Object({
  id: Id,
  subject: Type.String(),
  practice: Practice,
  from: OfficeBadge,
  to: OfficeBadge,
  lastMessageAt: Moment,
})
export type Conversation = Static<typeof Conversation>

/** Where one hears of more messages: the channel of one's own office; for moderators, that of the conversation. */
const Live = Type.Object({ topic: Type.String(), ...Standing })

/** `unread`: there are messages that the reader was told of and has not seen. */
const Listed = Type.Object({ ...Conversation.properties, unread: Type.Boolean() })

export const ConversationList = Type.Object({ items: Type.Array(Listed), live: Live })
export type ConversationList = Static<typeof ConversationList>

/** `body` is plain text: it is shown as it was written. */
export const Message = Type.Object({ id: Id, author: Author, body: Type.String(), createdAt: Moment })
export type Message = Static<typeof Message>

/** Oldest first. Moderators read, and leave writing to the two offices. */
export const ConversationPage = Type.Object({
  conversation: Conversation,
  messages: Type.Array(Message),
  can: Type.Object({ reply: Type.Boolean() }),
  unread: Type.Boolean(),
  live: Live,
})
export type ConversationPage = Static<typeof ConversationPage>

/** To whom one writes, before the first message. */
export const Addressee = Type.Object({ practice: Practice, office: OfficeBadge, role: Type.String() })
export type Addressee = Static<typeof Addressee>
