import { createPractices } from '@rynek/server/features/practices/service.ts'
import type { Stage } from '@rynek/shared/features/practices/badge.ts'
import type { Description } from '@rynek/shared/features/practices/description.ts'
import { type Criterion, criteria, type Scores } from '@rynek/shared/features/practices/rubric.ts'
import type { Dossier } from '@rynek/shared/features/practices/schemas.ts'
import type { CastKey } from './cast.ts'
import { ask } from './talk.ts'
import { announced, type World } from './world.ts'

export const justification = 'Rozwiązanie działa od roku i jest tanie, inne gminy mogą je powtórzyć.'

/** Everything the template asks for. */
export const description: Description = {
  title: 'Wspólny dziennik elektroniczny dla szkół gminy',
  otherTopics: ['fin-wspolne'],
  hdrStage: 'implementation',
  pilot: false,
  summary: 'Jedna umowa i jeden administrator zamiast pięciu.',
  context: 'Miasto średniej wielkości, pięć szkół.',
  problem: 'Każda szkoła płaciła osobno.',
  solution: 'Wspólny **przetarg** i wspólny administrator.',
  steps: [
    { when: 'wiosna 2025', what: 'Spis umów.', who: 'wydział edukacji' },
    { when: 'jesień 2025', what: 'Przetarg.', who: 'zamówienia publiczne' },
  ],
  results: [
    {
      indicator: 'koszt roczny',
      before: '50 000 zł',
      after: '31 000 zł',
      measuredOn: '2026',
      source: 'faktury',
    },
  ],
  costStart: 12_000,
  costYearly: 31_000,
  costNote: '',
  effort: '',
  legal: '',
  difficulties: 'Szkoły miały różne terminy umów.',
  replicate: 'Zacznijcie od spisu umów.',
  fits: ['MSR', 'GWM'],
  contactRole: 'naczelnik wydziału edukacji',
  startedOn: '2025-09-01',
  verifiedOn: '2026-06-01',
}

/** The same points for every criterion but those named. */
export const scoresOf = (points: number, other: Partial<Record<Criterion, number>> = {}): Scores =>
  Object.fromEntries(
    criteria.map((name) => [name, { score: other[name] ?? points, sentence: 'Widać to w liczbach.' }]),
  ) as Scores

/** Everything that has to be true before scores count. */
export const gate = { publicBody: true, noPersonalData: true }

export const assess = (world: World, who: CastKey | null, id: number, scores: Scores = scoresOf(2)) =>
  world.as(who)('POST', `/api/practices/${id}/assessments`, { scores, gate, noInterest: true })

export const handOver = (world: World, who: CastKey | null, id: number, note = '') =>
  world.as(who)('PUT', `/api/practices/${id}/submission`, { note })

export const publication = { reason: 'Oceny są zgodne, a opis jest kompletny.' }
export const publishAs = (world: World, who: CastKey | null, id: number) =>
  world.as(who)('PUT', `/api/practices/${id}/publication`, publication)

export const describeAs = (world: World, who: CastKey | null, id: number, change: object = {}) =>
  world.as(who)('PUT', `/api/practices/${id}/description`, {
    description,
    sources: [],
    version: 0,
    ...change,
  })

export async function dossier(world: World, who: CastKey, id: number): Promise<Dossier> {
  return done(await world.as(who)('GET', `/api/practices/${id}/dossier`)).json
}

export async function publishEdition(world: World, who: CastKey | null, id: number, given: object = {}) {
  const { version } = await dossier(world, 'ewa', id)
  const edition = { changes: 'Nowe koszty po przetargu.', version, ...given }
  return world.as(who)('POST', `/api/practices/${id}/editions`, edition)
}

/** What was announced of practices, as the badge's stage; null where the badge went away. */
export async function movesTold(world: World): Promise<(Stage | null)[]> {
  const told = (await announced(world.db)).filter(({ kind }) => kind === 'practice.moved')
  return told.map(({ data }) => (data as { practice: { stage: Stage } | null }).practice?.stage ?? null)
}

export async function nominate(world: World, threadId: number, who: CastKey = 'rafal'): Promise<number> {
  return done(await world.as(who)('POST', `/api/threads/${threadId}/nominations`, { justification })).json.id
}

export type Reached = Exclude<Stage, 'rejected' | 'withdrawn' | 'review' | 'confirmed' | 'archived'>

/** The hour in which the calendar does its work. */
export const keepFresh = ({ db, clock }: World) => createPractices({ db, now: clock.now }).keepFresh()

/** Walks a new practice of Anna's to a stage through the API, the way people do. */
export async function practiceAt(
  world: World,
  stage: Reached,
  other: object = {},
): Promise<{ id: number; threadId: number }> {
  const { id: threadId } = await ask(world, 'anna', other)
  const id = await nominate(world, threadId)
  const consent = () => world.as('anna')('PUT', `/api/practices/${id}/consent`, { consent: true })
  const submit = () => handOver(world, 'rafal', id)
  const sendBack = () =>
    world.as('ewa')('POST', `/api/practices/${id}/returns`, { reason: 'Brakuje kosztów utrzymania.' })
  const publish = () => publishAs(world, 'ewa', id)
  const inAssessment = [consent, () => describeAs(world, 'rafal', id), submit]
  const approved = [...inAssessment, () => assess(world, 'tomasz', id), () => assess(world, 'halina', id)]
  const ways: Record<Reached, (typeof approved)[number][]> = {
    nominated: [],
    draft: [consent],
    assessment: inAssessment,
    'to-improve': [...inAssessment, sendBack],
    approved,
    published: [...approved, publish],
  }
  for (const step of ways[stage]) done(await step())
  return { id, threadId }
}

function done<T extends { status: number; json: unknown }>(answer: T): T {
  if (answer.status >= 400) throw new Error(`refused with ${answer.status}: ${JSON.stringify(answer.json)}`)
  return answer
}
