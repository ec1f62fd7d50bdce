import { expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { linesOf, say, textsOf } from '../../support/corpora.ts'
import { resetCode } from '../../support/credentials.ts'
import { invite, linkOf } from '../../support/memberships.ts'
import { jamAudit } from '../../support/moderation.ts'
import { enter } from '../../support/newcomer.ts'
import { inTurns, sendRaw } from '../../support/raw.ts'
import { secretsIn } from '../../support/secrets.ts'
import { answer, ask } from '../../support/talk.ts'
import { openWorld } from '../../support/world.ts'

const own = [
  '\u001b[2J\u001b[31m',
  '\u009b31m',
  'a\r\nb',
  '{"level":60}',
  '\u0007\u0000',
  '%0d%0aSet-Cookie: a',
]
const control = /\p{Cc}/u

test('the log is a list of lines that nobody else writes, and knows no secrets', async (t) => {
  const lines: string[] = []
  const world = await openWorld(t, { LOG_LEVEL: 'trace' }, undefined, { write: (line) => lines.push(line) })
  const port = Number(new URL(await world.listen()).port)
  const texts = linesOf('strings', textsOf('strings/blns.json', own))
    .filter((text) => /[^\x20-\x7e]/.test(text))
    .slice(0, 300)
  say('texts as paths and programs', texts.length)
  await inTurns(texts, 24, async (text) => {
    const request = `GET /${text.replace(/[ \r\n]/g, '')} HTTP/1.1\r\nHost: a\r\nUser-Agent: ${text}\r\nX-Request-Id: ${text}\r\nConnection: close\r\n\r\n`
    await sendRaw(port, Buffer.from(request, 'latin1'))
    await sendRaw(port, Buffer.from(request))
  })
  for (const text of own)
    await world.as('anna')('POST', '/api/threads', { title: `Pytanie ${text}`, body: text })

  const { email, password } = cast.anna
  const cookie = await enter(world, cast.anna)
  await world.as(null)('POST', '/api/sessions', { email, password: 'tajne-ale-złe-hasło' })
  const codes = [await resetCode(world), cookie.split('=')[1] ?? '', await invited(world)]
  for (const code of codes) await world.as(null)('GET', `/api/me?kod=${code}`, undefined, { cookie })
  const { id } = await ask(world)
  const post = await answer(world, id)
  // Signing in is logged as well: Ewa does before nothing can be added.
  await world.cookieOf('ewa')
  await jamAudit(world)
  const hidden = { hidden: true, reason: 'Bardzo tajny powód.' }
  expect((await world.as('ewa')('PUT', `/api/posts/${post.id}/hidden`, hidden)).status).toBe(500)

  expect(lines.length).toBeGreaterThan(texts.length)
  for (const line of lines) {
    expect(line.endsWith('\n') && JSON.parse(line).level).toBeGreaterThan(0)
    expect([line, control.test(line.trimEnd())]).toEqual([line, false])
  }
  const log = lines.join('')
  expect(log).toContain('unexpected error')
  const secrets = [...(await secretsIn(world)), ...codes, password, hidden.reason, 'tajne-ale-złe-hasło']
  expect(secrets.filter((secret) => secret.length > 5 && log.includes(secret))).toEqual([])
  expect(Object.values(cast).filter((one) => log.includes(one.email))).toEqual([])
})

/** The code of an invitation that was sent. */
async function invited(world: Awaited<ReturnType<typeof openWorld>>): Promise<string> {
  await invite(world, 'piotr', 'nowa@poczta.example')
  return linkOf(world, 'nowa@poczta.example')
}
