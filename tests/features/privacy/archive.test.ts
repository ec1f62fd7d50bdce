import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { auditEntries } from '@rynek/db/features/audit/tables.ts'
import { createServices } from '@rynek/server/services.ts'
import { eq } from 'drizzle-orm'
import { strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type CastKey, cast } from '../../support/cast.ts'
import { withDocument } from '../../support/documents.ts'
import { enter } from '../../support/newcomer.ts'
import { liveAsPiotr, takeOwnData } from '../../support/privacy.ts'
import { hide, openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const day = 24 * 3_600_000
const filesIn = (world: World) => readdir(join(world.config.dataDir, 'archives'))

describe('a file of one’s own data', () => {
  test('holds what is one’s own, and nothing that others wrote or noted', async (t) => {
    const world = await openWorld(t)
    const { threadId } = await liveAsPiotr(world)
    const [question] = (await openThread(world, threadId)).posts
    await hide(world, question!.id)
    const files = await takeOwnData(world, 'piotr')
    const account = JSON.parse(files['konto-account.json'] ?? '')
    expect(account.account).toMatchObject({ name: cast.piotr.name, email: cast.piotr.email })
    expect(account.consents.map(({ part }: { part: string }) => part).toSorted()).toEqual([
      'ask',
      'posts',
      'topics',
    ])
    const acts = JSON.parse(files['czynnosci-acts.json'] ?? '')
    expect(acts).toMatchObject({
      votes: [{}],
      sameProblems: [{}],
      reports: [{ reason: 'other' }],
      messages: [{}],
    })
    const own = Object.entries(files).find(([name]) => name.startsWith(`wpisy-posts/${question!.id}-`))
    expect(own?.[1]).toContain('kind: "question"')
    expect(own?.[1]).toContain('hidden: "Dane osobowe mieszkańca."')
    expect(own?.[1]).toContain(`Pozdrawiam, **${cast.piotr.name}**`)

    const all = JSON.stringify(files)
    for (const other of ['anna', 'maria', 'ewa', 'rafal'] as const) {
      expect(all).not.toContain(cast[other].name)
      expect(all).not.toContain(cast[other].email)
    }
    expect(all).not.toMatch(/argon2|ma rację|Dziękuję, Piotr/)
    const notices = (await world.as('piotr')('GET', '/api/me/notices')).json.items
    expect(notices[0]).toMatchObject({ kind: 'archive-ready', href: '/konto/dane' })
    const logged = await world.db.read
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.action, 'person.export'))
    expect(logged).toMatchObject([{ personId: world.people.piotr }])
  })

  test('holds the files one attached, byte for byte', async (t) => {
    const world = await openWorld(t)
    const { id } = await withDocument(world, { name: 'umowa zażółć.docx' })
    const file = await world.app.inject({
      url: `/api/documents/${id}`,
      headers: { cookie: await world.cookieOf('tomasz') },
    })
    const files = await takeOwnData(world, 'tomasz')
    expect(files[`dokumenty-documents/${id}-umowa zażółć.docx`]).toBe(strFromU8(file.rawPayload))
  })

  test('is for its person alone, made once a day, and gone after a day', async (t) => {
    const world = await openWorld(t)
    const file = (who: CastKey | null) => world.as(who)('GET', '/api/me/archive/file')
    await takeOwnData(world, 'anna')
    const again = await world.as('anna')('POST', '/api/me/archive')
    expect(again.json.archive.readyAt).toBe(world.clock.now())
    expect([(await file(null)).status, (await file('maria')).status]).toEqual([401, 404])
    expect(await filesIn(world)).toHaveLength(1)

    world.clock.forward(day)
    const cookie = await enter(world, cast.anna)
    const late = await world.as(null)('GET', '/api/me/archive/file', undefined, { cookie })
    expect(late.status).toBe(404)
    const { privacy } = createServices({ config: world.config, db: world.db, now: world.clock.now })
    world.clock.forward(1)
    await privacy.sweepArchives()
    expect(await filesIn(world)).toEqual([])
  })

  test('goes with its person', async (t) => {
    const world = await openWorld(t)
    await takeOwnData(world, 'anna')
    await world.as('anna')('POST', '/api/me/erasure', { password: cast.anna.password })
    expect(await filesIn(world)).toEqual([])
  })
})
