import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { queueMail } from '@rynek/server/features/mail/queue.ts'
import { expect, test } from 'vitest'
import { openMailServer, openSender } from '../../support/mail.ts'
import { openWorld } from '../../support/world.ts'

const attacks = [
  'Jan\r\nBcc: ofiara@urzad.example',
  'Jan\nX-Planted: 1\r\n\r\nDrugi list',
  'http://zly.example/okup',
  'pko.pl',
  'www.zly.example',
  'napisz na jan@zly.example',
  '<script>alert(1)</script><a href="https://zly.example">kliknij</a>',
  '=?utf-8?Q?=0D=0ABcc:_ofiara@urzad.example?=',
  '\u202egepj.exe\u0000\u2028Bcc: x@y.example',
  '"><img src=x onerror=alert(1)>',
  'ż'.repeat(5_000),
  '\ud83d',
  '{link}{site}',
]

/** Strings that have been trouble elsewhere, where they are at hand. */
function corpus(): string[] {
  const file = join(import.meta.dirname, '../../../../shared/corpora/strings/blns.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

const headers = [
  'auto-submitted',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'subject',
  'to',
]

test('whatever people wrote, a letter has its own headers, one reader, and only our links', async (t) => {
  const world = await openWorld(t)
  const smtp = await openMailServer(t)
  const texts = [...attacks, ...corpus()].map((text) => text.toWellFormed())
  // NUL is kept from the database by the schemas of the API.
  const stored = texts.map((text) => text.replaceAll('\0', ''))
  await world.db.write(async (tx) => {
    for (const email of stored)
      await queueMail(tx, {
        to: 'anna@brzezinki.example',
        language: 'en',
        kind: 'account.email-leaving',
        params: { email, code: '123456' },
        href: '/haslo',
      })
  })
  expect(await openSender(t, world, smtp.url).deliver()).toBe(stored.length)
  for (const { to, mail } of smtp.received) {
    expect(to).toEqual(['anna@brzezinki.example'])
    expect([...mail.headers.keys()].toSorted()).toEqual(headers)
    expect(mail.attachments).toEqual([])
    const links = [...(mail.text ?? '').matchAll(/[\p{L}\p{N}]+(?:[.@]|:\/\/)[\p{L}\p{N}]\S*/gu)].map(
      ([found]) => found,
    )
    for (const link of links) expect(link).toMatch(/^https:\/\/rynek\.example\.pl/)
    const anchors = [...String(mail.html).matchAll(/<(?!\/|!)([a-z]+)[^>]*>/g)].map(([, name]) => name)
    expect([...new Set(anchors)].toSorted()).toEqual(['a', 'body', 'html', 'p'])
    expect(String(mail.html).match(/<a /g)).toHaveLength(1)
  }
  process.stdout.write(`letters with hostile words: ${stored.length}\n`)
})
