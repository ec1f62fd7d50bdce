import { acts } from '@rynek/server/features/limits/table.ts'
import { describe, expect, test } from 'vitest'
import { attach } from '../../support/documents.ts'
import { countedAlready } from '../../support/guesses.ts'
import { newcomer } from '../../support/newcomer.ts'
import { answer, ask } from '../../support/talk.ts'
import { question } from '../../support/texts.ts'
import { openWorld, type World } from '../../support/world.ts'

const strict = { LIMITS: '1' }

describe('whoever floods the forum', () => {
  test('asks twenty questions an hour; what was refused is neither stored nor counted', async (t) => {
    const world = await openWorld(t, strict)
    await done(world, acts.ask.most - 1, 'ask', world.people.anna)
    expect((await world.as('anna')('POST', '/api/threads', { ...question, title: 'a' })).status).toBe(400)
    const { id } = await ask(world)
    const refused = await world.as('anna')('POST', '/api/threads', question, { 'accept-language': 'pl' })
    expect([refused.status, refused.json.error.reason, refused.headers['retry-after']]).toEqual([
      429,
      'too-many-acts',
      '900',
    ])
    expect(refused.json.error.message).toContain('Odczekaj 15 minut')
    expect((await world.as(null)('GET', '/api/threads')).json.items).toHaveLength(1)

    // Others go on, and so does she with something else.
    expect((await world.as('piotr')('POST', '/api/threads', question)).status).toBe(201)
    await answer(world, id, 'anna')
    world.clock.forward(15 * 60_000)
    expect((await world.as('anna')('POST', '/api/threads', question)).status).toBe(201)
  })

  test('signs up no more people from one network, nor sends more files, before anything was looked at', async (t) => {
    const world = await openWorld(t, strict)
    await done(world, acts.join.most, 'join', '127.0.0.1')
    // Too weak a password, which would be said first if it were looked at.
    const weak = await world.as(null)('POST', '/api/people', newcomer(world, { password: '123456789012' }))
    expect([weak.status, weak.json.error.reason]).toEqual([429, 'too-many-acts'])
    const elsewhere = { 'x-forwarded-for': '203.0.113.9' }
    expect((await world.as(null)('POST', '/api/people', newcomer(world), elsewhere)).status).toBe(201)

    await done(world, acts.upload.most, 'upload', world.people.anna)
    const send = (who: 'anna' | 'piotr') => attach(world, who, 99)
    expect([(await send('anna')).status, (await send('piotr')).status]).toEqual([429, 404])
  })
})

const done = (world: World, times: number, act: string, who: string | number) =>
  countedAlready(world.db, times, 'act', act, who)
