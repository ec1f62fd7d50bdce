import './pieces.css'
import type { Piece } from '@rynek/shared/core/pieces.ts'
import { For } from 'solid-js'
import { useWords } from '../core/words.tsx'

/** Words taken out and put in; said in words too, for those who do not see colours. */
export function Pieces(props: { pieces: readonly Piece[] }) {
  return (
    <p class="pieces">
      <For each={props.pieces}>{(piece) => <Run piece={piece} />}</For>
    </p>
  )
}

function Run(props: { piece: Piece }) {
  const words = useWords()
  const { kind, text } = props.piece
  if (kind === 'same') return text
  const name = <span class="hidden-visually">{words(`layout.pieces.${kind}`)} </span>
  return kind === 'added' ? (
    <ins>
      {name}
      {text}
    </ins>
  ) : (
    <del>
      {name}
      {text}
    </del>
  )
}
