import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '@rynek/db/core/open.ts'
import { sessions } from '@rynek/db/features/accounts/tables.ts'
import { createSessions } from '@rynek/server/features/accounts/sessions.ts'
import { describe, expect, test } from 'vitest'
import { root } from '../../architecture/tree.ts'
import { cast } from '../../support/cast.ts'
import { newPlace } from '../../support/database.ts'
import { enter, whoIs } from '../../support/newcomer.ts'
import { openWorld } from '../../support/world.ts'

const corpora = process.env['CORPORA'] ?? join(root, '..', 'shared', 'corpora')
const naughty = join(corpora, 'strings', 'blns.json')

const malformed = [
  'a=%',
  'rynek=%',
  'rynek=%E0%A4%A',
  'rynek',
  'rynek=',
  'rynek==',
  '=rynek',
  ';;;',
  '=;=;=',
  'rynek="',
  `rynek="${'a'.repeat(40)}"`,
  `rynek=${'A'.repeat(40)}`,
  `rynek=${'a'.repeat(41)}`,
  `rynek=${'a'.repeat(8000)}`,
  '__proto__=x; constructor=y; rynek=toString',
  `${'x=1; '.repeat(2000)}`,
]

describe('a cookie', () => {
  test('that is malformed means a guest, never an error', async (t) => {
    const world = await openWorld(t)
    for (const cookie of malformed) expect([cookie, await whoIs(world, cookie)]).toEqual([cookie, null])
    const closed = await world.as(null)('GET', '/api/sessions', undefined, { cookie: 'rynek=%' })
    expect([closed.status, closed.json.error.reason]).toEqual([401, 'sign-in-first'])
  })

  test('beside a malformed one of another name still signs in', async (t) => {
    const world = await openWorld(t)
    const own = await world.cookieOf('anna')
    for (const cookie of [`a=%; ${own}`, `${own};b=%E0%A4%A`, `x=1;${own}`, `;; ${own} ;`])
      expect([cookie, await whoIs(world, cookie)]).toEqual([cookie, cast.anna.name])
  })

  test('given twice means a guest, whichever of the two is good', async (t) => {
    const world = await openWorld(t)
    const anna = await world.cookieOf('anna')
    const maria = await world.cookieOf('maria')
    const planted = `rynek=${'a'.repeat(40)}`
    for (const cookie of [
      `${anna}; ${maria}`,
      `${anna};${planted}`,
      `${planted}; ${anna}`,
      `${anna}; ${anna}`,
      `${anna}; rynek=`,
      `rynek =x; ${anna}`,
    ])
      expect([cookie, await whoIs(world, cookie)]).toEqual([cookie, null])
  })

  test('is not what is stored: no value of any row signs in', async (t) => {
    const world = await openWorld(t)
    const own = (await world.cookieOf('anna')).slice('rynek='.length)
    await world.cookieOf('adam')
    const rows = await world.db.read.select().from(sessions)
    expect(rows).toHaveLength(2)
    for (const value of rows.flatMap((row) => Object.values(row).map(String))) {
      expect(value).not.toContain(own)
      for (const tried of [
        value,
        value.slice('h1_'.length),
        value
          .toLowerCase()
          .replace(/[^a-z2-7]/g, 'a')
          .slice(0, 40),
      ])
        expect(await whoIs(world, `rynek=${encodeURIComponent(tried)}`)).toBeNull()
    }
  })

  test('that is nearly a good one means a guest', async (t) => {
    const world = await openWorld(t)
    const own = await enter(world, cast.anna)
    for (const near of [
      own.toUpperCase().replace('RYNEK', 'rynek'),
      `${own}=`,
      `${own}a`,
      own.slice(0, -1),
      `${own}%00`,
    ])
      expect([near, await whoIs(world, near)]).toEqual([near, null])
  })

  test('in another alphabet or of another length is not even looked up', async (t) => {
    const db = await openDatabase({ ...(await newPlace(t)), now: Date.now })
    const { read } = createSessions({ config: { secureCookies: false }, db, now: Date.now })
    await db.close()
    for (const cookie of [
      '',
      'a'.repeat(39),
      'a'.repeat(41),
      'A'.repeat(40),
      `${'a'.repeat(39)}1`,
      `h1_${'a'.repeat(40)}`,
    ])
      expect([cookie, await read(cookie)]).toEqual([cookie, null])
    // What could be a cookie is looked up, which fails here.
    await expect(read('a'.repeat(40))).rejects.toThrow()
  })

  if (existsSync(naughty)) {
    test('of naughty strings and random bytes never breaks anything', async (t) => {
      const world = await openWorld(t)
      const strings: string[] = JSON.parse(readFileSync(naughty, 'utf8'))
      const bytes = Array.from({ length: 1_000 }, (_, seed) => randomLine(seed + 1))
      expect(strings.length).toBeGreaterThan(500)
      for (const text of [...strings, ...bytes]) {
        // What no client can put into a header reaches no server.
        const line = Buffer.from(text, 'utf8')
          .toString('latin1')
          .replace(/[^\t\x20-\x7e\x80-\xff]/g, '')
        for (const cookie of [line, `rynek=${line}`]) expect(await whoIs(world, cookie)).toBeNull()
      }
    })
  }
})

/** Bytes that a header may hold, the same ones at every run. */
function randomLine(seed: number): string {
  let state = seed * 2_654_435_761
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  }
  return String.fromCharCode(...Array.from({ length: 1 + (seed % 120) }, next))
}
