import { parseRules, type RuleLine } from './affixes.ts'
import { encode, foldCodes, hashOf, slotOf } from './alphabet.ts'
import { supplement } from './supplement.ts'

/** What the compiled dictionary says of itself, before its table of words. */
export type LexiconHead = { slots: number; flagSets: string[]; rules: readonly RuleLine[] }

/** Raised with every change of the format, so that a file kept from before is made anew. */
export const lexiconFormat = 1

/** Twice as many places as words: a search in the table then looks at one and a half places. */
const roomy = 1.7

type Entry = { codes: Uint8Array; flags: string }

/**
 * A Hunspell dictionary as one piece of bytes: a head, a table of places, and the words, each as its length, its letters
 * and the number of its set of flags. Words are found by their letters without diacritics, which serves people who type
 * them and people who do not. The same input always makes the same bytes.
 */
export function compileLexicon({ aff, dic }: { aff: string; dic: string }): Uint8Array<ArrayBuffer> {
  const entries = readEntries(dic)
  const flagSets = [...new Set(entries.map(({ flags }) => flags))].sort()
  const slots = 2 ** Math.ceil(Math.log2(entries.length * roomy))
  const head: LexiconHead = { slots, flagSets, rules: parseRules(aff) }
  return join(new TextEncoder().encode(JSON.stringify(head)), ...tableOf(entries, head))
}

function readEntries(dic: string): Entry[] {
  const known = new Map<string, Entry>()
  for (const line of [...dic.split('\n').slice(1), ...supplement]) {
    const [written = '', flags = ''] = line.trim().split('/')
    const word = written.toLowerCase()
    const codes = encode(word)
    if (!codes || word === '') continue
    const sorted = [...new Set(flags)].sort().join('')
    known.set(`${word}/${sorted}`, { codes, flags: sorted })
  }
  return [...known.values()]
}

function tableOf(entries: readonly Entry[], { slots, flagSets }: LexiconHead): [Uint32Array, Uint8Array] {
  const numbers = new Map(flagSets.map((flags, number) => [flags, number]))
  const table = new Uint32Array(slots)
  const words = new Uint8Array(entries.reduce((size, { codes }) => size + codes.length + 3, 0))
  let end = 0
  for (const { codes, flags } of entries) {
    let slot = slotOf(hashOf(foldCodes(codes)), slots - 1)
    while (table[slot] !== 0) slot = (slot + 1) & (slots - 1)
    table[slot] = end + 1
    const number = numbers.get(flags) ?? 0
    words.set([codes.length, ...codes, number & 255, number >> 8], end)
    end += codes.length + 3
  }
  return [table, words]
}

/** The head's length, the head, filled up to a multiple of four so that the table can be read in place, the rest. */
function join(head: Uint8Array, table: Uint32Array, words: Uint8Array): Uint8Array<ArrayBuffer> {
  const start = 4 + Math.ceil(head.length / 4) * 4
  const whole = new Uint8Array(start + table.byteLength + words.length).fill(32, 4, start)
  new DataView(whole.buffer).setUint32(0, start - 4, true)
  whole.set(head, 4)
  whole.set(new Uint8Array(table.buffer), start)
  whole.set(words, start + table.byteLength)
  return whole
}
