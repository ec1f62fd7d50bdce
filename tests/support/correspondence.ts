import type { CastKey } from './cast.ts'
import { practiceAt } from './practices.ts'
import type { World } from './world.ts'
import type { WriteRow } from './write-row.ts'

export const letter = { subject: 'Pytanie o koszty', body: 'Ile kosztuje utrzymanie?\nDziękuję.' }

export const write = (
  world: World,
  who: CastKey | null,
  practiceId: number,
  given: object = letter,
  key?: string,
) =>
  world.as(who)(
    'POST',
    `/api/practices/${practiceId}/conversations`,
    given,
    key ? { 'idempotency-key': key } : undefined,
  )
export const read = (world: World, who: CastKey | null, id: number) =>
  world.as(who)('GET', `/api/conversations/${id}`)
export const answerIn = (world: World, who: CastKey | null, id: number, body = 'Około tysiąca złotych.') =>
  world.as(who)('POST', `/api/conversations/${id}/messages`, { body })

/** Every write of correspondence, with who may. */
export const correspondenceWrites: readonly WriteRow[] = [
  {
    route: 'POST /api/practices/:id/conversations',
    needs: 'take-part',
    // The practice is from Anna's office.
    answers: [401, 403, 201, 201, 201, 201],
    request: async (world) => ({
      url: `/api/practices/${(await practiceAt(world, 'published')).id}/conversations`,
      body: letter,
    }),
  },
  {
    route: 'POST /api/conversations/:id/messages',
    needs: 'take-part',
    // Between Piotr's office and Anna's; moderators read only.
    answers: [401, 201, 201, 404, 403, 403],
    request: async (world, who) => {
      // One person begins five a day.
      const starter = who === 'adam' || who === 'iga' ? 'iga' : 'olek'
      const { id } = (await write(world, starter, (await practiceAt(world, 'published')).id)).json
      return { url: `/api/conversations/${id}/messages`, body: { body: 'Dzień dobry.' } }
    },
  },
  {
    route: 'PUT /api/conversations/:id/read',
    needs: 'signed-in',
    answers: [401, 204, 204, 404, 204, 204],
    request: async (world, who) => {
      const starter = who === 'adam' || who === 'iga' ? 'iga' : 'olek'
      const { id } = (await write(world, starter, (await practiceAt(world, 'published')).id)).json
      return { url: `/api/conversations/${id}/read` }
    },
  },
]
