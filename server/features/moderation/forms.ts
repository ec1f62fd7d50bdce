import { addresses } from '@rynek/shared/core/addresses.ts'
import type { FormRow } from '../../core/pages/forms.ts'

export const moderationForms: readonly FormRow[] = [
  {
    name: 'report',
    path: '/watki/:id/:slug/zglos',
    page: 'thread',
    api: (_, { postId, reason, note = '' }) => ({
      method: 'POST',
      url: `/api/posts/${Number(postId)}/reports`,
      body: { reason, note },
    }),
    goTo: (_, { id, slug }, { postId }) => `/watki/${id}/${slug}#p${Number(postId)}`,
  },
  {
    name: 'decide',
    path: `${addresses.moderation}/sprawy/:case`,
    page: 'moderation',
    api: (params, { decision, reason }) => ({
      method: 'POST',
      url: `/api/moderation/cases/${Number(params['case'])}/decision`,
      body: { decision, reason },
    }),
    goTo: () => addresses.moderation,
  },
]
