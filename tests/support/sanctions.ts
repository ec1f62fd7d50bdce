import type { PersonFile, Sanction } from '@rynek/shared/features/sanctions/schemas.ts'
import { type CastKey, cast } from './cast.ts'
import type { World } from './world.ts'
import type { Actor, WriteRow } from './write-row.ts'

export const ground = 'rude'
export const note = 'Wpisy w wątku o dzienniku. Prosimy pisać o sprawie, nie o ludziach.'
const text = 'Odpowiadałem na zaczepkę i przeprosiłem tego samego dnia.'
const reason = 'Wysłuchaliśmy obu stron.'

export const impose = (world: World, who: CastKey | null, about: CastKey, kind: string, days?: number) =>
  world.as(who)('POST', `/api/moderation/people/${world.people[about]}/sanctions`, {
    ...{ kind, ground, note },
    ...(days && { days }),
  })
export const file = async (world: World, about: CastKey, who: CastKey = 'ewa'): Promise<PersonFile> =>
  (await world.as(who)('GET', `/api/moderation/people/${world.people[about]}`)).json
export const mine = async (world: World, who: CastKey): Promise<Sanction[]> =>
  (await world.as(who)('GET', '/api/me/sanctions')).json.items
export const appeal = (world: World, who: CastKey | null, id: number) =>
  world.as(who)('POST', `/api/me/sanctions/${id}/appeal`, { text })
export const decideAppeal = (world: World, who: CastKey | null, id: number, outcome = 'upheld') =>
  world.as(who)('POST', `/api/moderation/sanctions/${id}/appeal-decision`, { outcome, reason })
export const lift = (world: World, who: CastKey | null, id: number) =>
  world.as(who)('POST', `/api/moderation/sanctions/${id}/lifting`, { reason })

/** A sanction by another than the one who acts; answers its id. */
async function imposed(world: World, kind: string, who: Actor, about: CastKey = 'maria'): Promise<number> {
  await impose(world, who === 'ewa' ? 'adam' : 'ewa', about, kind)
  return (await file(world, about)).sanctions[0]?.id ?? 0
}

/** Every write of sanctions, with who may. */
export const sanctionWrites: readonly WriteRow[] = [
  {
    route: 'POST /api/moderation/people/:id/sanctions',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world) => ({
      url: `/api/moderation/people/${world.people.maria}/sanctions`,
      body: { kind: 'warning', ground, note },
    }),
  },
  {
    route: 'POST /api/moderation/sanctions/:id/lifting',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world, who) => ({
      url: `/api/moderation/sanctions/${await imposed(world, 'silence', who)}/lifting`,
      body: { reason },
    }),
  },
  {
    route: 'POST /api/moderation/people/:id/notes',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world) => ({
      url: `/api/moderation/people/${world.people.maria}/notes`,
      body: { body: 'Rozmawialiśmy przez telefon.' },
    }),
  },
  {
    route: 'POST /api/me/sanctions/:id/appeal',
    needs: 'signed-in',
    // The sanction is of Anna.
    answers: [401, 204, 404, 404, 404, 404],
    request: async (world, who) => ({
      url: `/api/me/sanctions/${await imposed(world, 'warning', who, 'anna')}/appeal`,
      body: { text },
    }),
  },
  {
    route: 'POST /api/appeals',
    needs: 'anyone',
    answers: [204, 204, 204, 204, 204, 204],
    request: async (world, who) => {
      await imposed(world, 'ban', who)
      const { email, password } = cast.maria
      return { url: '/api/appeals', body: { email, password, text } }
    },
  },
  {
    route: 'POST /api/moderation/sanctions/:id/appeal-decision',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world, who) => {
      const id = await imposed(world, 'silence', who)
      await appeal(world, 'maria', id)
      return {
        url: `/api/moderation/sanctions/${id}/appeal-decision`,
        body: { outcome: 'upheld', reason },
      }
    },
  },
]
