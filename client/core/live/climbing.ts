/** Which way messages come (0 WebSocket, 1 server-sent events, 2 polling) and how often it failed in a row. */
export type Climb = { rung: number; failures: number }

const lastRung = 2
const patience = 2
const longestWait = 30_000

/** A way that brought nothing twice in a row gives place to the next; being offline is nobody's fault. */
export function afterLoss({ rung, failures }: Climb, brought: boolean, online: boolean): Climb {
  if (brought) return { rung, failures: 1 }
  if (online && failures + 1 >= patience && rung < lastRung) return { rung: rung + 1, failures: 0 }
  return { rung, failures: failures + 1 }
}

/** Half of the wait by chance (0 to 1), so that a restarted server is not met by everybody at once. */
export function waitAfter(failures: number, chance: number): number {
  const wait = Math.min(longestWait, 500 * 2 ** failures)
  return wait / 2 + (chance * wait) / 2
}
