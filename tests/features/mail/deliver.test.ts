import { countLetters, listLetters } from '@rynek/db/features/mail/queries.ts'
import { queueMail, queueMailTo } from '@rynek/server/features/mail/queue.ts'
import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { days, hours, minutes } from '../../support/clock.ts'
import { openMailServer, openSender } from '../../support/mail.ts'
import { ask, hide, openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const letter = { language: 'pl', kind: 'account.password-changed', href: '/haslo' } as const
const addressOf = (number: number) => `osoba${number}@urzad.example`
const write = (world: World, many: number) =>
  world.db.write(async (tx) => {
    for (let number = 1; number <= many; number++) await queueMail(tx, { ...letter, to: addressOf(number) })
  })
const states = async (world: World) => Object.fromEntries(await countLetters(world.db.read))

describe('letters', () => {
  test('leave once each, however many servers send them, and only if their cause came to be', async (t) => {
    const world = await openWorld(t)
    const smtp = await openMailServer(t)
    const servers = [openSender(t, world, smtp.url), openSender(t, world, smtp.url)]
    await write(world, 200)
    await world.db
      .write(async (tx) => {
        await queueMail(tx, { ...letter, to: 'nikt@urzad.example' })
        throw new Error('the cause failed')
      })
      .catch(() => undefined)

    const sent = await Promise.all(servers.map((server) => server.deliver()))
    expect(sent.reduce((sum, one) => sum + one)).toBe(200)
    const readers = smtp.received.map(({ to }) => to.join()).toSorted()
    expect(readers).toEqual(Array.from({ length: 200 }, (_, at) => addressOf(at + 1)).toSorted())
    expect(new Set(smtp.received.map(({ mail }) => mail.messageId)).size).toBe(200)
    expect(await states(world)).toEqual({ sent: 200 })
    // What has left cannot be read here any more, nor can the secret in its link.
    expect((await listLetters(world.db.read, 1))[0]).toMatchObject({ params: {}, href: '' })
  })

  test('are for one reader, at the address he has, in his language', async (t) => {
    const world = await openWorld(t)
    const smtp = await openMailServer(t)
    await world.db.write((tx) => queueMailTo(tx, world.people.anna, { ...letter }))
    await openSender(t, world, smtp.url).deliver()
    const [one] = smtp.received
    expect([one?.from, one?.to]).toEqual(['poczta@rynek.example.pl', [cast.anna.email]])
    expect(one?.mail.subject).toBe('Hasło zostało zmienione')
    expect(one?.mail.text).toContain('\nhttps://rynek.example.pl/haslo\n')
    expect(one?.mail.html).toContain('<a href="https://rynek.example.pl/haslo">')
  })

  test('wait while the mail server is away, busy or silent, longer each time, and none is lost', async (t) => {
    const world = await openWorld(t)
    const smtp = await openMailServer(t)
    const server = openSender(t, world, smtp.url)
    await write(world, 3)
    const waits: number[] = []
    for (const mood of ['away', 'busy', 'busy', 'busy', 'busy', 'busy', 'busy'] as const) {
      if (mood === 'away') await smtp.close()
      else smtp.be(mood)
      expect(await server.deliver(), mood).toBe(0)
      if (mood === 'away') await smtp.reopen()
      const [row] = await listLetters(world.db.read, 1)
      waits.push(((row?.nextTryAt ?? 0) - world.clock.now()) / minutes)
      world.clock.forward(31 * minutes)
    }
    const bounds = [1.25, 2.5, 5, 10, 20, 30, 30]
    for (const [at, most] of bounds.entries()) {
      expect(waits[at], `wait ${at}`).toBeLessThanOrEqual(most)
      expect(waits[at], `wait ${at}`).toBeGreaterThanOrEqual(most * 0.8)
    }
    // Too early is not tried at all.
    smtp.be('takes')
    expect(await server.deliver()).toBe(3)
    expect([await server.deliver(), smtp.received.length, await states(world)]).toEqual([0, 3, { sent: 3 }])
  })

  test('that a server took and then hung up on come again at most once, as the same letter', async (t) => {
    const world = await openWorld(t)
    const smtp = await openMailServer(t)
    const server = openSender(t, world, smtp.url)
    await write(world, 2)
    smtp.be('drops')
    expect(await server.deliver()).toBe(0)
    smtp.be('takes')
    expect(await server.deliver()).toBe(0)
    world.clock.forward(2 * minutes)
    expect(await server.deliver()).toBe(2)
    const ids = smtp.received.map(({ mail }) => mail.messageId)
    expect([ids.length, new Set(ids).size]).toEqual([4, 2])
  })

  test('of a server that died with them are sent by another one', async (t) => {
    const world = await openWorld(t)
    const smtp = await openMailServer(t)
    await write(world, 1)
    smtp.be('silent')
    const dead = openSender(t, world, smtp.url)
    void dead.deliver().catch(() => undefined)
    await expect.poll(async () => (await listLetters(world.db.read, 1))[0]?.tries).toBe(1)
    smtp.be('takes')
    const other = openSender(t, world, smtp.url)
    expect(await other.deliver()).toBe(0)
    world.clock.forward(21 * minutes)
    expect(await other.deliver()).toBe(1)
    // The dead server's late word about its try changes nothing.
    await smtp.close()
    await dead.close()
    expect(await states(world)).toEqual({ sent: 1 })
  })
})

describe('a letter is not sent', () => {
  test('when it comes too late, or its reader may not see any more what it is about', async (t) => {
    const world = await openWorld(t)
    const smtp = await openMailServer(t)
    const [shown, hidden] = [await ask(world), await ask(world)]
    const about = (id: number) => ({ about: { readerId: world.people.piotr, thing: 'thread' as const, id } })
    const until = world.clock.now() + 30 * minutes
    await world.db.write(async (tx) => {
      await queueMail(tx, { ...letter, to: 'late@urzad.example', worthUntil: until })
      await queueMail(tx, { ...letter, to: 'shown@urzad.example', ...about(shown.id) })
      await queueMail(tx, { ...letter, to: 'hidden@urzad.example', ...about(hidden.id) })
    })
    const [question] = (await openThread(world, hidden.id)).posts
    await hide(world, question?.id ?? 0)
    world.clock.forward(31 * minutes)
    // One of the two tells the author that her question was hidden.
    expect(await openSender(t, world, smtp.url).deliver()).toBe(2)
    expect(smtp.received.flatMap(({ to }) => to).toSorted()).toEqual([cast.anna.email, 'shown@urzad.example'])
    expect(await states(world)).toEqual({ sent: 2, dropped: 2 })
  })

  test('for ever: after three days, or five refusals of its reader, the administrator decides', async (t) => {
    const world = await openWorld(t)
    const smtp = await openMailServer(t)
    const server = openSender(t, world, smtp.url)
    await write(world, 1)
    smtp.be('refuses-reader')
    for (let tries = 1; tries <= 5; tries++) {
      expect(await states(world)).toEqual({ waiting: 1 })
      await server.deliver()
      world.clock.forward(31 * minutes)
    }
    expect(await states(world)).toEqual({ 'given-up': 1 })

    await write(world, 1)
    smtp.be('busy')
    world.clock.forward(25 * hours)
    await expect(server.alarm()).rejects.toThrow('mail has been waiting')
    expect((await world.as(null)('GET', '/health')).json.mailIsLate).toBe(true)
    world.clock.forward(2 * days)
    await server.deliver()
    expect(await states(world)).toEqual({ 'given-up': 2 })
    await server.alarm()

    smtp.be('takes')
    const { items, givenUp } = (await world.as('adam')('GET', '/api/mail')).json
    expect([givenUp, items[0].fault]).toEqual([2, expect.stringContaining('451')])
    expect((await world.as('adam')('PUT', `/api/mail/${items[0].id}/waiting`)).status).toBe(204)
    expect((await world.as('adam')('PUT', `/api/mail/${items[0].id}/waiting`)).status).toBe(404)
    expect(await server.deliver()).toBe(1)
    world.clock.forward(31 * days)
    await server.forgetOld()
    expect(await states(world)).toEqual({})
  })
})
