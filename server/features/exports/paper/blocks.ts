import type { Token } from 'markdown-it'
import { leadsOut } from '../../posts/links.ts'
import { parseMarkdown } from '../../posts/markdown.ts'
import type { Block, Item, Run } from './paper.ts'

type List = { ordered: boolean; next: number }
type Walk = { blocks: Block[]; lists: List[]; marker: string; heading: boolean; rows: string[][] | undefined }

/** A text of the template as blocks. Links within the site lead to `origin`. */
export function blocksOf(markdown: string, origin: string): Block[] {
  const walk: Walk = { blocks: [], lists: [], marker: '', heading: false, rows: undefined }
  for (const token of parseMarkdown(markdown)) steps[token.type]?.(walk, token, origin)
  return walk.blocks
}

/** What each token of the parser does to the walk; all others only hold these. */
const steps: Record<string, (walk: Walk, token: Token, origin: string) => void> = {
  heading_open(walk) {
    walk.heading = true
  },
  heading_close(walk) {
    walk.heading = false
  },
  bullet_list_open: (walk) => walk.lists.push({ ordered: false, next: 1 }),
  ordered_list_open: (walk, token) =>
    walk.lists.push({ ordered: true, next: Number(token.attrGet('start') ?? 1) }),
  bullet_list_close: (walk) => walk.lists.pop(),
  ordered_list_close: (walk) => walk.lists.pop(),
  list_item_open(walk) {
    walk.marker = markerOf(walk.lists.at(-1))
  },
  table_open(walk) {
    walk.rows = []
  },
  tr_open: (walk) => walk.rows?.push([]),
  table_close(walk) {
    const [head = [], ...rows] = walk.rows ?? []
    walk.blocks.push(...tableOf(head, rows))
    walk.rows = undefined
  },
  code_block: (walk, token) => addText(walk, [{ text: token.content.trimEnd(), code: true }]),
  fence: (walk, token) => addText(walk, [{ text: token.content.trimEnd(), code: true }]),
  inline: (walk, token, origin) => addText(walk, runsOf(token.children ?? [], origin)),
}

/** A cell that would not fit a page beside others: such a table is read row by row instead. */
const widestCell = 600

function tableOf(head: readonly string[], rows: readonly string[][]): Block[] {
  if (rows.every((row) => row.every((cell) => cell.length <= widestCell)))
    return [{ kind: 'table', head, rows }]
  const items = rows.flatMap((row) =>
    row.map((text, place) => ({
      runs: [{ text: `${head[place] ?? ''}: `, bold: true as const }, { text }],
      depth: 1,
      marker: place === 0 ? '•' : '',
    })),
  )
  return [{ kind: 'list', items }]
}

function markerOf(list: List | undefined): string {
  return list?.ordered ? `${list.next++}.` : '•'
}

function addText(walk: Walk, runs: Run[]): void {
  const { blocks, lists, marker } = walk
  const row = walk.rows?.at(-1)
  if (row) row.push(runs.map(({ text }) => text).join(''))
  else if (walk.heading) blocks.push({ kind: 'heading', runs })
  else if (lists.length > 0) addItem(blocks, { runs, depth: lists.length, marker })
  else blocks.push({ kind: 'paragraph', runs })
  // What follows in the same item stands below it.
  walk.marker = ''
}

function addItem(blocks: Block[], item: Item): void {
  const last = blocks.at(-1)
  if (last?.kind === 'list') blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, item] }
  else blocks.push({ kind: 'list', items: [item] })
}

type Style = { bold: number; italic: number; link: string | undefined }

const turns: Record<string, (style: Style, token: Token) => void> = {
  strong_open: (style) => style.bold++,
  strong_close: (style) => style.bold--,
  em_open: (style) => style.italic++,
  em_close: (style) => style.italic--,
  link_open(style, token) {
    style.link = String(token.attrGet('href') ?? '')
  },
  link_close(style) {
    style.link = undefined
  },
}

function runsOf(tokens: readonly Token[], origin: string): Run[] {
  const style: Style = { bold: 0, italic: 0, link: undefined }
  return tokens.flatMap((token) => {
    turns[token.type]?.(style, token)
    const text = /^(?:soft|hard)break$/.test(token.type) ? '\n' : token.content
    return text === '' ? [] : [runOf(text, token.type === 'code_inline', style, origin)]
  })
}

const runOf = (text: string, code: boolean, { bold, italic, link }: Style, origin: string): Run => ({
  text,
  ...(bold > 0 && { bold: true }),
  ...(italic > 0 && { italic: true }),
  ...(code && { code: true }),
  ...(link && { link: leadsOut(link) ? link : origin + link }),
})
