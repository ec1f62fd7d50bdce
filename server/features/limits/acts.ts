import type { Database, Writer } from '@rynek/db/core/database.ts'
import { countOnce } from '@rynek/db/features/limits/queries.ts'
import type { FastifyContextConfig, FastifyInstance, FastifyRequest } from 'fastify'
import { personOf } from '../../core/access.ts'
import { hashOfKey } from './key.ts'
import { networkOf } from './network.ts'
import { tooMany } from './refuse.ts'
import { type Act, limitOf } from './table.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How often one may do it. Counted in the transaction that does it, so what is refused is not counted. */
    limit?: Act
  }
}

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A route that writes and does not say how often keeps the server from starting. */
export function requireLimit(app: FastifyInstance, db: Database): void {
  app.addHook('onRoute', ({ method, url, config }) => {
    if (![method].flat().every((one) => harmless.has(one)) && !config?.limit)
      throw new Error(`${method} ${url} does not say how often one may call it`)
  })
  app.addHook('preHandler', async ({ routeOptions }) => {
    // The first write of a request counts it.
    if (isEarly(routeOptions.config)) await db.write(async () => undefined)
  })
}

/** Whoever is not signed in costs hashing and letters before he has stored anything. */
const isEarly = ({ limit, access }: FastifyContextConfig): boolean =>
  !!limit && (access === 'anyone' || !!limitOf(limit).early)

/** Counts what a request does, and refuses it when it is too much. `times`: as often as the table says. */
export const countingActs =
  (times: number) =>
  async (tx: Writer, request: FastifyRequest): Promise<void> => {
    const { limit, access } = request.routeOptions.config
    if (!limit) return
    const { most, period } = limitOf(limit)
    const who = access === 'anyone' ? networkOf(request.ip) : personOf(request).id
    const { count, until } = await countOnce(tx, hashOfKey('act', limit, who), period)
    if (count > most * times) throw tooMany('too-many-acts', until - tx.now)
  }
