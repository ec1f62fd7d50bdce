import { askForReview } from '@rynek/server/features/practices/service/freshness.ts'
import {
  describeAs,
  description,
  dossier,
  gate,
  justification,
  practiceAt,
  publication,
  scoresOf,
} from './practices.ts'
import { ask } from './talk.ts'
import type { World } from './world.ts'
import type { WriteRow } from './write-row.ts'

async function wholeDraft(world: World) {
  const { id } = await practiceAt(world, 'draft')
  await describeAs(world, 'tomasz', id)
  return { url: `/api/practices/${id}/submission`, body: { note: '' } }
}

async function rewritten(world: World) {
  const { id } = await practiceAt(world, 'published')
  const { version } = await dossier(world, 'tomasz', id)
  await describeAs(world, 'tomasz', id, { version, description: { ...description, summary: 'Nowe liczby.' } })
  return { url: `/api/practices/${id}/editions`, body: { changes: 'Nowe liczby.', version: version + 1 } }
}

async function inReview(world: World) {
  const { id } = await practiceAt(world, 'published')
  await world.db.write((tx) => askForReview(tx, id, 'U nas nie zadziałało.'))
  return { url: `/api/practices/${id}/confirmation`, body: { note: '' } }
}

/** Every write of practices, with who may. */
export const practiceWrites: readonly WriteRow[] = [
  {
    route: 'POST /api/threads/:id/nominations',
    needs: 'nominate',
    answers: [401, 403, 403, 201, 403, 403],
    request: async (world) => ({
      url: `/api/threads/${(await ask(world)).id}/nominations`,
      body: { justification },
    }),
  },
  {
    route: 'PUT /api/practices/:id/consent',
    needs: 'signed-in',
    answers: [401, 204, 404, 403, 403, 403],
    request: async (world) => ({
      url: `/api/practices/${(await practiceAt(world, 'nominated')).id}/consent`,
      body: { consent: true },
    }),
  },
  {
    route: 'PUT /api/practices/:id/description',
    needs: 'take-part',
    answers: [401, 403, 404, 200, 200, 200],
    request: async (world) => ({
      url: `/api/practices/${(await practiceAt(world, 'draft')).id}/description`,
      body: { description, sources: [], version: 0 },
    }),
  },
  {
    route: 'PUT /api/practices/:id/submission',
    needs: 'describe',
    answers: [401, 403, 403, 204, 204, 204],
    request: wholeDraft,
  },
  {
    route: 'POST /api/practices/:id/assessments',
    needs: 'assess',
    answers: [401, 403, 403, 204, 403, 403],
    request: async (world) => ({
      url: `/api/practices/${(await practiceAt(world, 'assessment')).id}/assessments`,
      body: { scores: scoresOf(2), gate, noInterest: true },
    }),
  },
  {
    route: 'PUT /api/practices/:id/publication',
    needs: 'publish',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world) => ({
      url: `/api/practices/${(await practiceAt(world, 'approved')).id}/publication`,
      body: publication,
    }),
  },
  {
    route: 'POST /api/practices/:id/returns',
    needs: 'publish',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world) => ({
      url: `/api/practices/${(await practiceAt(world, 'approved')).id}/returns`,
      body: { reason: 'Brakuje kosztów utrzymania.' },
    }),
  },
  {
    route: 'PUT /api/practices/:id/confirmation',
    needs: 'take-part',
    answers: [401, 204, 404, 403, 403, 403],
    request: inReview,
  },
  {
    route: 'POST /api/practices/:id/editions',
    needs: 'publish',
    answers: [401, 403, 403, 403, 201, 201],
    request: rewritten,
  },
]
