import type {
  SeedAdoption,
  SeedCall,
  SeedEdition,
  SeedPhrase,
  SeedPractice,
  SeedReport,
  SeedSanction,
  SeedThread,
  SeedUnapproved,
  SeedWord,
} from '@rynek/db/seed/community/types.ts'
import type { Play } from './play.ts'

const day = 24 * 3_600_000
const hour = 3_600_000
const minute = 60_000
/** In days: a practice is proven after half a year. */
const longEnough = 190

type Scene = { at: number; act: () => Promise<unknown> }
export type Story = {
  threads: readonly SeedThread[]
  practices: readonly SeedPractice[]
  editions: readonly SeedEdition[]
  adoptions: readonly SeedAdoption[]
  calls: readonly SeedCall[]
  reports: readonly SeedReport[]
  sanctions: readonly SeedSanction[]
  unapproved: readonly SeedUnapproved[]
  phrases: readonly SeedPhrase[]
  words: readonly SeedWord[]
}

/** Everything that happened, in the order it happened; nothing lies in the future. */
export function timeline(story: Story, now: number, play: Play): Scene[] {
  const { threads, practices, editions, adoptions, calls, reports, sanctions } = story
  const { unapproved, phrases, words } = story
  const scenes = [
    ...threads.flatMap((thread) => ofThread(thread, now, play)),
    ...practices.flatMap((practice) => ofPractice(practice, threads, now, play)),
    ...editions.map((one) => ({ at: now - one.daysAgo * day, act: () => play.publishEdition(one) })),
    ...adoptions.map((adoption) => ofAdoption(adoption, now, play)),
    ...calls.map((call) => ({
      at: now - call.daysAgo * day,
      act: () => play.callForTesters(call, dayOf(now + 60 * day)),
    })),
    ...weeks(threads).map((daysAgo) => ({ at: now - daysAgo * day, act: () => play.keepFresh() })),
    ...reports.map((report) => ({ at: now - report.daysAgo * day, act: () => play.report(report) })),
    ...sanctions.map((one) => ({ at: now - one.daysAgo * day, act: () => play.sanction(one) })),
    // The last of all: what people of the demo wrote before was not looked at.
    ...words.map((one) => ({ at: now, act: () => play.watchWord(one) })),
    ...phrases.map((one) => ({ at: now - 30 * day, act: () => play.addPhrase(one) })),
    ...unapproved.map((one) => ({ at: now - one.daysAgo * day, act: () => play.replyAsNewcomer(one) })),
  ]
  return scenes
    .map(({ at, act }) => ({ at: Math.min(at, now - minute), act }))
    .sort((one, other) => one.at - other.at)
}

/** An office tells of what it began a month before. */
function ofAdoption(adoption: SeedAdoption, now: number, play: Play): Scene {
  const at = now - adoption.daysAgo * day
  return { at, act: () => play.adopt(adoption, dayOf(at - 30 * day)) }
}

const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10)

/** Days ago on which the calendar had its turn, from the first question on. */
function weeks(threads: readonly SeedThread[]): number[] {
  const first = Math.max(0, ...threads.map(({ daysAgo }) => daysAgo))
  return Array.from({ length: Math.ceil(first / 7) }, (_, week) => week * 7)
}

function ofThread(thread: SeedThread, now: number, play: Play): Scene[] {
  const { key, by, answers, comments = [], sameProblem = [] } = thread
  const asked = now - thread.daysAgo * day
  const after = (days: number) => asked + days * day
  return [
    { at: asked, act: () => play.ask(thread) },
    ...comments.map((comment) => ({
      at: after(comment.daysLater),
      act: () => play.comment(key, 'question', comment),
    })),
    ...sameProblem.map((who, turn) => ({
      at: after(0.3 + turn * 0.6),
      act: () => play.shareProblem(key, who),
    })),
    ...answers.flatMap((answer, place) => {
      const said = after(answer.daysLater)
      const soon = said + 9 * minute
      return [
        { at: said, act: () => play.answer(key, place, answer) },
        ...(answer.comments ?? []).map((comment) => ({
          at: Math.max(after(comment.daysLater), soon),
          act: () => play.comment(key, place, comment),
        })),
        ...(answer.votes ?? []).map((who, turn) => ({
          at: soon + turn * 5 * hour,
          act: () => play.vote(key, place, who),
        })),
        ...(answer.worksHere ?? []).map((who, turn) => ({
          at: said + (turn + 2) * day,
          act: () => play.endorse(key, place, who),
        })),
        ...(answer.accepted ? [{ at: said + 20 * hour, act: () => play.accept(key, by, place) }] : []),
      ]
    }),
  ]
}

/**
 * Days are counted from now while dates of the texts stand still: a practice is in use for long enough all the same. A
 * pilot says itself that it is not.
 */
function inUse(practice: SeedPractice, now: number): SeedPractice {
  const { description, daysAgo } = practice
  if (!description?.startedOn || description.pilot) return practice
  const latest = dayOf(now - (daysAgo + longEnough) * day)
  return description.startedOn <= latest
    ? practice
    : { ...practice, description: { ...description, startedOn: latest } }
}

/** The moves to its stage, evenly between the nomination and the day it got there. */
function ofPractice(
  practice: SeedPractice,
  threads: readonly SeedThread[],
  now: number,
  play: Play,
): Scene[] {
  const { thread, nominatedBy, stage, assessments = [], describedBy = nominatedBy, reason } = practice
  const author = threads.find(({ key }) => key === thread)?.by ?? ''
  const acts: (() => Promise<unknown>)[] = [() => play.nominate(practice)]
  if (stage === 'withdrawn') acts.push(() => play.decideConsent(thread, author, false, reason))
  else if (stage !== 'nominated') {
    acts.push(() => play.decideConsent(thread, author, true))
    if (practice.description) acts.push(() => play.describe(inUse(practice, now), describedBy))
  }
  if (!['nominated', 'withdrawn', 'draft'].includes(stage)) {
    acts.push(() => play.submit(thread, describedBy))
    acts.push(...assessments.map((assessment) => () => play.assess(thread, assessment)))
  }
  if (stage === 'to-improve') acts.push(() => play.returnForWork(thread, 'ewa', reason ?? ''))
  if (stage === 'published') acts.push(() => play.publish(thread, practice.publishedBy ?? 'ewa'))

  const start = now - practice.daysAgo * day
  const step = ((practice.daysAgo - practice.reachedDaysAgo) * day) / Math.max(1, acts.length - 1)
  const scenes = acts.map((act, turn) => ({ at: start + turn * step, act }))
  const { stillTrue } = practice
  if (!stillTrue) return scenes
  const confirm = () => play.confirm(thread, author, stillTrue.note)
  return [...scenes, { at: now - stillTrue.daysAgo * day, act: confirm }]
}
