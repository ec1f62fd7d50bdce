import type { Block, Paper } from '@rynek/server/features/exports/paper/paper.ts'
import { sharesOf } from '@rynek/server/features/exports/paper/widths.ts'
import { printPdf } from '@rynek/server/features/exports/press/pdf.ts'
import { expect, test } from 'vitest'
import { readPdf } from '../../support/papers.ts'

const table: Block = {
  kind: 'table',
  head: ['Kryterium', 'Ekspert 1', 'Ekspert 2'],
  rows: [['Skuteczność', 'zmierzono przed i po, '.repeat(5), 'jednoznaczne, '.repeat(5)]],
}
const lines = (count: number): Block[] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'paragraph', runs: [{ text: `Wiersz ${at}.` }] }))
const paper = (count: number): Paper => ({
  title: 'Tytuł',
  lead: 'W skrócie.',
  facts: [],
  sections: [
    { title: 'Opis', blocks: lines(count) },
    { title: 'Ocena', blocks: [table] },
  ],
  imprint: [],
  address: '',
  publishedAt: 0,
})

test('neither the head of a table nor the heading above it stands alone at the foot of a page', async () => {
  for (const count of [20, 22, 24, 26, 28, 30, 32, 34]) {
    const { pages } = await readPdf(await printPdf(paper(count), '{number}'))
    const one = pages.filter((page) => page.includes('Kryterium'))
    expect([count, one.length, one[0]?.includes('Skuteczność'), one[0]?.includes('Ocena')]).toEqual([
      count,
      1,
      true,
      true,
    ])
  }
})

test('columns are as wide as what stands in them asks for, and none is too narrow to read', () => {
  const shares = sharesOf({
    kind: 'table',
    head: ['Kiedy', 'Co zrobiono', 'Kto'],
    rows: [['luty 2026', 'Spis systemów i ustalenie, które są niezbędne do pracy.', 'sekretarz']],
  })
  expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1)
  expect(shares[1]).toBeGreaterThan(0.5)
  expect(Math.min(...shares)).toBeGreaterThan(0.15)
})
