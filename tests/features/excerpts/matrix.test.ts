import { permitted } from '@rynek/shared/core/roles.ts'
import type { Choice } from '@rynek/shared/features/excerpts/rules.ts'
import { expect, test } from 'vitest'
import { type CastKey, cast } from '../../support/cast.ts'
import { credit, quoting } from '../../support/excerpts.ts'
import { addressesOf, listPages } from '../../support/exits.ts'
import { assess, handOver, publishAs } from '../../support/practices.ts'
import { announced, openWorld } from '../../support/world.ts'

type Reader = CastKey | null
const everybody: readonly Reader[] = [null, ...(Object.keys(cast) as CastKey[])]
const makers = everybody.filter((who) => who !== null && permitted(cast[who].roles, 'describe'))
/** The author of the post, the author of the practice, and those who work on it. */
const concerned = new Set<Reader>(['piotr', 'anna', ...makers])

for (const [said, published] of [
  ['refused', false],
  ['office', false],
  ['office', true],
] as const satisfies readonly [Choice, boolean][]) {
  test(`that an author said “${said}” is known to whom it concerns, ${published ? 'also' : 'before it is'} published`, async (t) => {
    const world = await openWorld(t, {}, 'built')
    const quoted = await quoting(world)
    await credit(world, 'piotr', quoted, said)
    if (published) {
      await handOver(world, 'rafal', quoted.id)
      for (const who of ['zofia', 'halina'] as const) await assess(world, who, quoted.id)
      await publishAs(world, 'ewa', quoted.id)
    }
    const found = new Map<Reader, string>()
    for (const who of everybody) {
      const headers = who ? { cookie: await world.cookieOf(who) } : {}
      for (const url of addressesOf(world, await listPages(), quoted.id)) {
        const { body } = await world.app.inject({ url, headers })
        if (body.includes(`"credit":"${said}"`)) found.set(who, url)
      }
    }
    const readers = published ? new Set<Reader>([...concerned, 'jan']) : concerned
    expect([Object.fromEntries(found), new Set(found.keys())]).toEqual([Object.fromEntries(found), readers])
    expect(JSON.stringify(await announced(world.db))).not.toContain(`"credit"`)
  })
}
