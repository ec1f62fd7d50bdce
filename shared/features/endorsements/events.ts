import type { Static } from 'typebox'
import { Endorsed } from './schemas.ts'

export const endorsementEvents = {
  'post.works-here-changed': Endorsed,
} as const

export type EndorsementEvent = {
  [K in keyof typeof endorsementEvents]: { kind: K; data: Static<(typeof endorsementEvents)[K]> }
}[keyof typeof endorsementEvents]
