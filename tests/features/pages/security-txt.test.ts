import { readConfig } from '@rynek/server/core/config.ts'
import { describe, expect, test } from 'vitest'
import { openWorld } from '../../support/world.ts'

const path = '/.well-known/security.txt'
const site = 'https://rynek.example.pl'

describe('security.txt', () => {
  test('says whom to tell of a hole, and never runs out', async (t) => {
    const contact = 'mailto:bezpieczenstwo@example.pl'
    const world = await openWorld(t, { SECURITY_CONTACT: contact, PUBLIC_URL: site })
    world.clock.forward(900 * 24 * 60 * 60 * 1_000)
    const { status, json, headers } = await world.as(null)('GET', path)
    const fields = Object.fromEntries(
      String(json)
        .trim()
        .split('\n')
        .map((line) => line.split(/: (.*)/)),
    )
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
    expect(fields).toMatchObject({
      Contact: contact,
      Canonical: site + path,
      'Preferred-Languages': 'pl, en',
    })
    expect(Date.parse(fields.Expires)).toBeGreaterThan(world.clock.now())
  })

  test('is not there where nobody was named, and a contact that is none stops the server', async (t) => {
    const world = await openWorld(t)
    expect((await world.as(null)('GET', path)).status).toBe(404)
    for (const contact of ['it@example.pl', 'mailto:nikt', 'http://example.pl', 'javascript:alert(1)'])
      expect(() => readConfig({ SECURITY_CONTACT: contact }), contact).toThrow('SECURITY_CONTACT')
  })
})
