import { newLinkCode, newTypedCode, readTypedCode } from '@rynek/server/features/credentials/codes.ts'
import { describe, expect, test } from 'vitest'
import { filesBelow, read } from '../../architecture/tree.ts'

describe('codes', () => {
  test('of links are 43 characters, never the same, each character as likely as the others', () => {
    const codes = Array.from({ length: 100_000 }, newLinkCode)
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(codes.map(({ length }) => length))).toEqual(new Set([43]))
    // The last character holds four bits only.
    const seen = new Map<string, number>()
    for (const code of codes) for (const sign of code.slice(0, 42)) seen.set(sign, (seen.get(sign) ?? 0) + 1)
    const expected = (codes.length * 42) / 64
    const chi = [...seen.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    // With 63 degrees of freedom chance stays below this but once in a million.
    expect([seen.size, chi < 130]).toEqual([64, true])
  })

  test('that are typed are read however they are typed, and have no look-alikes', () => {
    for (let times = 0; times < 1_000; times++) {
      const code = newTypedCode()
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(readTypedCode(` ${code.toLowerCase().replace('-', ' ')} `)).toBe(code)
    }
    expect(readTypedCode('o1il-ABCD')).toBe('0111-ABCD')
  })

  test('and everything else that must not be guessed come from node:crypto', () => {
    const weak = ['server', 'db', 'shared']
      .flatMap(filesBelow)
      .filter((path) => path.endsWith('.ts') && /Math\.random|\buuid\b/.test(read(path)))
    expect(weak).toEqual([])
  })
})
