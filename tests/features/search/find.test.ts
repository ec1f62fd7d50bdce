import type { SearchAnswer } from '@rynek/shared/features/search/schemas.ts'
import { describe, expect, test } from 'vitest'
import { minutes } from '../../support/clock.ts'
import { dump } from '../../support/dump.ts'
import { answer, ask, faultsOf, hide, openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

async function search(world: World, q: string, more = ''): Promise<SearchAnswer> {
  const { status, json } = await world.as(null)('GET', `/api/search?q=${encodeURIComponent(q)}${more}`)
  expect([q, status]).toEqual([q, 200])
  return json
}
const titles = ({ items }: SearchAnswer) => items.map(({ thread }) => thread.title)
const found = async (world: World, q: string, more?: string) => titles(await search(world, q, more))

const diary = 'Jak wdrożyć dziennik elektroniczny w szkołach?'
const bins = 'Harmonogram odbioru odpadów'
const cyber = 'Szkolenie z cyberbezpieczeństwa dla urzędników'

async function settle(world: World) {
  const first = await ask(world, 'anna', {
    title: diary,
    body: 'Rodzice uczniów proszą o **Librusa**, a burmistrz pyta o koszt licencji.',
    topic: 'edu-dziennik',
    cityType: 'GWM',
  })
  world.clock.forward(minutes)
  const second = await ask(world, 'anna', {
    title: bins,
    body: 'Mieszkańcy nie znają terminów. Wójt chce aplikacji. Czy PSZOK może wysyłać powiadomienia?',
    topic: 'spr-siec',
    cityType: 'GWD',
  })
  world.clock.forward(minutes)
  const third = await ask(world, 'piotr', {
    title: cyber,
    body: 'Kto szkolił u Państwa?',
    topic: 'cyb-ludzie',
  })
  return { first, second, third }
}

describe('a search', () => {
  test('finds every form of a word, with and without diacritics, and reads what is typed kindly', async (t) => {
    const world = await openWorld(t)
    const { first } = await settle(world)
    await answer(world, first.id, 'piotr', 'U nas dyrektorzy szkół podpisali umowy z dostawcą.')
    const cases: [q: string, expected: string[]][] = [
      ['szkoła', [diary]],
      ['SZKOLE ', [diary, cyber]],
      ['dzienników elektronicznych', [diary]],
      ['dziennikiem librus', [diary]],
      ['mieszkaniec wójtowie', [bins]],
      ['mieszkancow', [bins]],
      ['cyberbezpieczenstwo', [cyber]],
      ['umowa dyrektor', [diary]],
      // The question has one word, an answer the other.
      ['burmistrz dyrektora', [diary]],
      ['jak wdrożyć dziennik w szkole?', [diary]],
      ['"dziennik elektroniczny"', [diary]],
      ['"elektroniczny dziennik"', []],
      ['"dziennik w szkołach', []],
      ['koszt -szkolenie', [diary]],
      ['szkolenie -cyberbezpieczeństwo', []],
      ['tytuł:odpadami', [bins]],
      ['title:mieszkaniec', []],
      ['temat:dziennik', [diary]],
      ['szkoła typ:powiat', []],
      ['aplikacja type:wiejska', [bins]],
      ['autor:piotr', [cyber]],
      ['urząd:brzezin odpady', [bins]],
      ['stan:bez odpady', [bins]],
      ['odpady po:2100', []],
      ['odpady przed:2100-01-01', [bins]],
      ['temat:nic-takiego', []],
      ['harmo', [bins]],
      ['odpad mieszk', [bins]],
      ['-', []],
      ['""', []],
      ['"', []],
      ['   ', []],
      ['ł', []],
    ]
    for (const [q, expected] of cases) expect([q, await found(world, q)]).toEqual([q, expected])
  })

  test('shows the best post, marks the form that was found and says why', async (t) => {
    const world = await openWorld(t)
    const { first } = await settle(world)
    const { id } = await answer(
      world,
      first.id,
      'piotr',
      'Dyrektorzy <b>szkół</b> podpisali umowy z dostawcą.',
    )
    const { items } = await search(world, 'umowa')
    expect(items).toMatchObject([
      {
        post: { id, kind: 'answer', accepted: false },
        reasons: [{ typed: 'umowa', found: 'umowy', likeness: 'form' }],
      },
    ])
    expect(items[0]?.snippet.filter(({ hit }) => hit)).toEqual([{ text: 'umowy', hit: true }])
    expect(items[0]?.snippet.map(({ text }) => text).join('')).toContain('<b>szkół</b>')
    expect(items[0]).not.toHaveProperty('parts')
    const { json } = await world.as('adam')('GET', '/api/search?q=umowa')
    expect(json.items[0].parts.text).toBeGreaterThan(0)
  })

  test('follows edits, titles and what is hidden at once, and tells nobody what a hidden post says', async (t) => {
    const world = await openWorld(t)
    const { first } = await settle(world)
    const post = await answer(world, first.id, 'piotr', 'Polecamy Ornitorynka.')
    expect(await found(world, 'ornitorynki')).toEqual([diary])
    await world.as('piotr')('PATCH', `/api/posts/${post.id}`, { body: 'Polecamy dziobaka.', version: 1 })
    expect(await found(world, 'ornitorynki')).toEqual([])
    expect(await found(world, 'dziobak')).toEqual([diary])
    await hide(world, post.id)
    expect(await search(world, 'dziobak')).toMatchObject({ items: [], total: 0 })
    // Nor as a word that may have been meant, nor by leaving a thread out.
    expect((await search(world, 'dziobaak')).missing).toEqual([{ word: 'dziobaak', nearest: [] }])
    expect(await found(world, 'szkoła -dziobak')).toEqual([diary])
    await hide(world, post.id, false)
    expect((await search(world, 'dziobaak')).missing).toEqual([{ word: 'dziobaak', nearest: ['dziobaka'] }])
    const redacted = { body: 'Polecamy.', version: 2, reason: 'Dane osobowe.' }
    expect((await world.as('ewa')('PUT', `/api/posts/${post.id}/redaction`, redacted)).status).toBe(204)
    expect((await search(world, 'dziobaak')).missing).toEqual([{ word: 'dziobaak', nearest: [] }])
    expect(await dump(world)).not.toContain('dziobak')
    const renamed = {
      title: 'Elektroniczne dyplomy',
      topic: 'edu-dziennik',
      cityType: 'GWM',
      reason: 'Porządki.',
    }
    await world.as('ewa')('PATCH', `/api/threads/${first.id}`, renamed)
    expect(await found(world, 'dyplomem')).toEqual(['Elektroniczne dyplomy'])
    expect(await found(world, 'wdrożyć')).toEqual([])
    const question = (await openThread(world, first.id)).posts[0]
    await hide(world, question?.id ?? 0)
    for (const q of ['dyplom', 'dziobak', 'librus', 'temat:dziennik'])
      expect([q, await found(world, q)]).toEqual([q, []])
  })

  test('puts the better first: titles, accepted answers, what works elsewhere; pages go on without a gap', async (t) => {
    const world = await openWorld(t)
    const titled = await ask(world, 'anna', { title: 'Rekrutacja do przedszkoli', body: 'Jak to robicie?' })
    const told = await ask(world, 'anna', { title: 'Zapisy dzieci', body: 'Chodzi o rekrutację.' })
    const solved = await ask(world, 'anna', { title: 'Nabór w gminie', body: 'Pytamy o rekrutację.' })
    const good = await answer(world, solved.id, 'piotr', 'Nasza rekrutacja jest elektroniczna.')
    await world.as('anna')('PUT', `/api/threads/${solved.id}/accepted-answer`, { postId: good.id })
    expect((await search(world, 'rekrutacja')).items.map(({ thread }) => thread.id)).toEqual([
      titled.id,
      solved.id,
      told.id,
    ])
    const made: number[] = []
    for (let n = 0; n < 45; n++) made.push((await ask(world, 'anna', { title: `Wniosek numer ${n + 1}` })).id)
    for (const order of ['best', 'newest', 'active']) {
      const seen: number[] = []
      for (let after = ''; ; ) {
        const { items, next, total } = await search(
          world,
          'wnioski',
          `&order=${order}${after && `&after=${after}`}`,
        )
        expect(total).toBe(45)
        seen.push(...items.map(({ thread }) => thread.id))
        if (next === null) break
        after = next
      }
      expect([order, [...seen].sort((a, b) => a - b)]).toEqual([order, made])
      if (order !== 'best') expect(seen).toEqual(made.toReversed())
    }
  })

  test('answers anything with 200 or 400', async (t) => {
    const world = await openWorld(t)
    await settle(world)
    const strange = [
      ...[
        'AND OR NOT',
        'NEAR(a b)',
        'title : x',
        '{title} : szkoła',
        "' or 1=1 --",
        'a" OR "b',
        '^szkoła',
        'szko*',
      ],
      ...[
        '(((((',
        '.*+?[]{}',
        '\\',
        "\\'",
        'a & !b | c:*',
        '<->',
        '🦀',
        'школа',
        '学校',
        '\u0301',
        'ﬁrma',
        'constructor:x',
      ],
      ...[
        '__proto__',
        'topic:',
        'topic:"',
        '-title:"a b',
        '-'.repeat(300),
        '"'.repeat(300),
        'a '.repeat(150),
        'ł'.repeat(300),
      ],
      ...[
        '"a" '.repeat(60),
        '-szkoła',
        '§ 20',
        '1.09.2026',
        "O'Neil",
        'e-'.repeat(100),
        `${'z'.repeat(80)} szkoła`,
      ],
    ]
    for (const q of strange) {
      const { status } = await world.as(null)('GET', `/api/search?q=${encodeURIComponent(q)}`)
      expect([q, status]).toEqual([q, 200])
      expect(
        (await world.as(null)('GET', `/api/threads?q=${encodeURIComponent(q.slice(0, 200))}`)).status,
      ).toBe(200)
    }
    const refused: [query: string, field: string][] = [
      ['', 'q'],
      [`q=${'x'.repeat(10_000)}`, 'q'],
      ['q=a&limit=1000000000', 'limit'],
      ['q=a&after=bm9uc2Vuc2U', 'after'],
      ['q=a&order=random', 'order'],
      ['q=a&cityTypes=XXX', 'cityTypes'],
    ]
    for (const [query, field] of refused) {
      const answered = await world.as(null)('GET', `/api/search?${query}`)
      expect([query, answered.status, faultsOf(answered)]).toEqual([query, 400, [field]])
    }
  })
})
