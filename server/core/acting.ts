import { AsyncLocalStorage } from 'node:async_hooks'
import type { Database, Writer } from '@rynek/db/core/database.ts'
import { holdRestriction } from '@rynek/db/features/sanctions/queries/restrict.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuseRestricted } from './restriction.ts'

type Acting = { request: FastifyRequest; over: boolean }
const acting = new AsyncLocalStorage<Acting>()

/** Lets every write of a request's handler, however deep, know in whose name it is. */
export function rememberWhoActs(app: FastifyInstance): void {
  app.addHook('preHandler', (request, reply, done) => {
    const act = { request, over: false }
    // What a request sets going, such as the sending of mail, goes on in nobody's name.
    reply.raw.once('close', () => {
      act.over = true
    })
    acting.run(act, done)
  })
}

/**
 * The database as requests see it: each write looks again, inside its transaction, whether the person may still write.
 * Between the door and the commit a moderator may have decided that he may not, and nothing is accepted after that.
 */
export const watchWriters = (db: Database): Database => ({
  ...db,
  write: (change) =>
    db.write(async (tx) => {
      await requireStillWelcome(tx, acting.getStore())
      return change(tx)
    }),
})

async function requireStillWelcome(tx: Writer, act: Acting | undefined): Promise<void> {
  if (!act || act.over) return
  const { person, routeOptions } = act.request
  if (!person) return
  const restriction = await holdRestriction(tx, person.id)
  refuseRestricted(restriction, routeOptions.config.access ?? 'anyone')
}
