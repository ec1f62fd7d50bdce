import type { ThreadList, ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import { describe, expect, test } from 'vitest'
import { minutes } from '../../support/clock.ts'
import { answer, ask, faultsOf, hide } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const list = async (world: World, query = ''): Promise<ThreadList> =>
  (await world.as(null)('GET', `/api/threads${query && `?${query}`}`)).json
const titles = ({ items }: ThreadList) => items.map(({ title }) => title)

async function everyPage(world: World, query: string): Promise<ThreadSummary[]> {
  const items: ThreadSummary[] = []
  for (let after: string | null = ''; after !== null; ) {
    const page: ThreadList = await list(world, `${query}${after && `&after=${after}`}`)
    items.push(...page.items)
    after = page.next
  }
  return items
}

async function settleTown(world: World) {
  const questions = [
    { title: 'Dziennik elektroniczny w gminie', topic: 'edu-dziennik', cityType: 'GWM' },
    { title: 'Rekrutacja do przedszkoli', topic: 'edu-rekrutacja', cityType: 'MSR' },
    { title: 'Sieć szkolna w powiecie', topic: 'spr-siec', cityType: 'POW' },
    { title: 'Łączność i dziennik w mieście', topic: 'spr-siec', cityType: 'MET' },
  ]
  const made: ThreadSummary[] = []
  for (const other of questions) {
    world.clock.forward(minutes)
    made.push(await ask(world, 'anna', other))
  }
  return made
}

describe('a list of threads', () => {
  test('is filtered by area, topic, types and state, alone and together', async (t) => {
    const world = await openWorld(t)
    const [first, second] = await settleTown(world)
    const solved = await answer(world, first!.id)
    await answer(world, second!.id)
    await world.as('anna')('PUT', `/api/threads/${first!.id}/accepted-answer`, { postId: solved.id })

    const cases: [query: string, expected: string[]][] = [
      [
        'order=newest',
        [
          'Łączność i dziennik w mieście',
          'Sieć szkolna w powiecie',
          'Rekrutacja do przedszkoli',
          'Dziennik elektroniczny w gminie',
        ],
      ],
      ['area=EDU', ['Rekrutacja do przedszkoli', 'Dziennik elektroniczny w gminie']],
      ['topic=spr-siec', ['Łączność i dziennik w mieście', 'Sieć szkolna w powiecie']],
      ['cityTypes=GWM,POW', ['Sieć szkolna w powiecie', 'Dziennik elektroniczny w gminie']],
      ['topic=spr-siec&cityTypes=MET', ['Łączność i dziennik w mieście']],
      ['area=EDU&topic=spr-siec', []],
      ['cityTypes=WOJ', []],
      ['state=unanswered', ['Łączność i dziennik w mieście', 'Sieć szkolna w powiecie']],
      ['state=open', ['Rekrutacja do przedszkoli']],
      ['state=solved', ['Dziennik elektroniczny w gminie']],
      ['state=practice', []],
      ['q=laczn dzien', ['Łączność i dziennik w mieście']],
      ['q=DZIENNIK', ['Łączność i dziennik w mieście', 'Dziennik elektroniczny w gminie']],
      ['q=dziennik&area=EDU', ['Dziennik elektroniczny w gminie']],
      ['q=ziennik', []],
      ['q=%25', []],
      ["q=' or 1=1 --", []],
      [
        'q=',
        [
          'Łączność i dziennik w mieście',
          'Sieć szkolna w powiecie',
          'Rekrutacja do przedszkoli',
          'Dziennik elektroniczny w gminie',
        ],
      ],
    ]
    for (const [query, expected] of cases) {
      expect([query, titles(await list(world, `order=newest&${query.replace('order=newest', '')}`))]).toEqual(
        [query, expected],
      )
    }
  })

  test('puts the last activity first, or what most offices share', async (t) => {
    const world = await openWorld(t)
    const [first, , third] = await settleTown(world)
    await world.as('piotr')('PUT', `/api/threads/${third!.id}/same-problem`)
    world.clock.forward(minutes)
    await answer(world, first!.id)
    expect(titles(await list(world))[0]).toBe(first!.title)
    expect(titles(await list(world, 'order=shared'))[0]).toBe(third!.title)
  })

  test('goes on from page to page without a gap or a double, ties and all', async (t) => {
    const world = await openWorld(t)
    // All in one moment: only the ids tell them apart.
    const made: number[] = []
    for (let n = 0; n < 45; n++) made.push((await ask(world, 'anna', { title: `Pytanie numer ${n + 1}` })).id)
    for (const order of ['active', 'newest', 'shared']) {
      const seen = await everyPage(world, `order=${order}`)
      expect(
        seen.map(({ id }) => id),
        order,
      ).toEqual([...made].reverse())
    }
    expect((await everyPage(world, 'q=pytanie&order=newest')).map(({ id }) => id)).toEqual(
      [...made].reverse(),
    )
  })

  test('shows no thread whose question is hidden, and its title nowhere', async (t) => {
    const world = await openWorld(t)
    const ofOffice = async (office: 'brzezinki' | 'dolnePole') =>
      titles(await list(world, `institution=${world.people.offices[office]}&order=newest`))
    const { id } = await ask(world, 'anna', { title: 'PESEL pana Kowalskiego z ulicy' })
    const question = (await world.as(null)('GET', `/api/threads/${id}`)).json.posts[0]
    await hide(world, question.id)
    expect((await list(world)).items).toEqual([])
    expect((await list(world, 'q=pesel')).items).toEqual([])
    expect(await ofOffice('brzezinki')).toEqual([])
    await hide(world, question.id, false)
    expect(titles(await list(world, 'q=pesel'))).toEqual(['PESEL pana Kowalskiego z ulicy'])
    await ask(world, 'piotr', { title: 'Dziennik w gminie wiejskiej' })
    expect(await ofOffice('brzezinki')).toEqual(['PESEL pana Kowalskiego z ulicy'])
    expect(await ofOffice('dolnePole')).toEqual(['Dziennik w gminie wiejskiej'])
  })

  const refusals: [query: string, field: string][] = [
    ['area=XYZ', 'area'],
    ['topic=edu-nic', 'topic'],
    ['cityTypes=XXX', 'cityTypes'],
    ['cityTypes=gwm', 'cityTypes'],
    ['state=closed', 'state'],
    ['institution=x', 'institution'],
    ['order=random', 'order'],
    ['after=nonsense!', 'after'],
    ['after=bm9uc2Vuc2U', 'after'],
    [`q=${'x'.repeat(201)}`, 'q'],
    ['page=2', 'page'],
    ['area=EDU&area=SPR', 'area'],
    ['q[]=dziennik', 'q[]'],
  ]
  test('refuses what it does not know, by name', async (t) => {
    const world = await openWorld(t)
    for (const [query, field] of refusals) {
      const refused = await world.as(null)('GET', `/api/threads?${query}`)
      expect([query, refused.status, faultsOf(refused)]).toEqual([query, 400, [field]])
    }
  })
})
