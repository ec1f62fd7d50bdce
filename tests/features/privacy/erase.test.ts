import { afterEvent } from '@rynek/client/features/threads/live.ts'
import { dialect } from '@rynek/db/core/dialect.ts'
import { listTopicEvents } from '@rynek/db/core/outbox.ts'
import { people } from '@rynek/db/features/accounts/tables.ts'
import { auditEntries } from '@rynek/db/features/audit/tables.ts'
import { goesWithPerson, staysWithoutName } from '@rynek/db/features/privacy/queries/erase.ts'
import { verifyChain } from '@rynek/server/features/audit/verify.ts'
import { type Announced, channels } from '@rynek/shared/core/events.ts'
import { formerEmployee, formerMember } from '@rynek/shared/features/accounts/rules.ts'
import { eq, getTableName } from 'drizzle-orm'
import { getTableConfig as onPostgres, type PgTable } from 'drizzle-orm/pg-core'
import { getTableConfig as onSqlite } from 'drizzle-orm/sqlite-core'
import { describe, expect, test } from 'vitest'
import { type CastKey, cast } from '../../support/cast.ts'
import { dump, tables } from '../../support/dump.ts'
import { addressesOf, listPages } from '../../support/exits.ts'
import { enter, whoIs } from '../../support/newcomer.ts'
import { eraseOwn, liveAsPiotr, marks } from '../../support/privacy.ts'
import { openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const eraseOther = (world: World, who: CastKey, other: CastKey) =>
  world.as(who)('POST', `/api/people/${world.people[other]}/erasure`, { reason: 'Wniosek z 3 marca.' })

const marksIn = (text: string) => marks.filter((mark) => text.includes(mark))

describe('an erased person', () => {
  test('is nowhere: in no table, at no exit, and not in what is replayed', async (t) => {
    const pages = await listPages()
    const world = await openWorld(t, {}, 'built')
    const { practice, threadId, replyId, otherId } = await liveAsPiotr(world)
    expect(marksIn(await dump(world))).toEqual(marks)
    const ids = [...new Set([practice.id, practice.threadId, threadId, replyId, otherId, world.people.piotr])]
    const readAll = async (who: CastKey | null) => {
      const addresses = [...new Set(ids.flatMap((id) => addressesOf(world, pages, id)))]
      const answers = []
      for (const address of addresses) answers.push((await world.as(who)('GET', address)).json)
      return JSON.stringify(answers)
    }
    expect(marksIn(await readAll(null))).not.toEqual([])
    const cookie = await enter(world, cast.piotr)

    expect((await eraseOwn(world, 'piotr')).status).toBe(204)
    expect(marksIn(await dump(world))).toEqual([])
    for (const { table, person } of goesWithPerson)
      expect(await world.db.read.$count(table, eq(person, world.people.piotr)), person.name).toBe(0)
    for (const who of [null, 'adam'] as const) expect([who, marksIn(await readAll(who))]).toEqual([who, []])
    expect(await whoIs(world, cookie)).toBeNull()
    await expect(enter(world, cast.piotr)).rejects.toThrow('401')
    expect((await world.as(null)('GET', `/api/people/${world.people.piotr}`)).status).toBe(404)
  })

  test('leaves what others need, with the office, and the votes of others', async (t) => {
    const world = await openWorld(t)
    const { practice, threadId, replyId, otherId } = await liveAsPiotr(world)
    const before = await openThread(world, threadId)
    expect(before.posts.find(({ id }) => id === replyId)?.votes).toBe(1)
    await eraseOwn(world, 'piotr')

    const { thread, posts } = await openThread(world, threadId)
    expect(thread.title).toBe(`${formerMember} pyta, ile kosztuje dziennik`)
    const former = { id: world.people.piotr, name: formerMember, position: '', roles: [] }
    expect(thread.author).toMatchObject({ ...former, office: { name: 'Urząd Gminy Dolne Pole' } })
    expect(posts[0]?.html).toContain(`<strong>${formerMember}</strong>`)
    expect(posts.find(({ id }) => id === replyId)).toMatchObject({ votes: 0, html: expect.any(String) })
    expect((await openThread(world, otherId)).thread.sameProblem).toBe(1)

    // The office keeps the credit of what was quoted.
    const { sources } = (await world.as(null)('GET', `/api/practices/${practice.id}`)).json
    expect(sources).toMatchObject([{ name: formerEmployee, office: { name: 'Urząd Gminy Dolne Pole' } }])
  })

  test('leaves open pages as they are when loaded anew', async (t) => {
    const world = await openWorld(t)
    const { threadId } = await liveAsPiotr(world)
    const open = await openThread(world, threadId)
    await eraseOwn(world, 'piotr')
    const events = await listTopicEvents(world.db.read, channels.thread(threadId), open.lastEvent, 100)
    const kept = (events as unknown as Announced[]).reduce(afterEvent, open)
    const { lastEvent: _, ...fresh } = await openThread(world, threadId)
    expect(kept).toMatchObject(fresh)
    // Whoever was away since before all of it gets the same, and nothing of him.
    const all = await listTopicEvents(world.db.read, channels.thread(threadId), 0, 100)
    expect(marksIn(JSON.stringify(all))).toEqual([])
    expect(all.filter(({ kind }) => kind === 'post.added')).toHaveLength(1)
  })

  test('may have a namesake, of whom nobody is robbed', async (t) => {
    const world = await openWorld(t)
    const { replyId } = await liveAsPiotr(world)
    await world.db.write(async (tx) => {
      await tx.update(people).set({ name: cast.piotr.name }).where(eq(people.id, world.people.halina))
    })
    await eraseOwn(world, 'piotr')
    expect((await world.as('halina')('GET', '/api/me')).json.me.name).toBe(cast.piotr.name)
    const { items } = (await world.as(null)('GET', `/api/posts/${replyId}/versions`)).json
    expect(items[0].body).toBe(`${cast.piotr.name} ma rację, pytam na ${formerMember}.`)
  })
})

describe('erasing', () => {
  test('needs the password, and another administrator', async (t) => {
    const world = await openWorld(t)
    const wrong = await eraseOwn(world, 'anna', 'zgaduję hasło')
    expect([wrong.status, wrong.json.error.fields[0].field]).toEqual([400, 'password'])
    expect((await world.as('anna')('GET', '/api/me')).json.me.name).toBe(cast.anna.name)
    const last = await eraseOwn(world, 'adam')
    expect([last.status, last.json.error.reason]).toEqual([409, 'last-administrator'])
  })

  test('on request is a moderator’s for members, an administrator’s for staff, and in the log', async (t) => {
    const world = await openWorld(t)
    const own = await eraseOther(world, 'ewa', 'ewa')
    expect([own.status, own.json.error.reason]).toEqual([403, 'erase-at-account'])
    expect((await eraseOther(world, 'ewa', 'adam')).status).toBe(403)
    expect((await eraseOther(world, 'ewa', 'olek')).status).toBe(204)
    expect((await eraseOther(world, 'ewa', 'olek')).status).toBe(404)
    expect((await eraseOther(world, 'adam', 'ewa')).status).toBe(204)
    const erased = eq(auditEntries.action, 'person.erase')
    const entries = await world.db.read.select().from(auditEntries).where(erased).orderBy(auditEntries.id)
    expect(entries).toMatchObject([
      {
        action: 'person.erase',
        actorId: world.people.ewa,
        actorRole: 'moderator',
        reason: 'Wniosek z 3 marca.',
      },
      { action: 'person.erase', actorId: world.people.adam, personId: world.people.ewa },
    ])
    expect((await verifyChain(world.db.read)).fault).toBeNull()
  })

  test('of the last two administrators at one moment leaves one', async (t) => {
    const world = await openWorld(t)
    await world.db.write(async (tx) => {
      await tx
        .update(people)
        .set({ roles: ['administrator'] })
        .where(eq(people.id, world.people.ewa))
    })
    const both = await Promise.all([eraseOwn(world, 'adam'), eraseOwn(world, 'ewa')])
    expect(both.map(({ status }) => status).toSorted()).toEqual([204, 409])
  })

  test('says of everything that names a person whether it goes or stays', () => {
    const config = (dialect === 'postgres' ? onPostgres : onSqlite) as (
      table: PgTable,
    ) => ReturnType<typeof onPostgres>
    const named = tables.flatMap((table) =>
      config(table).foreignKeys.flatMap((key) => {
        const { columns, foreignTable } = key.reference()
        return getTableName(foreignTable) === 'people'
          ? columns.map(({ name }) => `${getTableName(table)}.${name}`)
          : []
      }),
    )
    const decided = [...goesWithPerson.map(({ person }) => person), ...staysWithoutName]
    expect(decided.map(({ table, name }) => `${getTableName(table)}.${name}`).toSorted()).toEqual(
      named.toSorted(),
    )
  })
})
