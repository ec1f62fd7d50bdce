import type { Mark, Marked } from './marks.ts'

/** A run of letters; what was found is marked. */
export type Piece = { text: string; hit: boolean }

const before = 60
const most = 240

/** The part of a text in which most of the terms stand close together, with what was found marked. */
export function snippetOf({ text, marks }: Marked): Piece[] {
  const start = wordStart(text, (bestMark(marks)?.start ?? 0) - before)
  const end = wordEnd(text, start + most)
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end)
  const pieces = piecesOf(text.slice(start, end), inside, start)
  if (start > 0) pieces.unshift({ text: '… ', hit: false })
  if (end < text.length) pieces.push({ text: ' …', hit: false })
  return pieces
}

/** A whole text with what was found marked. */
export const markedPieces = ({ text, marks }: Marked): Piece[] => piecesOf(text, marks, 0)

/** The first mark of the window that has most different terms. */
function bestMark(marks: readonly Mark[]): Mark | undefined {
  let best: Mark | undefined
  let most = 0
  for (const [at, mark] of marks.entries()) {
    const near = marks.slice(at, at + 20).filter(({ start }) => start < mark.start + 160)
    const terms = new Set(near.map(({ term }) => term)).size
    if (terms > most) [best, most] = [mark, terms]
  }
  return best
}

function piecesOf(text: string, marks: readonly Mark[], offset: number): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { start, end } of marks) {
    const [from, to] = [start - offset, end - offset]
    // Two terms may be found in one word.
    if (from < done) continue
    if (from > done) pieces.push({ text: text.slice(done, from), hit: false })
    pieces.push({ text: text.slice(from, to), hit: true })
    done = to
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false })
  return pieces
}

const wordStart = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1)

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space > at - 40 ? space : at
}
