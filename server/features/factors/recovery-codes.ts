import { createHash, randomBytes } from 'node:crypto'

const howMany = 10

/** Digits and letters that nobody takes for one another on paper. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** 80 bits each: a stolen table of their hashes is of no use. */
export const newCodes = (): string[] => Array.from({ length: howMany }, newCode)

function newCode(): string {
  const signs = [...randomBytes(16)].map((byte) => alphabet[byte % alphabet.length]).join('')
  return signs.replace(/.{4}(?=.)/g, '$&-')
}

/** Of a code as it was typed: read from paper, in capitals, with spaces or dashes or none. */
export const hashOfCode = (code: string): string =>
  createHash('sha256').update(plain(code)).digest('base64url')

const plain = (code: string): string =>
  code
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1')
