import { type Static, Type } from 'typebox'
import { Id, Moment } from '../../core/ids.ts'
import { Line, Prose } from '../../core/text.ts'

const closed = { additionalProperties: false }
const wording = { title: Line(80, 3), body: Prose(500, 5) }

export const NewPhrase = Type.Object(wording, closed)
export type NewPhrase = Static<typeof NewPhrase>

/** Archived, it is offered no more; what it was used for stays counted. */
export const PhraseChange = Type.Object({ ...wording, archived: Type.Boolean() }, closed)
export type PhraseChange = Static<typeof PhraseChange>

/** A text that moderators write often, once for all of them. */
export const Phrase = Type.Object({
  id: Id,
  title: Type.String(),
  body: Type.String(),
  archived: Type.Boolean(),
  used: Type.Integer({ minimum: 0 }),
  /** Who worded it last, and when. */
  by: Type.String(),
  at: Moment,
})
export type Phrase = Static<typeof Phrase>
export const Phrases = Type.Object({ items: Type.Array(Phrase) })
export type Phrases = Static<typeof Phrases>

/** Offered for one case: `text` has what is known of it in the places of variables. */
export const OfferedPhrase = Type.Object({ id: Id, title: Type.String(), text: Type.String() })
export type OfferedPhrase = Static<typeof OfferedPhrase>
export const OfferedPhrases = Type.Object({ items: Type.Array(OfferedPhrase) })
export type OfferedPhrases = Static<typeof OfferedPhrases>

/** A field of whatever can begin with a phrase: which one it was, for the count. */
export const phraseUsed = { phraseId: Type.Optional(Id) }

/** The same out of a form's values, to be spread into what is sent. */
export const phraseIn = ({ phraseId }: Readonly<Record<string, string>>): { phraseId?: number } =>
  phraseId ? { phraseId: Number(phraseId) } : {}
