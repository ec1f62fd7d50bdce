import type { Listener, StoredEvent } from './database.ts'

const batch = 500
const pollEvery = 1_000

type ListAfter = (id: number, limit: number) => Promise<StoredEvent[]>

/** Hands every stored event to each follower once, in order, soon after `wake`, and by polling if no wake came. */
export function createFollowers(listAfter: ListAfter) {
  const wakes = new Set<() => void>()

  async function follow(after: number, listener: Listener): Promise<() => Promise<void>> {
    let last = after
    let running: Promise<void> | undefined
    let again = false
    let stopped = false

    async function catchUp(): Promise<void> {
      do {
        again = false
        const events = await listAfter(last, batch)
        const newest = events.at(-1)
        if (stopped || !newest) continue
        last = newest.id
        listener(events)
        if (events.length === batch) again = true
      } while (again && !stopped)
    }
    const wake = () => {
      again = true
      // A failed read is tried again by the next wake or poll; nothing is skipped, because `last` stands still.
      running ??= catchUp()
        .catch(() => undefined)
        .finally(() => {
          running = undefined
        })
    }
    const timer = setInterval(wake, pollEvery)
    timer.unref()
    wakes.add(wake)
    wake()
    await running
    return async () => {
      stopped = true
      clearInterval(timer)
      wakes.delete(wake)
      await running
    }
  }

  return { follow, wakeAll: () => wakes.forEach((wake) => wake()) }
}
