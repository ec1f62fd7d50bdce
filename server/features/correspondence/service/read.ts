import type { Database } from '@rynek/db/core/database.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import {
  findConversation,
  listConversationsOf,
  listMessages,
  listOffices,
} from '@rynek/db/features/correspondence/queries.ts'
import { listUnreadHrefs } from '@rynek/db/features/notices/queries.ts'
import { findEdition } from '@rynek/db/features/practices/queries/editions.ts'
import { findPublished } from '@rynek/db/features/practices/queries/find.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
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
  const standing = async () => ({ epoch: db.epoch, lastEvent: await lastEventId(db.read) })
  /** Whether the person was told of messages there and has not seen them. */
  const unreadBy = async (person: Person) => {
    const hrefs = await listUnreadHrefs(db.read, { personId: person.id, kind: 'message' })
    return (id: number) => hrefs.has(addresses.conversation(id))
  }

  return {
    /** What the reader's office wrote and got; the newest message first. */
    async list(person: Person): Promise<ConversationList> {
      const live = { topic: channels.office(person.institutionId), ...(await standing()) }
      const rows = await listConversationsOf(db.read, person)
      const unread = await unreadBy(person)
      const offices = await listOffices(
        db.read,
        rows.flatMap(({ from, to }) => [from, to]),
      )
      const items = rows.map((row) => ({ ...toConversation(row, offices), unread: unread(row.id) }))
      return { items, live }
    },

    async find(person: Person, id: number): Promise<ConversationPage> {
      const since = await standing()
      const row = await findConversation(db.read, person, id)
      if (!row) throw new Problem('not-found', 'not-found')
      const offices = await listOffices(db.read, [row.from, row.to])
      const reply = takesPart(person, row)
      return {
        conversation: toConversation(row, offices),
        messages: (await listMessages(db.read, person, id)).map(toMessage),
        can: { reply },
        unread: (await unreadBy(person))(id),
        live: { topic: reply ? channels.office(person.institutionId) : channels.conversation(id), ...since },
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
