import { join } from 'node:path'
import type { Config } from '../../core/config.ts'
import type { Carrier, Letter } from './carriers.ts'
import type { Message } from './compose.ts'

/** How letters leave. `handOver` resolves when whoever carries the letter on has taken it. */
export type Way = {
  name: 'server' | 'files'
  handOver(message: Message, letter: Letter): Promise<void>
  close(): Promise<void>
}

/** However a server dawdles, a letter takes no longer than this. In milliseconds. */
export const longestTry = 60_000

/** A mail server; else files in the demo, else none: then letters wait. */
export function wayOf({ smtpUrl, dataDir, demo }: Pick<Config, 'smtpUrl' | 'dataDir' | 'demo'>): Way | null {
  if (smtpUrl) return byWay('server', async () => (await carriers()).toServer(smtpUrl))
  return demo ? byWay('files', async () => (await carriers()).intoFiles(join(dataDir, 'outbox'))) : null
}

/** Whatever carries letters is large, and is not loaded before there is one. */
const carriers = () => import('./carriers.ts')

function byWay(name: Way['name'], open: () => Promise<Carrier>): Way {
  let carrier: Promise<Carrier> | undefined
  return {
    name,
    async handOver(message, letter) {
      carrier ??= open()
      await (await carrier).handOver(message, letter, AbortSignal.timeout(longestTry))
    },
    close: async () => (await carrier)?.close(),
  }
}
