import type { WatchAction, WatchWord } from '@rynek/shared/features/watchlist/schemas.ts'
import type { CastKey } from './cast.ts'
import { newKey, type World } from './world.ts'
import type { WriteRow } from './write-row.ts'

const reason = 'Wpisy z tym słowem to zwykle reklamy.'

export const watchWord = (world: World, word: string, action: WatchAction, who: CastKey = 'ewa') =>
  world.as(who)('POST', '/api/moderation/words', { word, action, reason })

export const watchWords = async (world: World): Promise<WatchWord[]> =>
  (await world.as('ewa')('GET', '/api/moderation/words')).json.items

export const watchlistWrites: readonly WriteRow[] = [
  {
    route: 'POST /api/moderation/words',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 204, 204],
    request: async () => ({
      url: '/api/moderation/words',
      body: { word: newKey(), action: 'hold', reason },
    }),
  },
  {
    route: 'DELETE /api/moderation/words/:id',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world) => {
      const word = newKey()
      await watchWord(world, word, 'warn')
      const id = (await watchWords(world)).find((one) => one.word === word)?.id ?? 0
      return { url: `/api/moderation/words/${id}` }
    },
  },
]
