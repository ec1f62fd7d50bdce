import { addresses } from '@rynek/shared/core/addresses.ts'
import type { FormRow } from '../../core/pages/forms.ts'

export const watchlistForms: readonly FormRow[] = [
  {
    name: 'watch-word',
    path: addresses.watchlist,
    page: 'watchlist',
    api: (_, { word, action, reason }) => ({
      method: 'POST',
      url: '/api/moderation/words',
      body: { word, action, reason },
    }),
    goTo: () => addresses.watchlist,
  },
  {
    name: 'watch-word-off',
    path: `${addresses.watchlist}/usun`,
    page: 'watchlist',
    api: (_, { id }) => ({ method: 'DELETE', url: `/api/moderation/words/${Number(id)}` }),
    goTo: () => addresses.watchlist,
  },
]
