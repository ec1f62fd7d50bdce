import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Config } from '../../core/config.ts'
import type { Message } from './compose.ts'

/** How letters leave. `handOver` resolves when whoever carries the letter on has taken it. */
export type Way = {
  name: 'server' | 'files'
  handOver(message: Message, letter: { id: number; kind: string }): Promise<void>
  close(): void
}

/** A mail server; else files in the demo, else none: then letters wait. */
export function wayOf({ smtpUrl, dataDir, demo }: Pick<Config, 'smtpUrl' | 'dataDir' | 'demo'>): Way | null {
  if (smtpUrl) return toServer(smtpUrl)
  return demo ? intoFiles(join(dataDir, 'outbox')) : null
}

// Nothing of a letter is ever read from a file or fetched from an address.
const closed = { disableFileAccess: true, disableUrlAccess: true } as const
/** However a server dawdles, a letter takes no longer than this. In milliseconds. */
export const longestTry = 60_000

function toServer(url: string): Way {
  const near = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
  const transport = createTransport({
    url,
    ...closed,
    pool: true,
    maxConnections: 3,
    // The queue tries again; a try of the pool's own would be one nobody counted.
    maxRequeues: 0,
    // Letters open doors: on their way through a network they are sealed, or stay here.
    requireTLS: !near,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  })
  return {
    name: 'server',
    async handOver(message) {
      await transport.sendMail({ ...message, signal: AbortSignal.timeout(longestTry) })
    },
    close: () => transport.close(),
  }
}

function intoFiles(folder: string): Way {
  const transport = createTransport({ streamTransport: true, buffer: true, ...closed })
  return {
    name: 'files',
    async handOver(message, { id, kind }) {
      const { message: bytes } = await transport.sendMail(message)
      await mkdir(folder, { recursive: true })
      const file = join(folder, `${id}-${kind}.eml`)
      // Renamed when whole, so that nobody reads half a letter.
      await writeFile(`${file}.part`, bytes as Buffer)
      await rename(`${file}.part`, file)
    },
    close: () => transport.close(),
  }
}
