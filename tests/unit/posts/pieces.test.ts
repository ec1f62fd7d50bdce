import { piecesOf } from '@rynek/shared/core/pieces.ts'
import { expect, test } from 'vitest'

const joined = (pieces: ReturnType<typeof piecesOf>, without: 'added' | 'removed') =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

test('what changed is told word by word, and both texts can be read out of it', () => {
  const before = 'Koszt wyniósł 900 zł na szkołę.\n\nWdrożenie trwało rok.'
  const after = 'Koszt wyniósł 950 zł na szkołę.\n\nWdrożenie trwało rok i dwa miesiące.'
  const pieces = piecesOf(before, after)
  expect(joined(pieces, 'added')).toBe(before)
  expect(joined(pieces, 'removed')).toBe(after)
  expect(pieces.filter(({ kind }) => kind === 'removed')).toEqual([{ kind: 'removed', text: '900' }])
})

test('two long texts with nothing in common are told whole, and soon', () => {
  const words = (stem: string) => Array.from({ length: 2_000 }, (_, n) => `${stem}${n}`).join(' ')
  expect(piecesOf(words('a'), words('b'))).toEqual([
    { kind: 'removed', text: words('a') },
    { kind: 'added', text: words('b') },
  ])
})
