import { lastEventId, listTopicEvents } from '@rynek/db/core/outbox.ts'
import { memberships } from '@rynek/db/features/memberships/tables.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { eq } from 'drizzle-orm'
import { cast } from './cast.ts'
import { newPassword } from './credentials.ts'
import type { Test } from './database.ts'
import { file, impose, lift } from './sanctions.ts'
import { openSocket, type TestSocket } from './socket.ts'
import { appoint } from './staff.ts'
import type { Answer, World } from './world.ts'

type Who = 'piotr' | 'ewa'
type Watcher = { who: Who; cookie: string; socket: TestSocket; unseen: readonly string[]; over?: number }
type Sight = {
  t: Test
  world: World
  address: string
  topics: Record<Who, readonly string[]>
  watchers: Watcher[]
  password: string
  left: boolean
  banned: boolean
  demoted: boolean
}
export type Act = keyof typeof acts

/** Piotr watches what is his and his office's, Ewa what is hers and the moderators'. */
export async function openSight(t: Test, world: World): Promise<Sight> {
  const { offices, piotr, ewa } = world.people
  const topics = {
    piotr: [channels.person(piotr), channels.office(offices.dolnePole)],
    ewa: [channels.person(ewa), channels.queue],
  }
  const now = { left: false, banned: false, demoted: false }
  return {
    ...{ t, world, topics, ...now },
    address: await world.listen(),
    watchers: [],
    password: cast.piotr.password,
  }
}

const endings = ({ world }: Sight) => listTopicEvents(world.db.read, channels.sessions, 0, 10_000)

/** Whatever they had open ended with the last word about sessions: not one frame after it. */
async function lost(sight: Sight, who: Who, which: (one: Watcher) => boolean = () => true): Promise<void> {
  const over = (await endings(sight)).at(-1)?.id ?? 0
  for (const one of sight.watchers) if (one.who === who && which(one)) one.over ??= over
}

async function open({ t, world, address, topics, watchers, ...now }: Sight, who: Who): Promise<void> {
  if (who === 'piotr' && now.banned) return
  const cookie = await world.newCookieOf(who)
  const socket = await openSocket(t, address, { cookie })
  const since = await lastEventId(world.db.read)
  for (const topic of topics[who]) socket.watch(topic, world.db.epoch, since)
  const unseen = [now.left && topics.piotr[1], now.demoted && topics.ewa[1]].filter((one) => one !== false)
  watchers.push({ who, cookie, socket, unseen: unseen as string[] })
}

const latest = ({ watchers }: Sight) =>
  watchers.findLast(({ who, over }) => who === 'piotr' && over === undefined)

const events: Record<string, { kind: string; data: object }> = {
  person: { kind: 'notices.counted', data: { unread: 1 } },
  office: { kind: 'message.added', data: { conversationId: 1 } },
  queue: { kind: 'queue.changed', data: { caseId: 1, waiting: 1 } },
}

async function done(answer: Promise<Answer>): Promise<void> {
  const { status, json } = await answer
  if (status >= 300) throw new Error(`answered ${status}: ${JSON.stringify(json)}`)
}

/** What can happen; each is done through the API, and something is announced everywhere right after it. */
export const acts = {
  stir: async ({ world, topics }: Sight) =>
    world.db.write(async (tx) => {
      for (const topic of Object.values(topics).flat())
        tx.emit({ topic, ...events[topic.split(':')[0] ?? '']! })
    }),
  openPiotr: (sight: Sight) => open(sight, 'piotr'),
  openEwa: (sight: Sight) => open(sight, 'ewa'),
  async leave(sight: Sight) {
    const { world, left, banned } = sight
    if (left || banned) return
    const cookie = await world.newCookieOf('piotr')
    await done(world.as(null)('DELETE', '/api/me/membership', undefined, { cookie }))
    sight.left = true
    await lost(sight, 'piotr')
  },
  async comeBack(sight: Sight) {
    const ofPiotr = eq(memberships.personId, sight.world.people.piotr)
    await sight.world.db.write((tx) => tx.update(memberships).set({ state: 'member' }).where(ofPiotr))
    sight.left = false
  },
  async ban(sight: Sight) {
    if (sight.banned) return
    await done(impose(sight.world, 'adam', 'piotr', 'ban'))
    sight.banned = true
    await lost(sight, 'piotr')
  },
  async lift(sight: Sight) {
    if (!sight.banned) return
    const [sanction] = (await file(sight.world, 'piotr', 'adam')).sanctions
    await done(lift(sight.world, 'adam', sanction?.id ?? 0))
    sight.banned = false
  },
  async demote(sight: Sight) {
    if (sight.demoted) return
    await done(appoint(sight.world, 'adam', 'ewa', ['member']))
    sight.demoted = true
    await lost(sight, 'ewa')
  },
  async promote(sight: Sight) {
    if (!sight.demoted) return
    await done(appoint(sight.world, 'adam', 'ewa', ['moderator'], { was: ['member'] }))
    sight.demoted = false
    await lost(sight, 'ewa')
  },
  async signOut(sight: Sight) {
    const one = latest(sight)
    if (!one) return
    const { cookie } = one
    await done(sight.world.as(null)('DELETE', '/api/sessions/current', undefined, { cookie }))
    await lost(sight, 'piotr', (other) => other.cookie === cookie)
  },
  async changePassword(sight: Sight) {
    if (sight.banned) return
    const { world, password } = sight
    const other = password === newPassword ? cast.piotr.password : newPassword
    const cookie = await world.newCookieOf('piotr')
    await done(world.as(null)('PUT', '/api/me/password', { password, newPassword: other }, { cookie }))
    sight.password = other
    await lost(sight, 'piotr')
  },
}

/** Frames that reached somebody who might not have them when they were announced. */
export const unduly = ({ watchers }: Sight) =>
  watchers.flatMap(({ who, socket, unseen, over = Number.POSITIVE_INFINITY }) =>
    socket
      .events()
      .filter(({ topic, id }) => unseen.includes(topic) || id > over)
      .map(({ topic, kind, id }) => ({ who, topic, kind, id, over })),
  )

/** Everybody who may see what was announced last has been told it. */
export const isTold = ({ watchers, topics }: Sight, last: number): boolean =>
  watchers
    .filter(({ over }) => over === undefined)
    .every(({ who, socket, unseen }) =>
      topics[who].every(
        (topic) =>
          unseen.includes(topic) || socket.events().some((event) => event.topic === topic && event.id > last),
      ),
    )
