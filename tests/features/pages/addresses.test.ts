import { matchPage } from '@rynek/client/core/matching.ts'
import { safeNext } from '@rynek/shared/core/addresses.ts'
import { addressOf, knownParameters, type PageInfo } from '@rynek/shared/core/pages.ts'
import { describe, expect, test } from 'vitest'

const page = (path: string, parameters: string[] = []): PageInfo => ({
  name: path,
  path,
  source: '',
  parameters,
  shows: () => [],
})
const home = page('/')
const thread = page('/watki/:id/:slug?', ['after', 'order'])
const match = (path: string) => matchPage([home, thread], new URL(path, 'http://rynek.example'))

describe('the address of a page', () => {
  test('finds its page and its parameters', () => {
    expect(match('/')?.row).toBe(home)
    expect(match('/watki/7/e-dziennik?after=x&utm=1')).toEqual({
      row: thread,
      params: { id: '7', slug: 'e-dziennik' },
      search: { after: 'x' },
    })
    expect(match('/watki/7')?.params).toEqual({ id: '7' })
    expect(match('/watki/7/za%C5%BC%C3%B3%C5%82%C4%87')?.params.slug).toBe('zażółć')
  })

  test('belongs to no page when it is longer, shorter or unknown', () => {
    for (const path of ['/watki', '/watki/7/a/b', '/nic', '/api/threads', '/watki/%/x/y']) {
      expect(match(path), path).toBeUndefined()
    }
  })

  test('has one spelling, whatever else the query says and in whatever order', () => {
    const query = new URLSearchParams('utm=1&order=newest&after=&order=active&after=a b')
    const search = knownParameters(thread, query)
    expect(search).toEqual({ after: 'a b', order: 'newest,active' })
    expect(addressOf(thread, { id: '7', slug: 'a/b' }, search)).toBe(
      '/watki/7/a%2Fb?after=a+b&order=newest%2Cactive',
    )
    expect(addressOf(thread, { id: '7' }, {})).toBe('/watki/7')
    expect(addressOf(home, {}, {})).toBe('/')
  })

  test('leads a reader back only within the site', () => {
    for (const next of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '',
      '/\t/evil',
      null,
    ]) {
      expect(safeNext(next), String(next)).toBe('/')
    }
    expect(safeNext('/watki/7/slug?after=x#p9')).toBe('/watki/7/slug?after=x#p9')
  })
})
