import { tokensOf } from './tokens.ts'

/** One word, or several that stand beside each other: a phrase, `kujawsko-pomorskie`. */
export type Term = {
  /** As it was typed. */
  text: string
  words: readonly string[]
  /** Asked for in titles alone. */
  title: boolean
  /** Still being typed: any word that begins so will do. */
  begins: boolean
}

export const filterNames = ['topic', 'type', 'office', 'author', 'state', 'before', 'after'] as const
export type FilterName = (typeof filterNames)[number]

export type Asked = {
  all: readonly Term[]
  none: readonly Term[]
  filters: readonly { name: FilterName; value: string }[]
}

const named: ReadonlyMap<string, FilterName | 'title'> = new Map([
  ['title', 'title'],
  ['tytuł', 'title'],
  ['tytul', 'title'],
  ['topic', 'topic'],
  ['temat', 'topic'],
  ['type', 'type'],
  ['typ', 'type'],
  ['office', 'office'],
  ['urząd', 'office'],
  ['urzad', 'office'],
  ['author', 'author'],
  ['autor', 'author'],
  ['state', 'state'],
  ['stan', 'state'],
  ['before', 'before'],
  ['przed', 'before'],
  ['after', 'after'],
  ['po', 'after'],
])

/** An optional minus, an optional name with a colon, and a phrase or what reaches to the next space. */
const piece = /(?<minus>-)?(?:(?<name>\p{L}{2,7}):(?=\S))?(?:"(?<phrase>[^"]*)"?|(?<rest>[^\s"]+))/gu

/** More words than these narrow nothing any more. */
const mostTerms = 16
const mostPieces = 64

/** Reads what somebody typed. Nothing is wrong syntax: what means nothing special is words. */
export function readQuery(typed: string): Asked {
  const all: Term[] = []
  const none: Term[] = []
  const filters: { name: FilterName; value: string }[] = []
  for (const { groups = {} } of typed.matchAll(piece).take(mostPieces)) {
    const { minus, name: written = '', phrase, rest = '' } = groups
    const name = named.get(written.toLowerCase())
    const value = phrase ?? rest
    if (name && name !== 'title') filters.push({ name, value })
    else {
      const text = written && !name ? `${written} ${value}` : value
      const terms = termsOf(text, { title: name === 'title', phrase: phrase !== undefined })
      ;(minus ? none : all).push(...terms)
    }
  }
  const kept = withoutSmallWords(all).slice(0, mostTerms)
  return { all: lastBegins(kept, typed), none: none.slice(0, mostTerms), filters }
}

export function termsOf(text: string, { title = false, phrase = false } = {}): Term[] {
  const words = tokensOf(text).map(({ word }) => word)
  if (words.length === 0) return []
  // Parts of one row of letters belong together; what stands apart may be anywhere.
  const together = phrase || !/\s/.test(text)
  const runs = together ? [words.slice(0, mostTerms)] : words.map((word) => [word])
  return runs.map((run) => ({ text: run.join(' '), words: run, title, begins: false }))
}

const smallWords = new Set(
  (
    'a aby albo ale by być co czy dla do i ich ile inne ja jak jaka jaki jakie jako je jest już kiedy kto która które który ' +
    'lub ma mają mamy mi mnie może można my na nad nam nas nasz nie o od oraz po pod przez przy są się tak te tego ten to ' +
    'tu tylko u w we więc wy z za ze że żeby and are for how in is of on or the to what with jezeli jeżeli jeśli jesli'
  ).split(' '),
)

/** Whoever asks in a sentence means its nouns; words like "jak" and "w" count where there is nothing else, or in a phrase. */
function withoutSmallWords(terms: readonly Term[]): readonly Term[] {
  const large = terms.filter(({ words: [word = '', ...more] }) => more.length > 0 || !smallWords.has(word))
  return large.length > 0 ? large : terms
}

/** A space or a quotation mark after it says that the last word is whole. */
function lastBegins(terms: readonly Term[], typed: string): Term[] {
  const whole = /[\s"]$/.test(typed)
  return terms.map((term, at) => ({
    ...term,
    begins:
      !whole &&
      at === terms.length - 1 &&
      term.words.length === 1 &&
      typed.trimEnd().toLowerCase().endsWith(term.text),
  }))
}
