import type { OfferedPhrase, Phrase } from '@rynek/shared/features/phrases/schemas.ts'
import type { CastKey } from './cast.ts'
import { newKey, type World } from './world.ts'
import type { WriteRow } from './write-row.ts'

export const wording = {
  title: 'Nie na temat',
  body: 'Dzień dobry {imię}, w wątku „{wątek}” piszemy na temat. Zgłoszono: {powód}.',
}

export const addPhrase = (world: World, who: CastKey, phrase: object = wording) =>
  world.as(who)('POST', '/api/moderation/phrases', phrase)

export const phrases = async (world: World): Promise<Phrase[]> =>
  (await world.as('ewa')('GET', '/api/moderation/phrases')).json.items

export const offered = async (world: World, caseId: number): Promise<OfferedPhrase[]> =>
  (await world.as('ewa')('GET', `/api/moderation/cases/${caseId}/phrases`)).json.items

export const phraseWrites: readonly WriteRow[] = [
  {
    route: 'POST /api/moderation/phrases',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 204, 204],
    request: async () => ({ url: '/api/moderation/phrases', body: { ...wording, title: newKey() } }),
  },
  {
    route: 'PUT /api/moderation/phrases/:id',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world) => {
      const title = newKey()
      await addPhrase(world, 'ewa', { ...wording, title })
      const { id } = (await phrases(world)).find((one) => one.title === title) ?? { id: 0 }
      return { url: `/api/moderation/phrases/${id}`, body: { ...wording, title, archived: true } }
    },
  },
]
