import { buildClient } from '@rynek/client/build.ts'
import { formerMember } from '@rynek/shared/features/accounts/rules.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { postForm } from '../../support/plain-form.ts'
import { ask } from '../../support/talk.ts'
import { openWorld } from '../../support/world.ts'

describe('without script', () => {
  beforeAll(() => buildClient())

  test('a member erases his account, and kept pages forget him', async (t) => {
    const world = await openWorld(t, {}, 'built')
    const { id, slug } = await ask(world)
    const page = async (language = 'pl') =>
      (await world.app.inject({ url: `/watki/${id}/${slug}`, headers: { 'accept-language': language } })).body
    expect(await page()).toContain(cast.anna.name)
    const wrong = await postForm(world, 'anna', '/konto/usun', { password: 'zgaduję hasło' })
    expect([wrong.status, wrong.body.includes('To nie jest Twoje obecne hasło.')]).toEqual([400, true])
    const done = await postForm(world, 'anna', '/konto/usun', { password: cast.anna.password })
    expect([done.status, done.goesTo]).toEqual([303, '/'])
    expect(await page()).toContain(formerMember)
    expect(await page()).not.toContain(cast.anna.name)
    expect(await page('en')).toContain('former member')
  })

  test('a member asks for his data and is given the file', async (t) => {
    const world = await openWorld(t, {}, 'built')
    const asked = await postForm(world, 'anna', '/konto/dane', {})
    expect([asked.status, asked.goesTo]).toEqual([303, '/konto/dane'])
    const page = async () => (await world.as('anna')('GET', '/konto/dane')).json
    await expect.poll(page, { timeout: 10_000 }).toContain('href="/api/me/archive/file"')
  })

  test('a moderator erases a member on request', async (t) => {
    const world = await openWorld(t, {}, 'built')
    const { id, slug } = await ask(world)
    const path = `/osoby/${world.people.anna}/usun`
    const done = await postForm(world, 'ewa', path, { reason: 'Wniosek z 3 marca.' })
    expect([done.status, done.goesTo]).toEqual([303, '/moderacja'])
    expect((await world.app.inject(`/watki/${id}/${slug}`)).body).not.toContain(cast.anna.name)
  })
})
