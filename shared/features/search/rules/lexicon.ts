import { buildEndings, type Group, highBits, lowBits, type Rule } from './affixes.ts'
import { decode, encode, foldCode, foldCodes, hashSeed, hashWith, slotOf } from './alphabet.ts'
import type { LexiconHead } from './compile.ts'

/** A word of the dictionary that the given one may be a form of; `exact`: also by its diacritics. */
export type Lemma = { lemma: string; exact: boolean }

export type Lexicon = { find(word: string): Lemma[] }

type Tables = ReturnType<typeof readTables>

function readTables(bytes: Uint8Array<ArrayBuffer>) {
  const { buffer, byteOffset } = bytes
  const length = new DataView(buffer, byteOffset).getUint32(0, true)
  const start = byteOffset + 4
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, start, length))) as LexiconHead
  return {
    places: new Uint32Array(buffer, start + length, head.slots),
    words: bytes.subarray(4 + length + head.slots * 4),
    low: Int32Array.from(head.flagSets, lowBits),
    high: Int32Array.from(head.flagSets, highBits),
    endings: buildEndings(head.rules),
  }
}

/** Opens what `compileLexicon` made. The bytes stay as they are: there is no object for each word. */
export function openLexicon(bytes: Uint8Array<ArrayBuffer>): Lexicon {
  const tables = readTables(bytes)
  return {
    find(word) {
      const found = findForms(tables, word, false)
      // The rules make the negative of any adjective; to a reader it is a word of its own.
      if (word.startsWith('nie') && word.length > 5)
        for (const { lemma, exact } of findForms(tables, word.slice(3), true))
          found.push({ lemma: `nie${lemma}`, exact })
      return found
    },
  }
}

/** One word that is looked for: its letters, and those without diacritics with the hash of each beginning. */
type Wanted = { codes: Uint8Array; folded: Uint8Array; hashes: Uint32Array; negated: boolean }
const mayNegate = highBits('b')

function findForms(tables: Tables, word: string, negated: boolean): Lemma[] {
  const codes = encode(word)
  if (!codes) return []
  const folded = foldCodes(codes)
  const hashes = new Uint32Array(codes.length + 1)
  hashes[0] = hashSeed
  for (const [at, code] of folded.entries()) hashes[at + 1] = hashWith(hashes[at] ?? 0, code)
  const wanted = { codes, folded, hashes, negated }
  const found = new Map<string, boolean>()
  probe(tables, wanted, { kept: codes.length }, found)
  let endings: Tables['endings'] | undefined = tables.endings
  for (let kept = codes.length; endings && kept > 0; kept--) {
    for (const group of endings.groups) probe(tables, wanted, { kept, group }, found)
    endings = endings.longer[folded[kept - 1] ?? 0]
  }
  return Array.from(found, ([lemma, exact]) => ({ lemma, exact }))
}

/** The first `kept` letters of the wanted word and what the group's rules took away; without a group the word as it is. */
type Guess = { kept: number; group?: Group }
const nothing = new Uint8Array()

function probe(tables: Tables, wanted: Wanted, guess: Guess, found: Map<string, boolean>): void {
  const { places } = tables
  const strip = guess.group?.strip ?? nothing
  let hash = wanted.hashes[guess.kept] ?? 0
  for (let at = 0; at < strip.length; at++) hash = hashWith(hash, strip[at] ?? 0)
  const mask = places.length - 1
  for (let slot = slotOf(hash, mask); places[slot] !== 0; slot = (slot + 1) & mask) {
    const entry = (places[slot] ?? 0) - 1
    if (isStem(tables, entry, wanted, guess.kept, strip)) consider(tables, entry, wanted, guess, found)
  }
}

function isStem({ words }: Tables, entry: number, { folded }: Wanted, kept: number, strip: Uint8Array) {
  if (words[entry] !== kept + strip.length) return false
  for (let at = 0; at < kept; at++) if (foldCode(words[entry + 1 + at] ?? 0) !== folded[at]) return false
  for (let at = 0; at < strip.length; at++)
    if (foldCode(words[entry + 1 + kept + at] ?? 0) !== strip[at]) return false
  return true
}

function consider(tables: Tables, entry: number, wanted: Wanted, guess: Guess, found: Map<string, boolean>) {
  const { words, low, high } = tables
  const length = words[entry] ?? 0
  const stem = words.subarray(entry + 1, entry + 1 + length)
  const flags = (words[entry + 1 + length] ?? 0) | ((words[entry + 2 + length] ?? 0) << 8)
  const has = { low: low[flags] ?? 0, high: high[flags] ?? 0 }
  if (wanted.negated && (has.high & mayNegate) === 0) return
  const same = startsAlike(stem, wanted.codes, guess.kept)
  if (!guess.group) add(found, stem, same)
  else
    for (const rule of guess.group.rules)
      if (((has.low & rule.low) | (has.high & rule.high)) !== 0 && applies(rule, stem))
        add(found, stem, same && endsWith(wanted.codes, rule.append))
}

function add(found: Map<string, boolean>, stem: Uint8Array, exact: boolean): void {
  const lemma = decode(stem)
  found.set(lemma, exact || found.get(lemma) === true)
}

function applies({ strip, condition }: Rule, stem: Uint8Array): boolean {
  if (!endsWith(stem, strip)) return false
  if (condition.length > stem.length) return false
  return condition.every((allowed, back) => allowed[stem[stem.length - 1 - back] ?? 0] === 1)
}

function startsAlike(one: Uint8Array, other: Uint8Array, length: number): boolean {
  for (let at = 0; at < length; at++) if (one[at] !== other[at]) return false
  return true
}

function endsWith(codes: Uint8Array, end: Uint8Array): boolean {
  const start = codes.length - end.length
  for (let at = 0; at < end.length; at++) if (codes[start + at] !== end[at]) return false
  return start >= 0
}
