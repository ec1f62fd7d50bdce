import { diffWordsWithSpace } from 'diff'
import { type Static, Type } from 'typebox'

/** A run of words of two texts that are compared. */
export const Piece = Type.Object({
  kind: Type.Union([Type.Literal('same'), Type.Literal('added'), Type.Literal('removed')]),
  text: Type.String(),
})
export type Piece = Static<typeof Piece>

/** Beyond so many words and spaces put in or taken out, two texts are simply different: 500 take 40 ms, 1,500 eight times that. */
const mostChanges = 500

/** What was taken out of `before` and put in to make `after`, word by word. */
export function piecesOf(before: string, after: string): Piece[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostChanges })
  if (!changes) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
