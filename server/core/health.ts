import type { Database } from '@rynek/db/core/database.ts'
import { dialect } from '@rynek/db/core/dialect.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'

const Health = Type.Object({
  ready: Type.Boolean(),
  database: Type.String(),
  version: Type.String(),
  /** A letter has been waiting for more than a day. */
  mailIsLate: Type.Boolean(),
})

type Parts = { db: Database; version: string; mailIsLate: () => Promise<boolean> }

/** For whoever watches the server: 200 while the database answers, else 503. */
export function registerHealth(app: FastifyInstance, { db, version, mailIsLate }: Parts): void {
  app.get(
    '/health',
    { config: { access: 'anyone' }, schema: { hide: true, response: { 200: Health, 503: Health } } },
    async (_, reply) => {
      const ready = await lastEventId(db.read).then(
        () => true,
        () => false,
      )
      return reply
        .code(ready ? 200 : 503)
        .header('cache-control', 'no-store')
        .send({
          ready,
          database: dialect,
          version,
          mailIsLate: ready && (await mailIsLate().catch(() => false)),
        })
    },
  )
}
