import type { ConversationRow, listOffices, MessageRow } from '@rynek/db/features/correspondence/queries.ts'
import type { Conversation, Message } from '@rynek/shared/features/correspondence/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import { toAuthor, toOffice } from '../accounts/author.ts'

type Office = Awaited<ReturnType<typeof listOffices>>[number]

export function toMessage({ id, body, createdAt, author, office }: MessageRow): Message {
  return { id, author: toAuthor(author, office), body, createdAt }
}

export function toConversation(row: ConversationRow, offices: readonly Office[]): Conversation {
  const { id, subject, practice, from, to, lastMessageAt } = row
  return {
    id,
    subject,
    practice: { ...practice, slug: slugOf(practice.title) },
    from: sideOf(offices, from),
    to: sideOf(offices, to),
    lastMessageAt,
  }
}

function sideOf(offices: readonly Office[], id: number) {
  const office = offices.find((one) => one.id === id)
  if (!office) throw new Error(`office ${id} has a conversation and is not there`)
  return toOffice(office)
}
