import type postgres from 'postgres'

const channel = 'rynek_events'
const atMostEvery = 20

/**
 * Tells the other servers that there is something new, outside transactions and at most every 20 ms: a NOTIFY
 * within one takes a lock of the whole database at commit. A lost one costs at most a follower's poll.
 */
export async function createBell(client: postgres.Sql, wake: () => void) {
  const listening = await client.listen(channel, wake, wake)
  let timer: NodeJS.Timeout | undefined

  return {
    ring(): void {
      timer ??= setTimeout(() => {
        timer = undefined
        client.notify(channel, '').catch(() => undefined)
      }, atMostEvery)
    },
    async close() {
      clearTimeout(timer)
      await listening.unlisten()
    },
  }
}
