import { addresses } from '@rynek/shared/core/addresses.ts'
import type { FormRow } from '../../core/pages/forms.ts'

const listOf = (chosen = '') => chosen.split(',').filter(Boolean)

export const profileForms: readonly FormRow[] = [
  {
    name: 'profile',
    path: addresses.ownProfile,
    page: 'own-profile',
    api: (_, { position, topics, shows }) => ({
      method: 'PUT',
      url: '/api/me/profile',
      body: { position, topics: listOf(topics), shows: listOf(shows) },
    }),
    goTo: () => addresses.ownProfile,
  },
]
