import type { Database, Writer } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import { Type } from 'typebox'

/** Made anew for each thing that is sent: a request that is repeated with it has one effect. */
export const SendKeyHeaders = Type.Object({
  'idempotency-key': Type.String({ pattern: '^[A-Za-z0-9_-]{8,64}$' }),
})

type Sending<T> = {
  /** What this key made before, if anything. */
  sent: (tx: Writer) => Promise<T | undefined>
  send: (tx: Writer) => Promise<T>
}

/** A request that is repeated, be it at the same moment, has one effect and gets the same answer. */
export async function sendOnce<T>(db: Database, { sent, send }: Sending<T>): Promise<T> {
  try {
    return await db.write(async (tx) => (await sent(tx)) ?? send(tx))
  } catch (failure) {
    if (databaseErrorKind(failure) !== 'unique') throw failure
    // PostgreSQL lets two transactions try one key at once: the loser has waited until the winner's post was stored.
    const answer = await db.write(sent)
    if (answer === undefined) throw failure
    return answer
  }
}
