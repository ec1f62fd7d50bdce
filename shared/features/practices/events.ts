import { type Static, Type } from 'typebox'
import { Nomination, PracticeBadge } from './badge.ts'

export const practiceEvents = {
  /** On the thread's topic; null when the nomination ended without a practice. */
  'practice.moved': Type.Object({
    practice: Type.Union([PracticeBadge, Type.Null()]),
    nomination: Type.Union([Nomination, Type.Null()]),
  }),
} as const

export type PracticeEvent = {
  [K in keyof typeof practiceEvents]: { kind: K; data: Static<(typeof practiceEvents)[K]> }
}[keyof typeof practiceEvents]
