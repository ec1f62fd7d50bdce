import { permissions, permissionsOf } from '@rynek/shared/core/roles.ts'
import { expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { password, setUpFor, withCookie } from '../../support/factors.ts'
import { ask as question } from '../../support/talk.ts'
import { openWorld } from '../../support/world.ts'

const staff = ['ewa', 'tomasz', 'adam'] as const

test('moderators, experts and administrators have a member’s rights until they have a second factor', async (t) => {
  const world = await openWorld(t)
  const { id } = await question(world)
  for (const key of staff) {
    const [role] = cast[key].roles
    const rights: readonly string[] = permissionsOf[role]
    const ask = withCookie(world, (await password(world, key)).cookie)
    const { me } = (await ask('GET', '/api/me')).json
    expect([me.permissions, me.withheld, me.roles]).toEqual([['take-part'], [role], [role]])

    for (const { method, url, access } of world.routes) {
      if (
        !permissions.some((one) => one === access) ||
        access === 'take-part' ||
        ['HEAD', 'OPTIONS'].includes(method)
      )
        continue
      // What is asked for does not matter: rights are looked at first.
      const { status, json } = await ask(method, url.replace(/:\w+/g, '1'), method === 'GET' ? undefined : {})
      const reason = rights.includes(access) ? 'second-factor-needed' : `needs-${access}`
      expect([method, url, status, json?.error?.reason]).toEqual([method, url, 403, reason])
    }
    expect((await ask('PUT', `/api/threads/${id}/same-problem`)).status).toBe(200)
    const { can } = (await ask('GET', `/api/threads/${id}/mine`)).json
    expect([can.moderate, can.nominate]).toEqual([false, false])
  }
})

test('with it they have theirs at once, and after every sign-in with a code', async (t) => {
  const world = await openWorld(t)
  const { before, cookie } = await setUpFor(world, 'ewa')
  const { me } = (await withCookie(world, cookie)('GET', '/api/me')).json
  expect([me.permissions, me.withheld]).toEqual([
    permissions.filter((one) => permissionsOf.moderator.includes(one)),
    [],
  ])
  expect((await withCookie(world, cookie)('GET', '/api/moderation/queue')).status).toBe(200)
  expect((await withCookie(world, before)('GET', '/api/moderation/queue')).status).toBe(401)
  expect((await withCookie(world, cookie)('GET', '/api/me/second-factor')).json.needed).toBe(true)
})

test('an office’s administrator is not asked for it', async (t) => {
  const world = await openWorld(t)
  const ask = withCookie(world, (await password(world, 'iga')).cookie)
  const { me } = (await ask('GET', '/api/me')).json
  expect([me.permissions, me.withheld]).toEqual([['take-part', 'admit', 'administer-office'], []])
})
