import { appealed, openCase, reason } from './moderation.ts'
import { answer, ask } from './talk.ts'
import type { World } from './world.ts'
import type { WriteRow } from './write-row.ts'

const postOfPiotr = async (world: World) => (await answer(world, (await ask(world)).id)).id

/** What moderators and those they judge can write. */
export const moderationWrites: readonly WriteRow[] = [
  {
    route: 'POST /api/posts/:id/reports',
    needs: 'take-part',
    answers: [401, 204, 204, 204, 204, 204],
    request: async (world) => ({
      url: `/api/posts/${await postOfPiotr(world)}/reports`,
      body: { reason: 'rude', note: '' },
    }),
  },
  {
    route: 'PUT /api/posts/:id/hidden',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world) => ({
      url: `/api/posts/${await postOfPiotr(world)}/hidden`,
      body: { hidden: true, reason },
    }),
  },
  {
    route: 'PUT /api/posts/:id/redaction',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world) => ({
      url: `/api/posts/${await postOfPiotr(world)}/redaction`,
      body: { body: 'U nas liczymy od etatu.', version: 1, reason },
    }),
  },
  {
    route: 'PUT /api/threads/:id/place',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world) => ({
      url: `/api/threads/${(await ask(world)).id}/place`,
      body: { featured: true, reason },
    }),
  },
  {
    route: 'PUT /api/threads/:id/slow-mode',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world) => ({
      url: `/api/threads/${(await ask(world)).id}/slow-mode`,
      body: { minutes: 15, reason },
    }),
  },
  {
    route: 'PUT /api/threads/:id/summary',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world) => ({
      url: `/api/threads/${(await ask(world)).id}/summary`,
      body: { body: 'Wystarczy jeden dziennik.', reason },
    }),
  },
  {
    route: 'POST /api/moderation/decisions',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 200, 200],
    request: async (world) => ({
      url: '/api/moderation/decisions',
      body: { postIds: [await postOfPiotr(world)], decision: 'hide', reason },
    }),
  },
  {
    route: 'POST /api/moderation/cases/:id/decision',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world) => ({
      url: `/api/moderation/cases/${(await openCase(world)).caseId}/decision`,
      body: { decision: 'keep', reason },
    }),
  },
  {
    route: 'PUT /api/moderation/cases/:id/assignee',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world) => ({
      url: `/api/moderation/cases/${(await openCase(world)).caseId}/assignee`,
      body: { takeOver: false },
    }),
  },
  {
    route: 'DELETE /api/moderation/cases/:id/assignee',
    needs: 'moderate',
    // Ewa took it.
    answers: [401, 403, 403, 403, 204, 409],
    request: async (world) => {
      const url = `/api/moderation/cases/${(await openCase(world)).caseId}/assignee`
      await world.as('ewa')('PUT', url, { takeOver: false })
      return { url }
    },
  },
  {
    route: 'POST /api/moderation/cases/:id/notes',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world) => ({
      url: `/api/moderation/cases/${(await openCase(world)).caseId}/notes`,
      body: { text: 'Autor jest tu od tygodnia.' },
    }),
  },
  {
    route: 'POST /api/moderation/cases/:id/appeal-decision',
    needs: 'moderate',
    // Ewa made the decision that the appeal is against.
    answers: [401, 403, 403, 403, 403, 204],
    request: async (world) => ({
      url: `/api/moderation/cases/${(await appealed(world)).caseId}/appeal-decision`,
      body: { outcome: 'upheld', reason },
    }),
  },
  {
    route: 'POST /api/me/cases/:id/appeal',
    needs: 'signed-in',
    // The post is Piotr's.
    answers: [401, 404, 204, 404, 404, 404],
    iga: 404,
    request: async (world) => {
      const { caseId } = await openCase(world)
      await world.as('ewa')('POST', `/api/moderation/cases/${caseId}/decision`, { decision: 'hide', reason })
      return { url: `/api/me/cases/${caseId}/appeal`, body: { text: 'To były dane z BIP.' } }
    },
  },
]
