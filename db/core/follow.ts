import { setImmediate as nextTurn } from 'node:timers/promises'
import { tell } from './committed.ts'
import type { Listener, OnFault, StoredEvent } from './database.ts'

const batch = 500
const pollEvery = 1_000

type Parts = { listAfter: (id: number, limit: number) => Promise<StoredEvent[]>; onFault: OnFault }
type Follower = { wake(): void; stop(): Promise<void>; caughtUp(): Promise<void> }

/** Hands every stored event to each follower once, in order, soon after `wakeAll`, and by polling if no wake came. */
export function createFollowers(parts: Parts) {
  const followers = new Set<Follower>()

  return {
    async follow(after: number, listener: Listener): Promise<() => Promise<void>> {
      const follower = createFollower(parts, after, listener)
      followers.add(follower)
      follower.wake()
      await follower.caughtUp()
      return async () => {
        followers.delete(follower)
        await follower.stop()
      }
    },
    wakeAll(): void {
      for (const follower of followers) follower.wake()
    },
    async stopAll(): Promise<void> {
      await Promise.all([...followers].map((follower) => follower.stop()))
    },
  }
}

function createFollower({ listAfter, onFault }: Parts, after: number, listener: Listener): Follower {
  let last = after
  let reading = false
  let again = false
  let stopped = false
  let running = Promise.resolve()

  async function catchUp(): Promise<void> {
    reading = true
    try {
      while (again && !stopped) {
        again = false
        const events = await listAfter(last, batch)
        const newest = events.at(-1)
        if (stopped || !newest) continue
        last = newest.id
        tell(listener, events, onFault)
        if (events.length < batch) continue
        again = true
        // On SQLite a long backlog would be read in one go, with sockets and timers waiting.
        await nextTurn()
      }
    } catch (fault) {
      // Nothing is skipped: `last` stands still, and the next wake or poll reads again.
      onFault(fault)
    } finally {
      // In the same breath as the last look at `again`, or a wake between the two would be lost.
      reading = false
    }
  }
  function wake(): void {
    again = true
    if (!reading && !stopped) running = catchUp()
  }
  const poll = setInterval(wake, pollEvery).unref()

  return {
    wake,
    caughtUp: () => running,
    async stop() {
      stopped = true
      clearInterval(poll)
      await running
    },
  }
}
