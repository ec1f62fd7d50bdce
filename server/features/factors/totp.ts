import { Secret, TOTP } from 'otpauth'

const period = 30

/** Clocks of phones go wrong: the half-minute before and the one after count as well. */
const drift = 1

// What every app for codes understands; some ignore any other choice without a word.
const totpOf = (secret: string, label = '') =>
  new TOTP({
    issuer: 'Rynek',
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period,
  })

export const newSecret = (): string => new Secret({ size: 20 }).base32

/** What the app reads from the picture. */
export const uriOf = (secret: string, email: string): string => totpOf(secret, email).toString()

/** Which half-minute since 1970 a code is of; null for a code that is wrong or of another time. */
export function stepOf(secret: string, code: string, now: number): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: now, window: drift })
  return delta === null ? null : TOTP.counter({ period, timestamp: now }) + delta
}
