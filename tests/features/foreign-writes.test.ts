import { describe, expect, test } from 'vitest'
import { dump } from '../support/dump.ts'
import { openWorld } from '../support/world.ts'
import { actors, methodOf } from '../support/write-row.ts'
import { writes } from '../support/writes.ts'

/** What another site can make a browser send, or a program that says nothing of where it stands. */
const foreign = (own: string): [what: string, headers: Record<string, string>][] => [
  ['another site', { origin: 'https://evil.example' }],
  ['no site a browser names', { origin: 'null' }],
  ['nothing at all', {}],
  ['our name on another port', { origin: own.replace(/\d+$/, '1') }],
  ['our name over another scheme', { origin: own.replace('http:', 'https:') }],
  ['our name as a part of another', { origin: `${own}.evil.example` }],
  ['another site, by the browser’s word', { 'sec-fetch-site': 'cross-site' }],
  ['a sibling of ours, by the browser’s word', { 'sec-fetch-site': 'same-site' }],
  ['nobody, by the browser’s word', { 'sec-fetch-site': 'none' }],
  ['us, while the browser says it is not', { origin: own, 'sec-fetch-site': 'cross-site' }],
  [
    'another site, while the browser says it is us',
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
  ],
]

describe('a write that another site made the browser send', () => {
  for (const row of writes) {
    test(`is refused by ${row.route}, and changes nothing`, async (t) => {
      const world = await openWorld(t)
      const at = Math.max(
        0,
        row.answers.findIndex((status) => status < 300),
      )
      const who = actors[at] ?? null
      const { url, body, headers } = await row.request(world, who)
      const cookie = headers?.['cookie'] ?? (who ? await world.cookieOf(who) : '')
      const before = await dump(world)
      for (const [what, said] of foreign(world.origin())) {
        const { statusCode, body: refused } = await world.app.inject({
          method: methodOf(row),
          url,
          headers: { cookie, 'idempotency-key': 'a-key-of-mine', ...said },
          ...(body && { payload: body }),
        })
        expect([what, statusCode, JSON.parse(refused).error.reason]).toEqual([what, 403, 'foreign-origin'])
      }
      expect(await dump(world)).toBe(before)
      // The very same request from our own page is let through.
      const { status } = await world.as(who)(methodOf(row), url, body, headers)
      expect(status).toBe(row.answers[at])
    })
  }
})
