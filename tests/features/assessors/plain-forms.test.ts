import { buildClient } from '@rynek/client/build.ts'
import { criteria } from '@rynek/shared/features/practices/rubric.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { askToAssess, deskFor } from '../../support/assessors.ts'
import { postForm } from '../../support/plain-form.ts'
import { dossier, practiceAt } from '../../support/practices.ts'
import { openWorld } from '../../support/world.ts'

const sheet = Object.fromEntries(
  criteria.flatMap((criterion) => [
    [`scores.${criterion}.score`, '2'],
    [`scores.${criterion}.sentence`, 'Widać to w liczbach.'],
  ]),
)

const answered = { noInterest: 'on', 'gate.publicBody': 'on', 'gate.noPersonalData': 'on' }

describe('without JavaScript', () => {
  beforeAll(() => buildClient())

  test('an expert chooses areas, is asked, and scores', async (t) => {
    const world = await openWorld(t, {}, 'built')
    const { id } = await practiceAt(world, 'assessment')
    const chosen = await postForm(world, 'halina', '/ekspert/obszary', {
      areas: 'EDU',
      topics: 'edu-dziennik',
    })
    expect([chosen.status, chosen.goesTo]).toEqual([303, '/ekspert'])
    const desk = `/ekspert/praktyki/${id}/oceniajacy`
    const asked = await postForm(world, 'ewa', desk, { person: String(world.people.halina) })
    expect([asked.status, asked.goesTo]).toEqual([303, desk])
    const again = await postForm(world, 'ewa', desk, { person: String(world.people.wanda) })
    expect(again.status).toBe(303)
    const refused = await postForm(world, 'ewa', desk, { person: String(world.people.jan) })
    expect(refused.status).toBe(403)
    expect(refused.body).toContain('ekspert z innego urzędu')
    const scores = `/ekspert/praktyki/${id}/ocen`
    const unfinished = { ...sheet, 'scores.novelty.score': '', ...answered }
    const incomplete = await postForm(world, 'halina', scores, unfinished)
    expect(incomplete.status).toBe(400)
    expect(incomplete.body).toContain('Widać to w liczbach.')
    expect((await postForm(world, 'halina', scores, sheet)).status).toBe(400)
    const leaking = { ...sheet, ...answered, 'gate.noPersonalData': '' }
    expect((await postForm(world, 'halina', scores, leaking)).body).toContain('ocena się nie liczy')
    const scored = await postForm(world, 'halina', scores, { ...sheet, ...answered })
    expect([scored.status, scored.goesTo]).toEqual([303, `/ekspert/praktyki/${id}`])
    expect(await dossier(world, 'halina', id)).toMatchObject({ assessed: 1, assessments: [{ total: 12 }] })
  })

  test('an expert declines, and says that there is an interest', async (t) => {
    const world = await openWorld(t, {}, 'built')
    const { id } = await practiceAt(world, 'assessment')
    await askToAssess(world, 'ewa', id, 'halina')
    const declined = await postForm(world, 'halina', `/ekspert/praktyki/${id}/odmow`, { interest: 'yes' })
    expect([declined.status, declined.goesTo]).toEqual([303, '/ekspert'])
    expect((await deskFor(world, id)).asked).toMatchObject([{ state: 'interest' }])
  })
})
