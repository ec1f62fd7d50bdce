import type { Person } from '../person.ts'

const mostOfAPerson = 20
const mostOfAnAddress = 100

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

  return {
    /** False when this person, or this guest's address, holds enough already. */
    admit(one: Connection): boolean {
      const same = [...open].filter(({ person, address }) =>
        one.person ? person?.id === one.person.id : person === null && address === one.address,
      )
      if (same.length >= (one.person ? mostOfAPerson : mostOfAnAddress)) return false
      open.add(one)
      return true
    },
    forget: (one: Connection): void => void open.delete(one),
    endSession(handle: string): void {
      for (const one of [...open]) if (one.person?.sessionHandle === handle) one.end('reauth')
    },
    endAll(): void {
      for (const one of [...open]) one.end('restart')
    },
  }
}
