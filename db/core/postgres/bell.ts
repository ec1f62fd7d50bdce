import type postgres from 'postgres'
import type { OnFault } from '../database.ts'

const channel = 'rynek_events'
const atMostEvery = 20

type Parts = { client: postgres.Sql; wake: () => void; onFault: OnFault }

/**
 * Tells the other servers that there is something new, outside transactions and at most every 20 ms: a NOTIFY
 * within one takes a lock of the whole database at commit. A lost one costs at most a follower's poll.
 */
export async function createBell({ client, wake, onFault }: Parts) {
  // The second `wake` comes with each new connection: what was rung for meanwhile is caught up with.
  const listening = await client.listen(channel, wake, wake)
  let timer: NodeJS.Timeout | undefined

  return {
    ring(): void {
      timer ??= setTimeout(() => {
        timer = undefined
        client.notify(channel, '').catch(onFault)
      }, atMostEvery)
    },
    async close(): Promise<void> {
      clearTimeout(timer)
      await listening.unlisten()
    },
  }
}
