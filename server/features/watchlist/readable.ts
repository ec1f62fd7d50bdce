import { parseMarkdown } from '../posts/markdown.ts'

/** Blocks that are not the writer's own words. */
const foreign = new Set(['fence', 'code_block', 'blockquote_open'])
const address = /\b(?:https?:\/\/|mailto:|www\.)\S+/gi

const blank = (text: string) => text.replace(/[^\n]/g, ' ')

/** A text in Markdown with blanks where it is code, a quotation or an address, and everything else in its place. */
export function readable(source: string): string {
  const lines = source.split('\n')
  for (const { type, map } of parseMarkdown(source)) {
    if (!map || !foreign.has(type)) continue
    for (let line = map[0]; line < map[1]; line++) lines[line] = blank(lines[line] ?? '')
  }
  return withoutCode(lines.join('\n')).replace(address, blank)
}

/** Code within a line stands between two rows of as many backticks. Each row is looked at once. */
function withoutCode(text: string): string {
  const rows = [...text.matchAll(/`+/g)].map(({ 0: row, index }) => ({
    start: index,
    end: index + row.length,
  }))
  const closing = new Map<number, number>()
  const nearest = new Map<number, number>()
  for (const [at, { start, end }] of [...rows.entries()].reverse()) {
    closing.set(at, nearest.get(end - start) ?? -1)
    nearest.set(end - start, at)
  }
  let result = ''
  let done = 0
  for (let at = 0; at < rows.length; at++) {
    const last = closing.get(at) ?? -1
    if (last < 0) continue
    const [from, to] = [rows[at]?.start ?? 0, rows[last]?.end ?? 0]
    result += text.slice(done, from) + blank(text.slice(from, to))
    done = to
    at = last
  }
  return result + text.slice(done)
}
