import { createHash } from 'node:crypto'
import { threads } from '@rynek/db/seed/community/threads.ts'
import { expect, test } from 'vitest'
import { openAnalysed } from './relevance/analysed.ts'
import { baselineName, openBaseline } from './relevance/baseline.ts'
import { openCommunity } from './relevance/community.ts'
import { type Answered, answerAll, figuresOf } from './relevance/measure.ts'
import { readQueries } from './relevance/needs.ts'

const queries = readQueries()

test('our analysis finds what people look for in any form, where an engine by itself does not', async (t) => {
  const keys = new Set(threads.map(({ key }) => key))
  expect(queries.flatMap(({ grades }) => [...grades.keys()]).filter((key) => !keys.has(key))).toEqual([])
  const ours = await answerAll(queries, openAnalysed())
  print('our analysis', ours)
  print(baselineName, await answerAll(queries, await openBaseline(t)))
  const figures = figuresOf(ours)
  for (const kind of ['inflected', 'plain'] as const)
    expect(figures.get(kind)?.recall, kind).toBeGreaterThanOrEqual(0.97)
})

test('the search finds what people look for, and the same in the same order on both engines', async (t) => {
  // The analysis was asked for every form; every second is enough here, and takes half as long.
  const asked = queries.filter(({ kind }, place) => kind !== 'inflected' || place % 2 === 0)
  const ours = await answerAll(asked, await openCommunity(t))
  print('the search', ours)
  expect(figuresOf(ours).get('all')?.recall).toBeGreaterThanOrEqual(0.97)
  await expect(digestOf(ours)).toMatchFileSnapshot('relevance/order.txt')
})

/** One line for each thing looked for: what was found for all that is typed for it, in order. */
function digestOf(answered: readonly Answered[]): string {
  const needs = Map.groupBy(answered, ({ need }) => need)
  const lines = Array.from(needs, ([need, list]) => {
    const found = list.map((one) => `${one.typed}: ${one.found.join(' ')}`).join('\n')
    return `${createHash('sha256').update(found).digest('hex').slice(0, 12)} ${need}`
  })
  return `${lines.join('\n')}\n`
}

function print(name: string, answered: readonly Answered[]): void {
  const rows = Array.from(figuresOf(answered), ([kind, { queries: count, recall, ndcg }]) => {
    return `| ${[kind, count, `${(100 * recall).toFixed(1)} %`, ndcg.toFixed(3)].join(' | ')} |`
  })
  // biome-ignore lint/suspicious/noConsole: the figures are what the reader of a run wants
  console.log(
    [`| ${name} | queries | recall@10 | nDCG@10 |`, '| --- | --- | --- | --- |', ...rows].join('\n'),
  )
}
