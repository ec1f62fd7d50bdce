import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Database, StoredEvent } from '@rynek/db/core/database.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import type { Happened, ServerMessage } from '@rynek/shared/core/realtime.ts'
import { frameOf, happenedOf } from './frames.ts'
import { replay, type Standing } from './replay.ts'

/** Sockets written to before everything else gets its turn: 250 writes take 2 to 3 ms. */
const slice = 250

/** Where messages go: a socket, or an event stream. */
export type Reader = { send(frame: Buffer): void }

type Member = {
  reader: Reader
  /** Events up to this id have been sent. */
  last: number
  /** What happened while the past was being read; undefined once the member is live. */
  waiting: Happened[] | undefined
}

export type Hub = Awaited<ReturnType<typeof createHub>>

/** Who watches what on this process. One follower reads the log; each event is serialised once for all its readers. */
export async function createHub(db: Database) {
  const topics = new Map<string, Set<Member>>()
  const lines = new Map<string, Promise<void>>()

  const stop = await db.follow(await lastEventId(db.read), (events) => {
    for (const event of events) {
      const members = topics.get(event.topic)
      const happened = members && happenedOf(db.epoch, event)
      if (happened) tell(event.topic, happened)
    }
  })

  /** One line a topic: slices of two events side by side could overtake each other. */
  function tell(topic: string, happened: Happened): void {
    const before = lines.get(topic) ?? Promise.resolve()
    const line = before.then(() => deliver(topics.get(topic) ?? new Set(), happened))
    lines.set(topic, line)
    void line.finally(() => {
      if (lines.get(topic) === line) lines.delete(topic)
    })
  }

  async function join(reader: Reader, standing: Standing): Promise<() => void> {
    const members = topics.get(standing.topic) ?? new Set()
    topics.set(standing.topic, members)
    // A member first and a reader of the past then: what happens in between waits with the member.
    const member: Member = { reader, last: standing.after, waiting: [] }
    members.add(member)
    const leave = () => {
      members.delete(member)
      if (members.size === 0 && topics.get(standing.topic) === members) topics.delete(standing.topic)
    }
    const past = await replay(db, standing)
    if (past.outcome === 'reset') {
      leave()
      send(reader, { do: 'reset', epoch: db.epoch, topic: standing.topic, id: past.last })
      return leave
    }
    catchUp(member, past.events, db.epoch)
    send(reader, { do: 'watching', topic: standing.topic, id: Math.max(past.last, member.last) })
    return leave
  }

  return {
    join,
    /** What a reader who asks now and then has missed. */
    async missed(standing: Standing): Promise<ServerMessage[]> {
      const { topic } = standing
      const past = await replay(db, standing)
      if (past.outcome === 'reset') return [{ do: 'reset', epoch: db.epoch, topic, id: past.last }]
      const happened = past.events.flatMap((event) => happenedOf(db.epoch, event) ?? [])
      return [...happened, { do: 'watching', topic, id: past.last }]
    },
    close: stop,
  }
}

export const send = (reader: Reader, message: ServerMessage): void => reader.send(frameOf(message))

function catchUp(member: Member, events: readonly StoredEvent[], epoch: string): void {
  for (const event of events) {
    const happened = happenedOf(epoch, event)
    if (happened) send(member.reader, happened)
    member.last = event.id
  }
  for (const happened of member.waiting ?? []) {
    if (happened.id <= member.last) continue
    send(member.reader, happened)
    member.last = happened.id
  }
  member.waiting = undefined
}

async function deliver(members: ReadonlySet<Member>, happened: Happened): Promise<void> {
  const frame = frameOf(happened)
  let written = 0
  for (const member of [...members]) {
    if (member.waiting) member.waiting.push(happened)
    else if (happened.id > member.last) {
      member.last = happened.id
      member.reader.send(frame)
      if (++written % slice === 0) await nextTurn()
    }
  }
}
