import { createKeptPages } from '@rynek/server/core/pages/kept-pages.ts'
import { pack } from '@rynek/server/core/pages/packing.ts'
import { describe, expect, test } from 'vitest'

describe('kept pages', () => {
  test('are made once for a version, however many ask at once', async () => {
    const kept = createKeptPages()
    let made = 0
    const make = async () => {
      made++
      return pack(`page ${made}`)
    }
    const pages = await Promise.all(Array.from({ length: 50 }, () => kept('/', 1, make)))
    expect(new Set(pages).size).toBe(1)
    await kept('/', 1, make)
    expect(made).toBe(1)
    await kept('/', 2, make)
    expect(made).toBe(2)
  })

  test('are dropped from the least recently read one on', async () => {
    const kept = createKeptPages(2)
    const made: string[] = []
    const read = (key: string) =>
      kept(key, 1, async () => {
        made.push(key)
        return pack(key)
      })
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await read(key)
    expect(made).toEqual(['a', 'b', 'c', 'b'])
  })

  test('do not include refusals and moves, and a failed making is tried again', async () => {
    const kept = createKeptPages<{ refused: true }>()
    let made = 0
    const refuse = async () => {
      made++
      return { refused: true as const }
    }
    await kept('/x', 1, refuse)
    await kept('/x', 1, refuse)
    expect(made).toBe(2)
    await expect(kept('/y', 1, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await kept('/y', 1, async () => pack('whole'))).toHaveProperty('etag')
  })
})
