import { changeScope, findScope } from '@rynek/db/features/staff/queries.ts'
import type { Role } from '@rynek/shared/core/roles.ts'
import type { Scope } from '@rynek/shared/features/moderation/rules.ts'
import { type CastKey, cast } from './cast.ts'
import type { World } from './world.ts'
import type { WriteRow } from './write-row.ts'

const reason = 'Uchwała zarządu z 3 marca.'

export const rolesUrl = (world: World, about: CastKey) =>
  `/api/administration/people/${world.people[about]}/roles`

type Change = { was?: readonly Role[]; reason?: string }

export const appoint = (
  world: World,
  who: CastKey | null,
  about: CastKey,
  roles: readonly Role[],
  change: Change = {},
) => world.as(who)('PUT', rolesUrl(world, about), { roles, was: cast[about].roles, reason, ...change })

export const rolesOf = async (world: World, about: CastKey): Promise<Role[]> =>
  (await world.as('adam')('GET', `/api/administration/people/${world.people[about]}`)).json.person.roles

const everywhere: Scope = { subjects: [], cityTypes: [] }

/** `was`: what stands, as long as a test does not say otherwise. */
export const limit = async (
  world: World,
  who: CastKey | null,
  about: CastKey,
  scope: Partial<Scope> & { was?: Scope } = {},
) =>
  world.as(who)('PUT', rolesUrl(world, about).replace('/roles', '/scope'), {
    ...{ ...everywhere, reason, was: (await findScope(world.db.read, world.people[about])) ?? everywhere },
    ...scope,
  })

/** Where somebody moderates from here on, without being signed out. */
export const putScope = (world: World, about: CastKey, scope: Scope | null) =>
  world.db.write((tx) => changeScope(tx, world.people[about], scope))

export const staffWrites: readonly WriteRow[] = [
  {
    route: 'PUT /api/administration/people/:id/roles',
    needs: 'administer',
    answers: [401, 403, 403, 403, 403, 204],
    request: async (world) => ({
      url: rolesUrl(world, 'maria'),
      body: { roles: ['member', 'expert'], was: ['member'], reason },
    }),
  },
  {
    route: 'PUT /api/administration/people/:id/scope',
    needs: 'administer',
    answers: [401, 403, 403, 403, 403, 204],
    request: async (world) => ({
      url: rolesUrl(world, 'ewa').replace('/roles', '/scope'),
      body: { subjects: ['EDU', 'cyb-kopie'], cityTypes: ['MSR'], was: everywhere, reason },
    }),
  },
]
