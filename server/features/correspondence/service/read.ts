import type { Database } from '@rynek/db/core/database.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import {
  findConversation,
  listConversationsOf,
  listMessages,
  listOffices,
} from '@rynek/db/features/correspondence/queries.ts'
import { findEdition } from '@rynek/db/features/practices/queries/editions.ts'
import { findPublished } from '@rynek/db/features/practices/queries/find.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type {
  Addressee,
  ConversationList,
  ConversationPage,
} from '@rynek/shared/features/correspondence/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import type { Person } from '../../../core/person.ts'
import { toOffice } from '../../accounts/author.ts'
import { takesPart } from '../policy.ts'
import { toConversation, toMessage } from '../views.ts'

export function reading({ db }: { db: Database }) {
  /** Asked before anything is read, so that nothing falls between the page and what comes after it. */
  const standing = async ({ institutionId }: Person) => ({
    topic: channels.office(institutionId),
    epoch: db.epoch,
    lastEvent: await lastEventId(db.read),
  })

  return {
    /** What the reader's office wrote and got; the newest message first. */
    async list(person: Person): Promise<ConversationList> {
      const live = await standing(person)
      const rows = await listConversationsOf(db.read, person)
      const offices = await listOffices(
        db.read,
        rows.flatMap(({ from, to }) => [from, to]),
      )
      return { items: rows.map((row) => toConversation(row, offices)), live }
    },

    async find(person: Person, id: number): Promise<ConversationPage> {
      const live = await standing(person)
      const row = await findConversation(db.read, person, id)
      if (!row) throw new Problem('not-found', 'not-found')
      const offices = await listOffices(db.read, [row.from, row.to])
      const reply = takesPart(person, row)
      return {
        conversation: toConversation(row, offices),
        messages: (await listMessages(db.read, person, id)).map(toMessage),
        can: { reply },
        live: reply ? live : null,
      }
    },

    /** Whom a message about a practice would reach. */
    async findAddressee(practiceId: number): Promise<Addressee> {
      const practice = await findPublished(db.read, practiceId)
      const edition = practice && (await findEdition(db.read, { practiceId, edition: practice.edition }))
      if (!edition) throw new Problem('not-found', 'not-found')
      const { id, title } = practice
      return {
        practice: { id, title, slug: slugOf(title) },
        office: toOffice(practice.office),
        role: edition.description.contactRole,
      }
    },
  }
}
