import { buildClient } from '@rynek/client/build.ts'
import { criteria } from '@rynek/shared/features/practices/rubric.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { askToAssess, deskFor } from '../../support/assessors.ts'
import type { CastKey } from '../../support/cast.ts'
import { dossier, practiceAt } from '../../support/practices.ts'
import { openWorld, type World } from '../../support/world.ts'

async function post(world: World, who: CastKey, url: string, values: Record<string, string>) {
  const headers = {
    origin: world.origin(),
    cookie: await world.cookieOf(who),
    'content-type': 'application/x-www-form-urlencoded',
  }
  const payload = new URLSearchParams(values).toString()
  const {
    statusCode,
    headers: answered,
    body,
  } = await world.app.inject({ method: 'POST', url, headers, payload })
  return { status: statusCode, goesTo: answered.location, body }
}

const sheet = Object.fromEntries(
  criteria.flatMap((criterion) => [
    [`scores.${criterion}.score`, '2'],
    [`scores.${criterion}.sentence`, 'Widać to w liczbach.'],
  ]),
)

describe('without JavaScript', () => {
  beforeAll(() => buildClient())

  test('an expert chooses areas, is asked, and scores', async (t) => {
    const world = await openWorld(t, {}, 'built')
    const { id } = await practiceAt(world, 'assessment')
    const chosen = await post(world, 'halina', '/ekspert/obszary', { areas: 'EDU' })
    expect([chosen.status, chosen.goesTo]).toEqual([303, '/ekspert'])
    const desk = `/ekspert/praktyki/${id}/oceniajacy`
    const asked = await post(world, 'ewa', desk, { person: String(world.people.halina) })
    expect([asked.status, asked.goesTo]).toEqual([303, desk])
    const again = await post(world, 'ewa', desk, { person: String(world.people.wanda) })
    expect(again.status).toBe(303)
    const refused = await post(world, 'ewa', desk, { person: String(world.people.jan) })
    expect(refused.status).toBe(403)
    expect(refused.body).toContain('ekspert z innego urzędu')
    const scores = `/ekspert/praktyki/${id}/ocen`
    const unfinished = { ...sheet, 'scores.novelty.score': '', noInterest: 'on' }
    const incomplete = await post(world, 'halina', scores, unfinished)
    expect(incomplete.status).toBe(400)
    expect(incomplete.body).toContain('Widać to w liczbach.')
    expect((await post(world, 'halina', scores, sheet)).status).toBe(400)
    const scored = await post(world, 'halina', scores, { ...sheet, noInterest: 'on' })
    expect([scored.status, scored.goesTo]).toEqual([303, `/ekspert/praktyki/${id}`])
    expect(await dossier(world, 'halina', id)).toMatchObject({ assessed: 1, assessments: [{ total: 12 }] })
  })

  test('an expert declines, and says that there is an interest', async (t) => {
    const world = await openWorld(t, {}, 'built')
    const { id } = await practiceAt(world, 'assessment')
    await askToAssess(world, 'ewa', id, 'halina')
    const declined = await post(world, 'halina', `/ekspert/praktyki/${id}/odmow`, { interest: 'yes' })
    expect([declined.status, declined.goesTo]).toEqual([303, '/ekspert'])
    expect((await deskFor(world, id)).asked).toMatchObject([{ state: 'interest' }])
  })
})
