import type { StoredEvent } from '@rynek/db/core/database.ts'
import { expect } from 'vitest'

/** Ids rise, and each event names the one of its topic before it. */
export function expectChained(events: readonly StoredEvent[]): void {
  const last = new Map<string, number>()
  let before = 0
  for (const { id, topic, prev } of events) {
    expect(id).toBeGreaterThan(before)
    expect(prev).toBe(last.get(topic) ?? null)
    last.set(topic, id)
    before = id
  }
}
