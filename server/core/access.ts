import { Problem } from '@rynek/shared/core/problems.ts'
import { type Permission, permitted } from '@rynek/shared/core/roles.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Person } from './person.ts'
import { refuseRestricted } from './restriction.ts'

/**
 * Who may call a route. Finer rules (whose post, which stage) are the policies' business. `write`: who takes part, and
 * who waits to be admitted.
 */
export type Access = 'anyone' | 'signed-in' | 'write' | Permission

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
    /** A sensitive act: only for who has shown a short while ago that it is still he. */
    confirmed?: true
  }
  interface FastifyRequest {
    person: Person | null
  }
}

/** A route that does not say who may call it keeps the server from starting. */
export function requireAccess(app: FastifyInstance, now: () => number): void {
  app.decorateRequest('person', null)
  app.addHook('onRoute', (route) => {
    if (!route.config?.access) throw new Error(`${route.method} ${route.url} does not say who may call it`)
  })
  app.addHook('preValidation', async (request) => admit(request, now()))
}

/** How long a person counts as himself after he showed it. In milliseconds. */
export const confirmedFor = 15 * 60_000

function admit(request: FastifyRequest, now: number): void {
  const { access = 'anyone', confirmed } = request.routeOptions.config
  if (access === 'anyone') return
  const person = personOf(request)
  if (access !== 'signed-in') {
    requireRight(person, access)
    // Reading needs no consent, and what is one's own is done without it.
    if (person.termsWait && request.method !== 'GET') throw new Problem('forbidden', 'terms-first')
  }
  if (confirmed && now - person.authenticatedAt > confirmedFor)
    throw new Problem('forbidden', 'confirm-yourself')
}

function requireRight(person: Person, access: Exclude<Access, 'anyone' | 'signed-in'>): void {
  refuseRestricted(person.restriction, access)
  if (access === 'write' && person.newcomerAt !== undefined) return
  requirePermission(person, access === 'write' ? 'take-part' : access)
}

function requirePermission({ roles, withheld, outside }: Person, access: Permission): void {
  if (permitted(roles, access)) return
  if (outside) throw new Problem('forbidden', 'membership-needed')
  throw new Problem('forbidden', permitted(withheld, access) ? 'second-factor-needed' : `needs-${access}`)
}

/** The signed-in person of a route whose access is not 'anyone'. */
export function personOf(request: FastifyRequest): Person {
  if (!request.person) throw new Problem('sign-in-first', 'sign-in-first')
  return request.person
}
