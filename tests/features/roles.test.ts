import { permitted } from '@rynek/shared/core/roles.ts'
import { describe, expect, test } from 'vitest'
import { cast } from '../support/cast.ts'
import { openWorld } from '../support/world.ts'
import { type Actor, actors, answersOf, methodOf, type WriteRow } from '../support/write-row.ts'
import { writes } from '../support/writes.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/** What the role alone decides: a refusal, or nothing. */
function refusalOf(who: Actor, needs: WriteRow['needs']): number | undefined {
  if (needs === 'anyone') return undefined
  if (who === null) return 401
  const right = needs === 'write' ? 'take-part' : needs
  if (right === 'signed-in' || permitted(cast[who].roles, right)) return undefined
  return 403
}

describe('every route that changes something', () => {
  test('has its row in the table of who may, and none is left over', async (t) => {
    const { routes } = await openWorld(t)
    const writing = routes.filter(({ method, url }) => url.startsWith('/api/') && !harmless.has(method))
    const rows = writes.map(({ route, needs }) => `${route}: ${needs}`)
    expect(writing.map(({ method, url, access }) => `${method} ${url}: ${access}`).toSorted()).toEqual(
      rows.toSorted(),
    )
  })

  for (const row of writes) {
    test(`${row.route} answers each by his rights`, async (t) => {
      const world = await openWorld(t)
      const answered: (readonly [Actor, number])[] = []
      for (const who of actors) {
        const { url, body, headers } = await row.request(world, who)
        const { status } = await world.as(who)(methodOf(row), url, body, headers)
        answered.push([who, status])
        const refusal = refusalOf(who, row.needs)
        if (refusal) expect([who, status]).toEqual([who, refusal])
        else expect([who, status]).not.toEqual([who, 401])
      }
      expect(answered).toEqual(actors.map((who, at) => [who, answersOf(row)[at]]))
    })
  }
})
