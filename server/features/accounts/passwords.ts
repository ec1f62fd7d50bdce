import { hash, verify } from '@node-rs/argon2'
import { Problem } from '@rynek/shared/core/problems.ts'

// OWASP's figures for argon2id: 19 MiB, two passes; about 55 ms on a small server.
const argon2id = 2
const strength = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// Hashing is heavy on purpose: two at a time, twenty in line, and the next one is asked to come back.
const atOnce = 2
const inLine = 20

let running = 0
const line: (() => void)[] = []

export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(password.normalize('NFC'), strength))

let nobodysHash: Promise<string> | undefined

/** Costs the same whether there is such a person or not, so that the time tells nothing. */
export async function passwordMatches(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  nobodysHash ??= hash('nobody has this password', strength)
  const against = passwordHash ?? (await nobodysHash)
  const matches = await inTurn(() => verify(against, password.normalize('NFC')))
  return matches && passwordHash != null
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < atOnce) running++
  else if (line.length < inLine) await new Promise<void>((next) => line.push(next))
  else throw new Problem('unavailable', 'busy-signing-in')
  try {
    return await work()
  } finally {
    // The place is handed over, not given up: nobody who comes in between may take it as well.
    const next = line.shift()
    if (next) next()
    else running--
  }
}
