import { blocksOf } from '@rynek/server/features/exports/paper/blocks.ts'
import { expect, test } from 'vitest'

const origin = 'https://rynek.example'
const words = (markdown: string) => blocksOf(markdown, origin)

test('a paragraph keeps its hands, its line breaks and where its links lead', () => {
  expect(words('Raz **dwa** *trzy* `cztery`\n[pięć](https://a.example/) [sześć](/praktyki)')).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { text: 'Raz ' },
        { text: 'dwa', bold: true },
        { text: ' ' },
        { text: 'trzy', italic: true },
        { text: ' ' },
        { text: 'cztery', code: true },
        { text: '\n' },
        { text: 'pięć', link: 'https://a.example/' },
        { text: ' ' },
        { text: 'sześć', link: 'https://rynek.example/praktyki' },
      ],
    },
  ])
})

test('lists keep their depth and their numbers; what follows in an item stands under it', () => {
  const items = words('4. raz\n\n   dalej\n5. dwa\n   - trzy').flatMap((block) =>
    block.kind === 'list' ? block.items : [],
  )
  expect(items.map(({ marker, depth, runs }) => [marker, depth, runs[0]?.text])).toEqual([
    ['4.', 1, 'raz'],
    ['', 1, 'dalej'],
    ['5.', 1, 'dwa'],
    ['•', 2, 'trzy'],
  ])
})

test('headings, code and tables are what they were', () => {
  expect(words('# Tytuł\n\n```\nkod\n```\n\n| A | B |\n| - | - |\n| 1 | **2** |')).toEqual([
    { kind: 'heading', runs: [{ text: 'Tytuł' }] },
    { kind: 'paragraph', runs: [{ text: 'kod', code: true }] },
    { kind: 'table', head: ['A', 'B'], rows: [['1', '2']] },
  ])
})

test('a table with more in a cell than fits a page is read row by row', () => {
  const long = 'słowo '.repeat(200).trim()
  expect(words(`| A | B |\n| - | - |\n| 1 | ${long} |`)).toMatchObject([
    {
      kind: 'list',
      items: [
        { marker: '•', runs: [{ text: 'A: ' }, { text: '1' }] },
        { runs: [{ text: 'B: ' }, { text: long }] },
      ],
    },
  ])
})

test('a link that is none, and a script, are text', () => {
  expect(words('[a](javascript:alert(1)) <script>b</script>')).toEqual([
    { kind: 'paragraph', runs: [{ text: '[a](javascript:alert(1)) <script>b</script>' }] },
  ])
})
