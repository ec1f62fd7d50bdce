export const marks = ['bold', 'italic', 'link', 'list', 'list-ordered', 'quote', 'code'] as const
export type Mark = (typeof marks)[number]

const around: Partial<Record<Mark, [before: string, after: string]>> = {
  bold: ['**', '**'],
  italic: ['*', '*'],
  link: ['[', '](https://)'],
  code: ['`', '`'],
}
const atLineStart: Partial<Record<Mark, string>> = { list: '- ', 'list-ordered': '1. ', quote: '> ' }

type Selected = { value: string; selectionStart: number; selectionEnd: number }

/** The whole text with the selection marked, and what is to be selected then. */
export function withMark({ value, selectionStart, selectionEnd }: Selected, mark: Mark) {
  const selected = value.slice(selectionStart, selectionEnd)
  const [before = '', after = ''] = around[mark] ?? []
  const marked = around[mark]
    ? `${before}${selected}${after}`
    : selected
        .split('\n')
        .map((line) => `${atLineStart[mark]}${line}`)
        .join('\n')
  const start = selectionStart + (around[mark] ? before.length : marked.length)
  return {
    value: value.slice(0, selectionStart) + marked + value.slice(selectionEnd),
    start,
    end: around[mark] ? start + selected.length : start,
  }
}
