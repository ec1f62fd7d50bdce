import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Database, StoredEvent } from '@rynek/db/core/database.ts'
import { listEventsAfter } from '@rynek/db/core/outbox.ts'
import { describe, expect, test } from 'vitest'
import { newPlace, type Test } from '../support/database.ts'
import { expectChained } from './chain.ts'
import { openAgain, runDirectly } from './samples.ts'

type Place = Awaited<ReturnType<typeof newPlace>>
type Writer = { child: ChildProcess; acknowledged: string[]; ended: Promise<unknown> }

function startWriter(t: Test, place: Place, name: string, rounds?: number): Writer {
  const file = join(import.meta.dirname, 'writer-process.ts')
  const child = spawn('node', [file, place.dataDir, name, ...(rounds ? [String(rounds)] : [])], {
    env: { ...process.env, DATABASE_URL: place.url ?? '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.onTestFinished(() => void child.kill('SIGKILL'))
  const acknowledged: string[] = []
  let cut = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (cut + chunk).split('\n')
    cut = lines.pop() ?? ''
    acknowledged.push(...lines)
  })
  return { child, acknowledged, ended: once(child, 'close') }
}

async function allEvents(db: Database): Promise<StoredEvent[]> {
  const events: StoredEvent[] = []
  for (let last = 0; ; last = events.at(-1)?.id ?? 0) {
    const some = await listEventsAfter(db.read, last, 1_000)
    if (some.length === 0) return events
    events.push(...some)
  }
}

describe('processes', () => {
  test('killed in the middle of writing lose nothing they acknowledged', async (t) => {
    const place = await newPlace(t)
    const acknowledged: string[] = []
    for (let kill = 0; kill < 4; kill++) {
      const writer = startWriter(t, place, `life${kill}`)
      const enough = 60 + kill * 37
      await expect.poll(() => writer.acknowledged.length, { interval: 5 }).toBeGreaterThan(enough)
      writer.child.kill('SIGKILL')
      await writer.ended
      acknowledged.push(...writer.acknowledged)
    }
    const events = await allEvents(await openAgain(t, place))
    const stored = events.map(({ data }) => data)
    expect(new Set(stored).size).toBe(stored.length)
    const known = new Set(stored)
    expect(acknowledged.filter((post) => !known.has(post))).toEqual([])
    expectChained(events)
    if (!place.url)
      expect(await runDirectly(place, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
  })

  test('that write to one database at once lose nothing, and are followed from a third', async (t) => {
    const place = await newPlace(t)
    const db = await openAgain(t, place)
    const seen: StoredEvent[] = []
    t.onTestFinished(await db.follow(0, (events) => seen.push(...events)))
    const writers = ['one', 'two'].map((name) => startWriter(t, place, name, 40))
    await Promise.all(writers.map(({ ended }) => ended))
    expect(writers.map(({ acknowledged }) => acknowledged.length)).toEqual([320, 320])
    await expect.poll(() => seen.length).toBe(640)
    expect(seen.map(({ id }) => id)).toEqual((await allEvents(db)).map(({ id }) => id))
    expectChained(seen)
  })
})
