import { threads } from '@rynek/db/seed/community/threads.ts'
import { expect, test } from 'vitest'
import { openAnalysed } from './relevance/analysed.ts'
import { baselineName, openBaseline } from './relevance/baseline.ts'
import { type Answered, answerAll, figuresOf } from './relevance/measure.ts'
import { readQueries } from './relevance/needs.ts'

test('our analysis finds what people look for in any form, where an engine by itself does not', async (t) => {
  const queries = readQueries()
  const keys = new Set(threads.map(({ key }) => key))
  expect(queries.flatMap(({ grades }) => [...grades.keys()]).filter((key) => !keys.has(key))).toEqual([])
  const ours = await answerAll(queries, openAnalysed())
  const baseline = await answerAll(queries, await openBaseline(t))
  print(ours, baseline)
  const figures = figuresOf(ours)
  for (const kind of ['inflected', 'plain'] as const)
    expect(figures.get(kind)?.recall, kind).toBeGreaterThanOrEqual(0.97)
})

function print(ours: readonly Answered[], baseline: readonly Answered[]): void {
  const plain = figuresOf(baseline)
  const percent = (share = 0) => `${(100 * share).toFixed(1)} %`
  const rows = Array.from(figuresOf(ours), ([kind, { queries, recall, ndcg }]) => {
    const other = plain.get(kind)
    const cells = [
      kind,
      queries,
      percent(recall),
      ndcg.toFixed(3),
      percent(other?.recall),
      other?.ndcg.toFixed(3),
    ]
    return `| ${cells.join(' | ')} |`
  })
  const head = `| | queries | recall@10 | nDCG@10 | recall@10 of ${baselineName} | its nDCG@10 |`
  // biome-ignore lint/suspicious/noConsole: the figures are what the reader of a run wants
  console.log([head, '| --- | --- | --- | --- | --- | --- |', ...rows].join('\n'))
}
