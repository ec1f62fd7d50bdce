import { createHash } from 'node:crypto'

/** What is counted, as it is stored. */
export const hashOfKey = (...parts: readonly (number | string)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
