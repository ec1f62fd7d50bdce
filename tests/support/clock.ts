/** A clock that moves only when told to: starts on a working Monday morning. */
export function createClock(start = Date.UTC(2026, 8, 7, 8, 0, 0)) {
  let moment = start
  return {
    now: () => moment,
    forward(milliseconds: number) {
      moment += milliseconds
    },
  }
}

export const minutes = 60_000
export const hours = 60 * minutes
export const days = 24 * hours
