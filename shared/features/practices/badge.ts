import { type Static, Type } from 'typebox'
import { Id, Moment } from '../../core/ids.ts'

export const stages = [
  'nominated',
  'draft',
  'assessment',
  'to-improve',
  'approved',
  'published',
  'review',
  'confirmed',
  'archived',
  'rejected',
  'withdrawn',
] as const
/** Stages in which everybody reads the description; an archived one is marked and out of the usual lists. */
export const publicStages = [
  'published',
  'review',
  'confirmed',
  'archived',
] as const satisfies readonly (typeof stages)[number][]
export const isPublic = (stage: Stage): boolean => (publicStages as readonly Stage[]).includes(stage)
export const Stage = Type.Enum(stages)
export type Stage = (typeof stages)[number]

export const verdicts = ['good-practice', 'promising', 'not-yet'] as const
export const Verdict = Type.Enum(verdicts)
export type Verdict = (typeof verdicts)[number]

/** Who nominated a thread, when and why: everybody reads it from the first moment; the page of the practice tells it later. */
export const Nomination = Type.Object({
  by: Type.Object({ id: Id, name: Type.String(), office: Type.String() }),
  at: Moment,
  justification: Type.String(),
})
export type Nomination = Static<typeof Nomination>

/**
 * The banner of a thread: where its nomination stands. Rejected and withdrawn ones show none. Title and verdict stay
 * empty until it is published: drafts are nobody else’s business.
 */
export const PracticeBadge = Type.Object({
  id: Id,
  stage: Stage,
  title: Type.String(),
  slug: Type.String(),
  verdict: Type.Union([Verdict, Type.Null()]),
})
export type PracticeBadge = Static<typeof PracticeBadge>
