import type { Role } from '@rynek/shared/core/roles.ts'
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
]
