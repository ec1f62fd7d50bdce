import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Message } from './compose.ts'

export type Letter = { id: number; kind: string }
export type Carrier = {
  handOver(message: Message, letter: Letter, signal: AbortSignal): Promise<void>
  close(): void
}

// Nothing of a letter is ever read from a file or fetched from an address.
const closed = { disableFileAccess: true, disableUrlAccess: true } as const

/** To the mail server at this address. */
export function toServer(url: string): Carrier {
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
    async handOver(message, _, signal) {
      await transport.sendMail({ ...message, signal })
    },
    close: () => transport.close(),
  }
}

/** Into files of this folder, which a mail program opens. */
export function intoFiles(folder: string): Carrier {
  const transport = createTransport({ streamTransport: true, buffer: true, ...closed })
  return {
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
