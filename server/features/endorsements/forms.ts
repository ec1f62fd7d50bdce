import { addresses } from '@rynek/shared/core/addresses.ts'
import type { FormRow } from '../../core/pages/forms.ts'

export const endorsementForms: readonly FormRow[] = [
  {
    name: 'endorse',
    path: '/watki/:id/:slug/u-nas-dziala',
    page: 'thread',
    api: (_, { postId }) => ({ method: 'PUT', url: `/api/posts/${Number(postId)}/endorsement` }),
    goTo: (_, { id, slug = '' }, { postId }) => addresses.post(Number(id), slug, Number(postId)),
  },
]
