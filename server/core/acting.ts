import { AsyncLocalStorage } from 'node:async_hooks'
import type { Database, Writer } from '@rynek/db/core/database.ts'
import { findStanding } from '@rynek/db/features/memberships/queries/in-force.ts'
import { holdRestriction } from '@rynek/db/features/sanctions/queries/restrict.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { type Permission, permitted, rolesInEffect } from '@rynek/shared/core/roles.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Person } from './person.ts'
import { refuseRestricted } from './restriction.ts'

type Acting = { request: FastifyRequest; over: boolean; counted: boolean }
/** Counts what a request does, in its own transaction; refuses by throwing. */
type Count = (tx: Writer, request: FastifyRequest) => Promise<void>
const acting = new AsyncLocalStorage<Acting>()

/** Lets every write of a request's handler, however deep, know in whose name it is. */
export function rememberWhoActs(app: FastifyInstance): void {
  app.addHook('preHandler', (request, reply, done) => {
    const act = { request, over: false, counted: false }
    // What a request sets going, such as the sending of mail, goes on in nobody's name.
    reply.raw.once('close', () => {
      act.over = true
    })
    acting.run(act, done)
  })
}

/**
 * The database as requests see it: each write looks again, inside its transaction, whether the person may still write,
 * and the first one counts the request. Between the door and the commit a moderator may have decided that he may not,
 * and nothing is accepted after that.
 */
export const watchWriters = (db: Database, count: Count): Database => ({
  ...db,
  async write(change) {
    const act = acting.getStore()
    if (!act || act.over) return db.write(change)
    const written = await db.write(async (tx) => {
      await requireStillWelcome(tx, act.request)
      const value = await change(tx)
      // Last, so that what the same person does at the same moment waits for a row as shortly as can be.
      if (!act.counted) await count(tx, act.request)
      return value
    })
    act.counted = true
    return written
  },
})

async function requireStillWelcome(tx: Writer, { person, routeOptions }: FastifyRequest): Promise<void> {
  if (!person) return
  const { access = 'anyone' } = routeOptions.config
  // Who waits to be admitted writes without a right that could be lost.
  const free = access === 'write' && person.newcomerAt !== undefined
  const asked = access !== 'anyone' && access !== 'signed-in' && !free
  // Sent together: the second begins when the first holds the person.
  const [restriction, standing] = await Promise.all([
    holdRestriction(tx, person.id),
    asked ? findStanding(tx, person.id) : undefined,
  ])
  refuseRestricted(restriction, access)
  if (standing && asked) requireStillMay(person, standing, access === 'write' ? 'take-part' : access)
}

type Standing = NonNullable<Awaited<ReturnType<typeof findStanding>>>

/** A role, an office or a scope that was taken away since the door counts for nothing. */
function requireStillMay(person: Person, { roles, scope, memberOf }: Standing, access: Permission): void {
  if (memberOf !== person.institutionId) throw new Problem('forbidden', 'membership-needed')
  if (!permitted(rolesInEffect(roles, person.strong).roles, access))
    throw new Problem('forbidden', `needs-${access}`)
  const limited = permitted(roles, 'administer') ? null : scope
  if (JSON.stringify(limited) !== JSON.stringify(person.scope))
    throw new Problem('sign-in-first', 'sign-in-first')
}
