import { addresses } from '@rynek/shared/core/addresses.ts'
import { knowinglyIf } from '@rynek/shared/core/knowingly.ts'
import type { BulkAnswer } from '@rynek/shared/features/moderation/schemas.ts'
import { phraseIn } from '@rynek/shared/features/phrases/schemas.ts'
import type { FormRow } from '../../core/pages/forms.ts'

const casePath = `${addresses.moderation}/sprawy/:id`
const toCase = (_: never, { id }: Readonly<Record<string, string>>) => addresses.case(Number(id))

export const moderationForms: readonly FormRow[] = [
  {
    name: 'report',
    path: '/watki/:id/:slug/zglos',
    page: 'thread',
    api: (_, { postId, reason, note = '', ...values }) => ({
      method: 'POST',
      url: `/api/posts/${Number(postId)}/reports`,
      body: { reason, note, ...knowinglyIf(values) },
    }),
    goTo: (_, { id, slug }, { postId }) => `/watki/${id}/${slug}#p${Number(postId)}`,
  },
  {
    name: 'bulk',
    path: `${addresses.moderation}/wiele`,
    page: 'moderation',
    api: (_, { posts = '', decision, reason, ...values }) => {
      const postIds = posts.split(',').filter(Boolean).map(Number)
      return {
        method: 'POST',
        url: '/api/moderation/decisions',
        body: { postIds, decision, reason, ...phraseIn(values) },
      }
    },
    goTo: ({ items }: BulkAnswer) =>
      `${addresses.moderation}?wynik=${items.map(({ postId, outcome }) => `${postId}-${outcome}`).join('.')}`,
  },
  {
    name: 'assignee',
    path: `${casePath}/kto`,
    page: 'case',
    api: ({ id }, { wanted }) => {
      const url = `/api/moderation/cases/${id}/assignee`
      if (wanted === 'hand-back') return { method: 'DELETE', url }
      return { method: 'PUT', url, body: { takeOver: wanted === 'take-over' } }
    },
    goTo: toCase,
  },
  {
    name: 'note',
    path: `${casePath}/notatki`,
    page: 'case',
    api: ({ id }, { text }) => ({
      method: 'POST',
      url: `/api/moderation/cases/${id}/notes`,
      body: { text },
    }),
    goTo: toCase,
  },
  {
    name: 'decide',
    path: casePath,
    page: 'case',
    api: ({ id }, { decision, reason, ...values }) => ({
      method: 'POST',
      url: `/api/moderation/cases/${id}/decision`,
      body: { decision, reason, ...phraseIn(values) },
    }),
    goTo: toCase,
  },
  {
    name: 'appeal-decision',
    path: `${casePath}/odwolanie`,
    page: 'case',
    api: ({ id }, { outcome, reason, ...values }) => ({
      method: 'POST',
      url: `/api/moderation/cases/${id}/appeal-decision`,
      body: { outcome, reason, ...phraseIn(values) },
    }),
    goTo: toCase,
  },
  {
    name: 'appeal',
    path: `${addresses.myCases}/odwolanie`,
    page: 'my-cases',
    api: (_, { caseId, text }) => ({
      method: 'POST',
      url: `/api/me/cases/${Number(caseId)}/appeal`,
      body: { text },
    }),
    goTo: (_, __, { caseId }) => addresses.myCase(Number(caseId)),
  },
]
