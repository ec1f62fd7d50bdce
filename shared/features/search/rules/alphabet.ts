/** Letters of the dictionary, each with a number of its own: a word is a row of bytes, and compared as such. */
const letters = "-'.abcdefghijklmnopqrstuvwxyzéóąćęłńśźż"
const plain = "-'.abcdefghijklmnopqrstuvwxyzeoacelnszz"

export const letterCount = letters.length + 1

const codes = new Map(Array.from(letters, (letter, at) => [letter, at + 1]))

/** The code of each code's letter without its diacritic. */
const plainCodes = Uint8Array.from([0, ...Array.from(plain, (letter) => codes.get(letter) ?? 0)])

/** Nothing for a word with a letter that no word of the dictionary has. */
export function encode(word: string): Uint8Array | undefined {
  const encoded = new Uint8Array(word.length)
  for (let at = 0; at < word.length; at++) {
    const code = codes.get(word.charAt(at))
    if (code === undefined) return undefined
    encoded[at] = code
  }
  return encoded
}

export const foldCode = (code: number): number => plainCodes[code] ?? 0

export const foldCodes = (encoded: Uint8Array): Uint8Array => encoded.map(foldCode)

export function decode(encoded: Uint8Array): string {
  let word = ''
  for (const code of encoded) word += letters.charAt(code - 1)
  return word
}

// FNV-1a: a few lines, and even enough over short words.
export const hashSeed = 0x811c9dc5
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) >>> 0

export function hashOf(encoded: Uint8Array): number {
  let hash = hashSeed
  for (const code of encoded) hash = hashWith(hash, code)
  return hash
}

/** FNV leaves the low bits of short words alike; a table asks for these. */
export const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask
