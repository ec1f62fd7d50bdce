import { createHash, randomBytes } from 'node:crypto'
import type { Database, Writer } from '@rynek/db/core/database.ts'
import { addVisit, findArrived, takeVisit } from '@rynek/db/features/identities/queries.ts'
import type { Arrived, Asked } from '@rynek/db/features/identities/tables.ts'

/** Milliseconds for the way to the provider and back, and again for what is asked then. */
export const visitLife = 30 * 60_000

/** What is stored does not get anybody further. */
const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

/** What a browser set out with, and whom it came back as: known by a cookie. */
export const createVisits = ({ db, now }: { db: Database; now: () => number }) => ({
  async begin(asked: Asked): Promise<string> {
    const token = randomBytes(32).toString('base64url')
    await db.write((tx) => addVisit(tx, { holderHash: hashOf(token), asked, expiresAt: tx.now + visitLife }))
    return token
  },

  /** However it ends, the same answer of the provider works no second time. */
  takeAsked: async (token: string): Promise<Asked | undefined> =>
    (await db.write((tx) => takeVisit(tx, hashOf(token))))?.asked ?? undefined,

  arrive: (token: string, arrived: Arrived): Promise<void> =>
    db.write((tx) => addVisit(tx, { holderHash: hashOf(token), arrived, expiresAt: tx.now + visitLife })),

  findArrived: (token: string): Promise<Arrived | undefined> => findArrived(db.read, hashOf(token), now()),

  takeArrived: async (tx: Writer, token: string): Promise<Arrived | undefined> =>
    (await takeVisit(tx, hashOf(token)))?.arrived ?? undefined,
})

export type Visits = ReturnType<typeof createVisits>
