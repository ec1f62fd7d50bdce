import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Database } from '@rynek/db/core/database.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import { channels } from '@rynek/shared/core/events.ts'
import type { Happened, ServerMessage } from '@rynek/shared/core/realtime.ts'
import type { SessionsEnded } from '@rynek/shared/features/accounts/events.ts'
import { frameOf, happenedOf } from './frames.ts'
import { type Replay, replay, type Standing } from './replay.ts'

/** Sockets written to before everything else gets its turn: 250 writes take 2 to 3 ms. */
const slice = 250

/** Bytes that may wait for one reader before the reader is shown out. */
export const mostWaiting = 256 * 1024

/** Where messages go: a socket, or an event stream. */
export type Reader = { send(frame: Buffer): void }

type Member = {
  reader: Reader
  /** Events up to this id have been sent. */
  last: number
  /** What happened while the past was being read; undefined once the member is live. */
  waiting: Happened[] | undefined
}

/** `joined` is settled when the past has been told, or fails with the reading of it; `leave` works from the start. */
export type Membership = { leave: () => void; joined: Promise<void> }

export type Hub = Awaited<ReturnType<typeof createHub>>

/**
 * Who watches what on this process. One follower reads the log; each event is serialised once for all its readers.
 * Sessions end in its order as well, so that nothing is told to anybody after he may not hear it.
 */
export async function createHub(db: Database, endSession: (handle: string) => void) {
  const topics = new Map<string, Set<Member>>()
  const lines = new Map<string, Promise<void>>()

  const stop = await db.follow(await lastEventId(db.read), (events) => {
    for (const event of events) {
      if (event.topic === channels.sessions) (event.data as SessionsEnded).handles.forEach(endSession)
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

  function join(reader: Reader, standing: Standing): Membership {
    const { topic } = standing
    const members = topics.get(topic) ?? new Set()
    topics.set(topic, members)
    // A member first and a reader of the past then: what happens in between waits with the member.
    const member: Member = { reader, last: standing.after, waiting: [] }
    members.add(member)
    const leave = () => {
      members.delete(member)
      if (members.size === 0 && topics.get(topic) === members) topics.delete(topic)
    }
    const readPast = async () => {
      const past = await replay(db, standing)
      // Who left meanwhile, perhaps to join again from elsewhere, is told nothing more.
      if (!members.has(member)) return
      if (past.outcome === 'reset') leave()
      else catchUp(member, past.happened)
      send(reader, lastWord(past, topic, db.epoch, member.last))
    }
    return { leave, joined: readPast() }
  }

  return {
    join,
    /** What a reader who asks now and then has missed. */
    async missed(standing: Standing): Promise<ServerMessage[]> {
      const past = await replay(db, standing)
      const happened = past.outcome === 'reset' ? [] : past.happened
      return [...happened, lastWord(past, standing.topic, db.epoch)]
    },
    close: stop,
  }
}

export const send = (reader: Reader, message: ServerMessage): void => reader.send(frameOf(message))

function lastWord(past: Replay, topic: string, epoch: string, sent = 0): ServerMessage {
  if (past.outcome === 'reset') return { do: 'reset', epoch, topic, id: past.last }
  return { do: 'watching', topic, id: Math.max(past.last, sent) }
}

function catchUp(member: Member, past: readonly Happened[]): void {
  for (const happened of [...past, ...(member.waiting ?? [])]) {
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
    if (!members.has(member)) continue
    if (member.waiting) member.waiting.push(happened)
    else if (happened.id > member.last) {
      member.last = happened.id
      member.reader.send(frame)
      if (++written % slice === 0) await nextTurn()
    }
  }
}
