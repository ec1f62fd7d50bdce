import type { Database } from '@rynek/db/core/database.ts'
import { countOnce } from '@rynek/db/features/limits/queries.ts'
import { hashOfKey } from '@rynek/server/features/limits/key.ts'
import { guessing } from '@rynek/server/features/limits/table.ts'
import type { FastifyInstance } from 'fastify'
import { cast } from './cast.ts'

export const { email, password } = cast.anna
const origin = 'http://127.0.0.1:4000'

type Guess = { from: string; password?: string; email?: string; url?: string; headers?: object }

/** Signs in from an address of the network; as Anna with a wrong password, unless it is said otherwise. */
export async function guess(app: FastifyInstance, { from, url = '/api/sessions', headers, ...typed }: Guess) {
  const answer = await app.inject({
    method: 'POST',
    url,
    remoteAddress: from,
    headers: { origin, ...headers },
    payload: { email, password: 'nie to hasło', ...typed },
  })
  return {
    status: answer.statusCode,
    error: answer.statusCode < 400 ? undefined : answer.json().error,
    retryAfter: answer.headers['retry-after'],
  }
}

/** As if it had been done so often already, in a quarter of an hour: a real guess costs what a password costs. */
export const countedAlready = (db: Database, times: number, ...key: (string | number)[]): Promise<void> =>
  db.write(async (tx) => {
    for (let time = 0; time < times; time++) await countOnce(tx, hashOfKey(...key), guessing.period)
  })
