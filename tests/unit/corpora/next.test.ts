import { safeNext } from '@rynek/shared/core/addresses.ts'
import { expect, test } from 'vitest'
import { linesOf, say } from '../../support/corpora.ts'

const site = 'https://rynek.example.pl'
const own = [
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  '/%2f/evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
]

test('an address to go on to never leads out of the site', () => {
  const payloads = linesOf('redirect', own).flatMap((line) => [line, `/${line}`, decoded(line)])
  say('redirects', payloads.length)
  for (const payload of payloads) {
    const { origin } = new URL(safeNext(payload), site)
    expect([payload, origin]).toEqual([payload, site])
  }
})

function decoded(line: string): string {
  try {
    return decodeURIComponent(line)
  } catch {
    return line
  }
}
