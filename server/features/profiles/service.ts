import type { Database, Reader } from '@rynek/db/core/database.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import { findPerson } from '@rynek/db/features/accounts/queries.ts'
import { listAreasOf } from '@rynek/db/features/assessors/queries/experts.ts'
import {
  changeConsents,
  changePosition,
  changeTopics,
  countWritten,
  hasWritten,
  listColleagues,
  listConsentsOf,
  listTopicsOf,
  listWritten,
} from '@rynek/db/features/profiles/queries.ts'
import { pageSize } from '@rynek/shared/core/lists.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import { parseLabel } from '@rynek/shared/features/accounts/rules.ts'
import type {
  OfficePeople,
  OwnProfile,
  Profile,
  ProfileChange,
  ProfilePart,
  Written,
  WrittenPost,
} from '@rynek/shared/features/profiles/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import type { Person } from '../../core/person.ts'
import { toAuthor } from '../accounts/author.ts'
import { wrongFields } from '../accounts/new-person.ts'
import { announceAuthor, announceProfile } from './announce.ts'

export type Profiles = ReturnType<typeof createProfiles>

/** What the forum says of a person beyond his name: only what he consented to, to everybody alike. */
export function createProfiles({ db }: { db: Database }) {
  return {
    /** Nobody's page exists before his name stands beside a post or he consented to anything. */
    async find(id: number, after?: number): Promise<Profile> {
      const lastEvent = await lastEventId(db.read)
      const [person, shows] = await Promise.all([findPerson(db.read, id), listConsentsOf(db.read, id)])
      if (!person || person.erasedAt !== null || !(await isSeen(db.read, id, shows)))
        throw new Problem('not-found', 'not-found')
      const shown = (part: ProfilePart) => shows.includes(part)
      return {
        person: toAuthor(person, person.office),
        experience: shown('topics') ? await experienceOf(db.read, person) : null,
        mayAsk: shown('ask'),
        written: shown('posts') ? await writtenBy(db.read, id, after) : null,
        epoch: db.epoch,
        lastEvent,
      }
    },

    /** An office where nobody consented and one that is not there look alike. */
    async listColleagues(institutionId: number): Promise<OfficePeople> {
      const rows = await listColleagues(db.read, institutionId)
      return { items: rows.map((row) => toAuthor(row, row.office)) }
    },

    async findOwn({ id }: Person): Promise<OwnProfile> {
      const [person, shows] = await Promise.all([findPerson(db.read, id), listConsentsOf(db.read, id)])
      if (!person) throw new Problem('not-found', 'not-found')
      const experience = await experienceOf(db.read, person)
      const seen = await isSeen(db.read, id, shows)
      return { person: toAuthor(person, person.office), ...experience, shows, seen }
    },

    async change({ id }: Person, { position: typed, topics, shows }: ProfileChange): Promise<void> {
      const position = parseLabel(typed, 2)
      if (!position) throw wrongFields({ field: 'position', reason: 'field-wrong-characters' })
      await db.write(async (tx) => {
        const before = await findPerson(tx, id)
        await changeTopics(tx, id, topics)
        await changeConsents(tx, id, shows)
        announceProfile(tx, id)
        if (before?.position === position) return
        await changePosition(tx, id, position)
        await announceAuthor(tx, id)
      })
    },
  }
}

const isSeen = async (db: Reader, id: number, shows: readonly ProfilePart[]): Promise<boolean> =>
  shows.length > 0 || (await hasWritten(db, id))

type FoundPerson = NonNullable<Awaited<ReturnType<typeof findPerson>>>

async function experienceOf(db: Reader, { id, roles }: FoundPerson) {
  const areas = permitted(roles, 'assess') ? await listAreasOf(db, id) : []
  return { topics: await listTopicsOf(db, id), areas }
}

async function writtenBy(db: Reader, id: number, after?: number): Promise<Written> {
  const [counts, rows] = await Promise.all([countWritten(db, id), listWritten(db, id, after)])
  const items = rows.slice(0, pageSize).map(toWritten)
  return { ...counts, items, next: rows.length > pageSize ? (items.at(-1)?.postId ?? null) : null }
}

type WrittenRow = Awaited<ReturnType<typeof listWritten>>[number]

const toWritten = ({ postId, kind, thread, createdAt }: WrittenRow): WrittenPost => ({
  postId,
  kind: kind === 'question' ? kind : 'answer',
  thread: { ...thread, slug: slugOf(thread.title) },
  createdAt,
})
