import { addresses } from '@rynek/shared/core/addresses.ts'
import type { FormRow } from '../../core/pages/forms.ts'

export const phraseForms: readonly FormRow[] = [
  {
    name: 'phrase',
    path: addresses.phrases,
    page: 'phrases',
    api: (_, { title, body }) => ({ method: 'POST', url: '/api/moderation/phrases', body: { title, body } }),
    goTo: () => addresses.phrases,
  },
  {
    name: 'phrase-change',
    path: `${addresses.phrases}/zmiana`,
    page: 'phrases',
    api: (_, { id, title, body, archived }) => ({
      method: 'PUT',
      url: `/api/moderation/phrases/${Number(id)}`,
      body: { title, body, archived: archived === 'on' },
    }),
    goTo: () => addresses.phrases,
  },
]
