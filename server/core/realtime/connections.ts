import type { Person } from '../person.ts'

const mostOfAPerson = 20
const mostOfAnAddress = 100
/** Longer than it takes from the reading of a session to the connection that is opened for it. In milliseconds. */
const remembered = 60_000

/** The session is over, or the server is about to stop. */
export type Ending = 'reauth' | 'restart'

/** A socket or an event stream. */
export type Connection = {
  person: Person | null
  address: string
  end(why: Ending): void
}

export type Connections = ReturnType<typeof createConnections>

/** Everything that is open on this process: nobody may hold too much of it, and nothing outlives its session. */
export function createConnections() {
  const open = new Set<Connection>()
  /** When each session was ended that may still be on its way here; oldest first. */
  const ended = new Map<string, number>()

  function remember(handle: string): void {
    const now = performance.now()
    ended.delete(handle)
    ended.set(handle, now)
    for (const [one, at] of ended) {
      if (now - at < remembered) return
      ended.delete(one)
    }
  }
  const isOver = ({ person }: Connection) =>
    person !== null && (ended.get(person.sessionHandle) ?? 0) > person.readAt

  return {
    /** Not when its rights ended since they were read, or when this person, or this guest's address, holds enough. */
    admit(one: Connection): 'admitted' | 'over' | 'too-many' {
      if (isOver(one)) return 'over'
      const same = [...open].filter(({ person, address }) =>
        one.person ? person?.id === one.person.id : person === null && address === one.address,
      )
      if (same.length >= (one.person ? mostOfAPerson : mostOfAnAddress)) return 'too-many'
      open.add(one)
      return 'admitted'
    },
    forget: (one: Connection): void => void open.delete(one),
    endSession(handle: string): void {
      remember(handle)
      for (const one of [...open]) if (one.person?.sessionHandle === handle) one.end('reauth')
    },
    endAll(): void {
      for (const one of [...open]) one.end('restart')
    },
  }
}
