import type { Database, Writer } from '@rynek/db/core/database.ts'
import { takeTurn } from '@rynek/db/core/turns.ts'
import {
  addConversation,
  addMessage,
  countSent,
  countStarted,
  findConversation,
  findSentMessage,
} from '@rynek/db/features/correspondence/queries.ts'
import { listPeopleOf } from '@rynek/db/features/memberships/queries/in-force.ts'
import { findPublished } from '@rynek/db/features/practices/queries/find.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { conversationsADay, dayOfLimits, messagesADay } from '@rynek/shared/features/correspondence/rules.ts'
import type { NewConversation, NewMessage } from '@rynek/shared/features/correspondence/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { sendOnce } from '../../../core/send-key.ts'
import { notify, see } from '../../notices/notify.ts'
import { requireMayWrite, requireOtherOffice } from '../policy.ts'

export function writing({ db }: { db: Database }) {
  return {
    /** Writes to the office behind a practice. The same key again answers the conversation it began. */
    async start(
      person: Person,
      practiceId: number,
      { subject, body }: NewConversation,
      sendKey: string,
    ): Promise<{ id: number }> {
      return sendOnce(db, {
        sent: (tx) => findSent(tx, person, sendKey),
        async send(tx) {
          const practice = await findPublished(tx, practiceId)
          if (!practice) throw new Problem('not-found', 'not-found')
          requireOtherOffice(person, practice.office.id)
          await requireWithinLimits(tx, person, { starts: true })
          const sides = { fromInstitutionId: person.institutionId, toInstitutionId: practice.office.id }
          const id = await addConversation(tx, { practiceId, ...sides, subject, startedBy: person.id })
          await say(
            tx,
            person,
            { id, subject, from: person.institutionId, to: practice.office.id },
            { body, sendKey },
          )
          return { id }
        },
      })
    },

    /** Answers in a conversation of the person's office. */
    async reply(person: Person, id: number, { body }: NewMessage, sendKey: string): Promise<{ id: number }> {
      return sendOnce(db, {
        sent: (tx) => findSent(tx, person, sendKey),
        async send(tx) {
          const conversation = await findConversation(tx, person, id)
          if (!conversation) throw new Problem('not-found', 'not-found')
          requireMayWrite(person, conversation)
          await requireWithinLimits(tx, person, { starts: false })
          await say(tx, person, conversation, { body, sendKey })
          return { id }
        },
      })
    },

    /** The person has seen what there is by now. */
    async markRead(person: Person, id: number): Promise<void> {
      await db.write(async (tx) => {
        if (!(await findConversation(tx, person, id))) throw new Problem('not-found', 'not-found')
        await see(tx, person.id, { href: addresses.conversation(id) })
      })
    },
  }
}

type Sides = { id: number; subject: string; from: number; to: number }

/** Stores a message, shows it on the screens of both offices and of moderators, and tells the people of the other one. */
async function say(
  tx: Writer,
  person: Person,
  { id, subject, from, to }: Sides,
  message: { body: string; sendKey: string },
): Promise<void> {
  const by = { authorId: person.id, institutionId: person.institutionId }
  await addMessage(tx, { conversationId: id, ...by, ...message })
  // Whoever answers has read what he answers to.
  await see(tx, person.id, { href: addresses.conversation(id) })
  for (const topic of [channels.office(from), channels.office(to), channels.conversation(id)]) {
    tx.emit({ topic, kind: 'message.added', data: { conversationId: id } })
  }
  const others = await listPeopleOf(tx, person.institutionId === from ? to : from)
  const ids = others.map((other) => other.id)
  await notify(tx, ids, { kind: 'message', subject, href: addresses.conversation(id) })
}

async function findSent(tx: Writer, person: Person, sendKey: string): Promise<{ id: number } | undefined> {
  const sent = await findSentMessage(tx, { authorId: person.id, sendKey })
  return sent && { id: sent.conversationId }
}

async function requireWithinLimits(
  tx: Writer,
  person: Person,
  { starts }: { starts: boolean },
): Promise<void> {
  await takeTurn(tx, `messages of ${person.id}`)
  const of = { personId: person.id, since: tx.now - dayOfLimits }
  if (starts && (await countStarted(tx, of)) >= conversationsADay)
    throw new Problem('too-many', 'correspondence-too-many-started', { params: { most: conversationsADay } })
  if ((await countSent(tx, of)) >= messagesADay)
    throw new Problem('too-many', 'correspondence-too-many', { params: { most: messagesADay } })
}
