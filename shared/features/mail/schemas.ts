import { type Static, Type } from 'typebox'
import { Id, Moment } from '../../core/ids.ts'
import { letterStates, mailKinds } from './kinds.ts'

/** One letter, as the administrator sees it: never its words, which are for its reader alone. */
export const Letter = Type.Object({
  id: Id,
  kind: Type.Enum(mailKinds),
  address: Type.String(),
  subject: Type.String(),
  state: Type.Enum(letterStates),
  tries: Type.Integer({ minimum: 0 }),
  /** What the mail server said to the last try; empty when it took the letter. */
  fault: Type.String(),
  createdAt: Moment,
  nextTryAt: Moment,
  /** What the letter says and where it leads: in the demo only, where nobody gets it. */
  shown: Type.Union([Type.Object({ text: Type.String(), link: Type.String() }), Type.Null()]),
})
export type Letter = Static<typeof Letter>

export const MailQueue = Type.Object({
  /** How mail leaves: to a mail server, into files of the demo, or not at all. */
  way: Type.Enum(['server', 'files', 'none']),
  waiting: Type.Integer({ minimum: 0 }),
  givenUp: Type.Integer({ minimum: 0 }),
  items: Type.Array(Letter),
})
export type MailQueue = Static<typeof MailQueue>
