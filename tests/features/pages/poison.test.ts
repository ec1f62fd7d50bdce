import { describe, expect, test } from 'vitest'
import { ask, openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const evil = 'evil.example'
/** What a cache between forgets to ask about, and a careless server answers by. */
const unasked: readonly Record<string, string>[] = [
  ...['x-forwarded-host', 'x-forwarded-server', 'x-host', 'x-http-host-override', 'forwarded', 'via'].map(
    (name) => ({ [name]: name === 'forwarded' ? `host=${evil};proto=http` : evil }),
  ),
  ...['x-forwarded-for', 'x-real-ip', 'client-ip', 'true-client-ip', 'cf-connecting-ip'].map((name) => ({
    [name]: '10.6.6.6',
  })),
  { 'x-forwarded-proto': 'http' },
  { 'x-forwarded-scheme': 'nothttps' },
  { 'x-forwarded-port': '666' },
  { 'x-forwarded-prefix': `/${evil}` },
  { 'x-original-url': '/konto' },
  { 'x-rewrite-url': '/konto' },
  { 'x-http-method-override': 'POST' },
  { 'x-method-override': 'DELETE' },
  { 'x-requested-with': 'XMLHttpRequest' },
  { 'x-pjax': 'true' },
  { accept: 'application/json' },
  { accept: 'text/markdown' },
  { 'accept-version': '2' },
  { 'accept-encoding': 'identity' },
  { 'accept-charset': 'utf-7' },
  { range: 'bytes=0-10' },
  { 'if-match': '"x"' },
  { 'if-none-match': '"x"' },
  { 'user-agent': `<script>${evil}</script>` },
  { referer: `https://${evil}/` },
  { origin: `https://${evil}` },
  { 'content-type': 'application/json' },
  { authorization: 'Bearer x' },
  { 'sec-fetch-site': 'cross-site' },
  { 'save-data': 'on' },
  { dnt: '1' },
  { cookie: 'unknown=1' },
  { cookie: 'rynek=nonsense' },
]

/** What a page is besides its text, which grows here, and so do its tag and its length. */
function frameOf({ statusCode, headers }: Awaited<ReturnType<World['app']['inject']>>) {
  const { date: _, etag: __, 'content-length': ___, ...others } = headers
  return { statusCode, headers: others }
}

describe('a page that is kept for guests', () => {
  test('is the same whatever another asked with before', async (t) => {
    const world = await openWorld(t, {}, 'built')
    const { id, slug } = await ask(world)
    const url = `/watki/${id}/${slug}`
    const [question] = (await openThread(world, id)).posts
    const clean = frameOf(await world.app.inject({ url }))
    for (const [at, headers] of unasked.entries()) {
      // The page is made anew, for whoever asks first.
      const edit = { body: `Pytanie numer ${at}.`, version: at + 1 }
      await world.as('anna')('PATCH', `/api/posts/${question?.id}`, edit)
      const poisoned = await world.app.inject({ url, headers })
      const guest = await world.app.inject({ url })
      expect(guest.body.includes(edit.body), JSON.stringify(headers)).toBe(true)
      for (const { body } of [poisoned, guest]) expect(/evil|10\.6\.6\.6/.exec(body)).toBeNull()
      expect(frameOf(guest), JSON.stringify(headers)).toEqual(clean)
    }
  })

  test('says nothing of a member who read it first, and what is not kept may be stored nowhere', async (t) => {
    const world = await openWorld(t, {}, 'built')
    const { id, slug } = await ask(world)
    const session = (await world.cookieOf('anna')).split('=')[1] ?? ''
    for (const url of ['/', `/watki/${id}/${slug}`, '/dobre-praktyki', '/o-serwisie']) {
      const cookie = await world.cookieOf('anna')
      const member = await world.app.inject({ url, headers: { cookie } })
      const guest = await world.app.inject({ url })
      expect(guest.headers['set-cookie'], url).toBeUndefined()
      for (const { body } of [member, guest]) expect(body).not.toContain(session)
      expect(guest.body, url).toBe(member.body)
    }
    const cookie = await world.cookieOf('anna')
    const personal = [
      await world.app.inject({ url: '/konto', headers: { cookie } }),
      await world.app.inject({ url: '/api/me', headers: { cookie } }),
      await world.app.inject({ url: '/nie-ma-takiej' }),
      await world.app.inject({ url: '/api/threads/999999' }),
    ]
    for (const { headers, statusCode } of personal)
      expect([statusCode, headers['cache-control']]).toEqual([statusCode, 'no-store'])
  })
})
