import { encode, foldCodes, letterCount } from './alphabet.ts'

/** One line of Hunspell's rules: words with this flag whose end is like `condition` lose `strip` and get `append`. */
export type RuleLine = readonly [flag: string, strip: string, append: string, condition: string]

export type Rule = {
  low: number
  high: number
  strip: Uint8Array
  append: Uint8Array
  /** From the last letter backwards: which letters may stand there. */
  condition: readonly Uint8Array[]
}

/** All rules that take the same letters away, diacritics aside. */
export type Group = { strip: Uint8Array; rules: Rule[] }

/** Rules by what they append, read from the end of a word: one step down the tree for each letter. */
export type Endings = { groups: Group[]; longer: (Endings | undefined)[] }

const letter = /^[A-Za-z]$/

/** Flags are letters, so a set of them is two numbers: capitals and small ones. */
export const lowBits = (flags: string): number => bitsOf(flags, 65)
export const highBits = (flags: string): number => bitsOf(flags, 97)

function bitsOf(flags: string, first: number): number {
  let bits = 0
  for (const flag of flags) {
    const bit = flag.charCodeAt(0) - first
    if (bit >= 0 && bit < 26) bits |= 1 << bit
  }
  return bits
}

export function parseRules(aff: string): RuleLine[] {
  const rules: RuleLine[] = []
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, append, condition] = line.trim().split(/\s+/)
    if (kind !== 'SFX' || !condition || !flag || !strip || !append) continue
    if (!letter.test(flag)) throw new Error(`a flag of the dictionary is not a letter: ${flag}`)
    rules.push([flag, unlessZero(strip), unlessZero(append), condition])
  }
  return rules
}

const unlessZero = (part: string) => (part === '0' ? '' : part)

export function buildEndings(lines: readonly RuleLine[]): Endings {
  const root = newEndings()
  for (const [flag, strip, append, condition] of lines) {
    const rule: Rule = {
      low: lowBits(flag),
      high: highBits(flag),
      strip: encodeKnown(strip),
      append: encodeKnown(append),
      condition: parseCondition(condition),
    }
    const folded = foldCodes(rule.strip)
    const { groups } = descend(root, foldCodes(rule.append))
    const alike = groups.find((group) => sameCodes(group.strip, folded))
    if (alike) alike.rules.push(rule)
    else groups.push({ strip: folded, rules: [rule] })
  }
  return root
}

const newEndings = (): Endings => ({ groups: [], longer: [] })

function descend(root: Endings, append: Uint8Array): Endings {
  let endings = root
  for (const code of append.toReversed()) {
    endings.longer[code] ??= newEndings()
    endings = endings.longer[code]
  }
  return endings
}

const sameCodes = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((code, at) => code === other[at])

function encodeKnown(text: string): Uint8Array {
  const encoded = encode(text)
  if (!encoded) throw new Error(`a rule of the dictionary has an unknown letter: ${text}`)
  return encoded
}

/** `[^dsz]nąć`: single letters, and sets that hold one or anything but one of them. */
function parseCondition(condition: string): Uint8Array[] {
  if (condition === '.') return []
  const places = condition.match(/\[[^\][]+\]|[^[\]]/g) ?? []
  return places.reverse().map((place) => {
    const negated = place.startsWith('[^')
    const allowed = new Uint8Array(letterCount).fill(negated || place === '.' ? 1 : 0)
    for (const code of encode(place.replaceAll(/[[\]^.]/g, '')) ?? []) allowed[code] = negated ? 0 : 1
    return allowed
  })
}
