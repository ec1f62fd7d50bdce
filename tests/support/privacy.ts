import { strFromU8, unzipSync } from 'fflate'
import { expect } from 'vitest'
import { type CastKey, cast } from './cast.ts'
import { answerIn, write } from './correspondence.ts'
import { publishQuoting } from './excerpts.ts'
import { changeProfile } from './profiles.ts'
import { answer, ask } from './talk.ts'
import type { World } from './world.ts'
import type { WriteRow } from './write-row.ts'

/** Words that say who Piotr is, folded ones as well. */
export const marks = ['Piotr Nowak', 'piotr@', 'Nowak', 'nowak', 'pogromca znaczników']

/** Piotr does everything one can do here, and everybody speaks of him. */
export async function liveAsPiotr(world: World) {
  const { piotr } = cast
  await changeProfile(world, 'piotr', {
    position: 'pogromca znaczników',
    shows: ['topics', 'posts', 'ask'],
  })
  const practice = await publishQuoting(world)
  const title = 'Piotr Nowak pyta, ile kosztuje dziennik'
  const body = `Pisać do: ${piotr.email}. Pozdrawiam, **${piotr.name}**`
  const own = await ask(world, 'piotr', { title, body })
  const reply = await answer(world, own.id, 'maria', `${piotr.name} ma rację, pytam na ${piotr.email}.`)
  await world.as('maria')('PATCH', `/api/posts/${reply.id}`, { body: `Za ${piotr.name}.`, version: 1 })
  await world.as('piotr')('PUT', `/api/posts/${reply.id}/vote`)
  const report = { reason: 'other', note: `Zgłaszam ja, ${piotr.name}` }
  await world.as('piotr')('POST', `/api/posts/${reply.id}/reports`, report)
  const other = await ask(world, 'anna')
  await world.as('piotr')('PUT', `/api/threads/${other.id}/same-problem`)
  const letter = { subject: `${piotr.name} pyta`, body: `Proszę o kontakt: ${piotr.email}` }
  const conversation = (await write(world, 'piotr', practice.id, letter)).json.id
  await answerIn(world, 'anna', conversation, `Dziękuję, ${piotr.name}.`)
  return { practice, threadId: own.id, replyId: reply.id, otherId: other.id, conversation }
}

const readyOf = async (world: World, who: CastKey) =>
  (await world.as(who)('GET', '/api/me/archive')).json.archive?.readyAt

/** Asks for the file of one's own data, waits for the job, and unpacks it. */
export async function takeOwnData(world: World, who: CastKey) {
  const asked = await world.as(who)('POST', '/api/me/archive')
  expect(asked.status).toBe(202)
  await expect.poll(() => readyOf(world, who), { timeout: 10_000 }).toBe(world.clock.now())
  const { statusCode, rawPayload, headers } = await world.app.inject({
    url: '/api/me/archive/file',
    headers: { cookie: await world.cookieOf(who) },
  })
  expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store'])
  const files = unzipSync(rawPayload)
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

export const eraseOwn = (world: World, who: CastKey, password: string = cast[who].password) =>
  world.as(who)('POST', '/api/me/erasure', { password })

const password = cast.anna.password
const erasureOf = (personId: number) => ({
  url: `/api/people/${personId}/erasure`,
  body: { reason: 'Wniosek z 3 marca.' },
})

/** Every write of privacy, with who may. */
export const privacyWrites: readonly WriteRow[] = [
  {
    route: 'POST /api/me/archive',
    needs: 'signed-in',
    answers: [401, 202, 202, 202, 202, 202],
    request: async () => ({ url: '/api/me/archive' }),
  },
  {
    route: 'POST /api/me/erasure',
    needs: 'signed-in',
    // There is one administrator.
    answers: [401, 204, 204, 204, 204, 409],
    request: async () => ({ url: '/api/me/erasure', body: { password } }),
  },
  {
    route: 'POST /api/people/:id/erasure',
    needs: 'moderate',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world, who) => erasureOf(who === 'ewa' ? world.people.maria : world.people.olek),
  },
]
