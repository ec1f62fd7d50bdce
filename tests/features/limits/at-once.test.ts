import { conversationsADay } from '@rynek/shared/features/correspondence/rules.ts'
import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { write } from '../../support/correspondence.ts'
import { lettersTo } from '../../support/mail.ts'
import { invitations, invite } from '../../support/memberships.ts'
import { practiceAt } from '../../support/practices.ts'
import { openWorld, type World } from '../../support/world.ts'

const times = Array.from({ length: 20 }, (_, at) => at)
const received = async (world: World, address: string) => (await lettersTo(world, address)).length

describe('what is done many times at one moment', () => {
  test('is not done more often than one after the other', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'published')
    for (const who of ['piotr', 'maria'] as const) await world.cookieOf(who)

    await Promise.all(times.map((at) => invite(world, 'piotr', `nowa${at}@poczta.example`)))
    expect((await invitations(world, 'piotr')).length).toBe(10)
    await Promise.all(times.map(() => invite(world, 'maria', 'ta-sama@poczta.example')))
    expect(await received(world, 'ta-sama@poczta.example')).toBe(3)

    const answers = await Promise.all(times.map(() => write(world, 'piotr', id)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(conversationsADay)

    const before = await received(world, cast.anna.email)
    await Promise.all(
      times.map(() => world.as(null)('POST', '/api/password-resets', { email: cast.anna.email })),
    )
    expect(await received(world, cast.anna.email)).toBe(before + 3)
  })
})
