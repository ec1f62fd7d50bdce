import { buildClient } from '@rynek/client/build.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { ledger, promising, reports } from '../../support/adoptions.ts'
import { postForm } from '../../support/plain-form.ts'
import { openWorld } from '../../support/world.ts'

const { state, since, effect } = reports.adopted
const adopted = { state, since, effect, cost: 'none', recommend: 'yes' }

describe('without JavaScript', () => {
  beforeAll(() => buildClient())

  test('an office looks for testers, another reports, and a colleague confirms', async (t) => {
    const world = await openWorld(t, {}, 'built')
    const id = await promising(world)
    const page = `/wdrozenia/${id}`
    const call = [
      ['cityTypes', 'GWM'],
      ['cityTypes', 'POW'],
      ['wanted', '2'],
    ] as [string, string][]
    const past = await postForm(world, 'anna', `${page}/testy`, [...call, ['until', '2026-01-31']])
    expect(past.status).toBe(400)
    expect(past.body).toContain('Ten dzień już minął')
    expect(past.body.match(/checked/g)).toHaveLength(2)
    const opened = await postForm(world, 'anna', `${page}/testy`, [...call, ['until', '2026-12-31']])
    expect([opened.status, opened.goesTo]).toEqual([303, page])

    const unfinished = await postForm(world, 'piotr', page, { ...adopted, recommend: '', entry: '0' })
    expect(unfinished.status).toBe(400)
    expect(unfinished.body).toContain(effect)
    const reported = await postForm(world, 'piotr', page, { ...adopted, entry: '0' })
    expect([reported.status, reported.goesTo]).toEqual([303, page])
    const confirmed = await postForm(world, 'iga', `${page}/potwierdz`, { entry: '1' })
    expect([confirmed.status, confirmed.goesTo]).toEqual([303, page])
    expect(await ledger(world, id)).toMatchObject({
      items: [{ state: 'adopted' }],
      call: { cityTypes: ['GWM', 'POW'], tried: 1, open: true },
    })
    const closed = await postForm(world, 'anna', `${page}/testy/koniec`, {})
    expect([closed.status, closed.goesTo]).toEqual([303, page])
    expect((await ledger(world, id)).call.open).toBe(false)
  })
})
