import type { ProfileChange } from '@rynek/shared/features/profiles/schemas.ts'
import type { CastKey } from './cast.ts'
import type { World } from './world.ts'
import type { WriteRow } from './write-row.ts'

export const profile: ProfileChange = {
  position: 'główny specjalista ds. oświaty',
  topics: ['edu-dziennik', 'fin-granty'],
  shows: [],
}

export async function changeProfile(world: World, who: CastKey, change: Partial<ProfileChange> = {}) {
  const { status } = await world.as(who)('PUT', '/api/me/profile', { ...profile, ...change })
  if (status !== 204) throw new Error(`changing a profile answered ${status}`)
}

/** Every write of profiles, with who may. */
export const profileWrites: readonly WriteRow[] = [
  {
    route: 'PUT /api/me/profile',
    needs: 'signed-in',
    answers: [401, 204, 204, 204, 204, 204],
    request: async () => ({ url: '/api/me/profile', body: profile }),
  },
]
