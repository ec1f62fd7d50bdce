import { afterLoss, waitAfter } from '@rynek/client/core/live/climbing.ts'
import { meaningOf } from '@rynek/client/core/live/reading.ts'
import type { Happened } from '@rynek/shared/core/realtime.ts'
import { describe, expect, test } from 'vitest'

const event = (id: number, prev: number, epoch = 'e'): Happened => ({
  do: 'event',
  epoch,
  topic: 'thread:7',
  id,
  prev,
  kind: 'post.added',
  data: {},
})

describe('an event', () => {
  const place = { epoch: 'e', last: 10 }
  for (const [what, happened, meaning] of [
    ['after the last one is the next', event(12, 10), 'next'],
    ['whose predecessor is older than the page is the next', event(12, 4), 'next'],
    ['seen before is not seen twice', event(10, 4), 'seen'],
    ['behind one that never came shows a hole', event(15, 12), 'hole'],
    ['of another life of the database is foreign, whatever its number', event(11, 10, 'f'), 'foreign'],
  ] as const) {
    test(what, () => expect(meaningOf(place, happened)).toBe(meaning))
  }
})

describe('the ladder of connections', () => {
  test('goes down a rung after two ways that brought nothing, and stays on the last', () => {
    let climb = { rung: 0, failures: 0 }
    const rungs = Array.from({ length: 8 }, () => {
      climb = afterLoss(climb, false, true)
      return climb.rung
    })
    expect(rungs).toEqual([0, 1, 1, 2, 2, 2, 2, 2])
  })

  test('stays on a way that had worked, and blames nobody while the network is away', () => {
    expect(afterLoss({ rung: 0, failures: 9 }, true, true)).toEqual({ rung: 0, failures: 1 })
    expect(afterLoss({ rung: 0, failures: 9 }, false, false)).toEqual({ rung: 0, failures: 10 })
  })

  test('waits longer and longer, never in step with others, never over half a minute', () => {
    expect([0, 1, 5, 50].map((failures) => waitAfter(failures, 0))).toEqual([250, 500, 8000, 15_000])
    expect([0, 1, 5, 50].map((failures) => waitAfter(failures, 1))).toEqual([500, 1000, 16_000, 30_000])
  })
})
