import { buildClient } from '@rynek/client/build.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { postForm } from '../../support/plain-form.ts'
import { openWorld } from '../../support/world.ts'

describe('without script one', () => {
  beforeAll(() => buildClient())

  test('says what one knows, consents, takes it back; guests’ kept pages follow', async (t) => {
    const world = await openWorld(t, {}, 'built')
    const seen = async () => (await world.app.inject(`/osoby/${world.people.anna}`)).body
    const typed: [string, string][] = [
      ['position', 'inspektor ds. oświaty'],
      ['topics', 'edu-dziennik'],
      ['topics', 'fin-granty'],
    ]
    const consented = await postForm(world, 'anna', '/konto/profil', [...typed, ['shows', 'topics']])
    expect([consented.status, consented.goesTo]).toEqual([303, '/konto/profil'])
    expect(await seen()).toContain('inspektor ds. oświaty')
    expect(await seen()).toContain('href="/tematy/fin-granty"')
    expect(await seen()).toContain('<meta name="robots" content="noindex">')

    await postForm(world, 'anna', '/konto/profil', [...typed, ['shows', 'ask']])
    expect(await seen()).not.toContain('href="/tematy/fin-granty"')
    expect(await seen()).toContain('Tę osobę można pytać.')

    const refused = await postForm(world, 'anna', '/konto/profil', [
      ['position', 'x'],
      ['shows', 'posts'],
    ])
    expect(refused.status).toBe(400)
    expect(refused.body).toMatch(/value="posts" checked/)
    expect(refused.body).not.toMatch(/value="edu-dziennik" checked/)

    const renamed = await postForm(world, 'anna', '/konto/profil/nazwisko', { name: 'Anna Kos' })
    expect([renamed.status, renamed.goesTo]).toEqual([303, '/konto/profil'])
    expect(await seen()).toContain('Anna Kos')
    expect(await seen()).not.toContain('class="verified"')
    const personId = String(world.people.anna)
    const decision = { personId, name: 'Anna Kos', admit: 'yes' }
    const confirmed = await postForm(world, 'ewa', '/czlonkostwa/nazwiska', decision)
    expect([confirmed.status, confirmed.goesTo]).toEqual([303, '/czlonkostwa'])
    expect(await seen()).toContain('class="verified"')
  })
})
