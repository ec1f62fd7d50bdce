import { createHash, randomBytes, randomInt } from 'node:crypto'

/** Long enough to come back from the mail. In milliseconds. */
export const codeLife = 30 * 60_000

/** For a link: 256 bits. */
export const newLinkCode = (): string => randomBytes(32).toString('base64url')

// Without I, L, O and U: what is read from one screen and typed on another must not be mistaken.
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Wrong codes after which the right one does not help either: 40 bits are then plenty. */
export const mostTries = 5

/** For typing: `7QKX-3MPA`. */
export function newTypedCode(): string {
  const code = Array.from({ length: 8 }, () => signs[randomInt(signs.length)]).join('')
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

/** As it was sent, however it was typed: small letters, spaces, no hyphen. */
export const readTypedCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replace(/^(.{4})/, '$1-')

/** As a code is stored; a code is looked up or compared by this alone. */
export const hashOfCode = (code: string): string => createHash('sha256').update(code).digest('base64url')
