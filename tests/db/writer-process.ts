import { openDatabase } from '@rynek/db/core/open.ts'

/** A server that only writes: started as a process of its own, so that it can be killed. Prints what is acknowledged. */
const [dataDir = '', name = ''] = process.argv.slice(2)
const db = await openDatabase({ url: process.env['DATABASE_URL'] || undefined, dataDir, now: Date.now })

async function post(writer: number, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const data = `${name}-${writer}-${round}`
    await db.write(async (tx) => tx.emit({ topic: `thread:${writer % 3}`, kind: 'said', data }))
    process.stdout.write(`${data}\n`)
  }
}

const rounds = Number(process.argv[4] ?? Number.POSITIVE_INFINITY)
await Promise.all(Array.from({ length: 8 }, (_, writer) => post(writer, rounds)))
await db.close()
