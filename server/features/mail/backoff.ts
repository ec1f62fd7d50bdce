import { randomInt } from 'node:crypto'

const minute = 60_000

/** A letter nobody takes is given up after this long. In milliseconds. */
export const longestWait = 3 * 24 * 60 * minute
/** A reader whom his server does not know is not asked for again and again. */
export const mostRefusals = 5

/** Milliseconds until the next try: from about a minute, doubled each time, to about half an hour. */
export function waitAfter(tries: number): number {
  const whole = Math.min(1.25 * 2 ** (tries - 1), 30) * minute
  // Shortened by up to a fifth, so that letters that failed together do not all come back at once.
  return whole - randomInt(Math.floor(whole / 5))
}

type Fault = { responseCode?: number; command?: string }

/** The reader's own address was refused for good; everything else may be the server's passing mood. */
export const isRefusal = ({ responseCode = 0, command = '' }: Fault): boolean =>
  responseCode >= 550 && responseCode < 560 && command === 'RCPT TO'
