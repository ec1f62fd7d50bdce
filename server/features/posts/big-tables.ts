import type { MarkdownIt, StateBlock } from 'markdown-it'

/**
 * Cells of all tables of a text together, those counted that the parser adds to short rows: without this limit
 * 12,000 letters become 65,000 cells, which take 300 ms and 700 KB.
 */
const mostCells = 4_000

/** A table beyond the limit is shown as it was written. */
export function limitTables(markdown: MarkdownIt): void {
  markdown.block.ruler.before('table', 'big-table', (state, start, end, silent) => {
    const last = lastLine(state, start, end)
    const cells = columnsOf(lineAt(state, start + 1)) * (last - start)
    if (cells === 0) return false
    // One `env` a text, made by the parser for such notes.
    const env = state.env as { cells?: number }
    const together = (env.cells ?? 0) + cells
    if (together <= mostCells) {
      env.cells = together
      return false
    }
    if (silent) return true
    const token = state.push('code_block', 'code', 0)
    token.content = state.getLines(start, last, state.blkIndent, true)
    token.map = [start, last]
    state.line = last
    return true
  })
}

/** The line under a table's head, made of nothing but these. */
const columnsOf = (line: string): number =>
  line.includes('-') && /^[\s|:-]*$/.test(line) ? line.split('|').length : 0

function lastLine(state: StateBlock, start: number, end: number): number {
  let line = start
  while (line < end && !state.isEmpty(line)) line++
  return line
}

const lineAt = (state: StateBlock, line: number): string =>
  line < state.lineMax ? state.src.slice(state.bMarks[line], state.eMarks[line]) : ''
