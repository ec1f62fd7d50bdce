export const languages = ['pl', 'en'] as const
export type Language = (typeof languages)[number]

/** Forms chosen by `{count}`: Polish has one, few (2–4), many (5+) and other (fractions). */
export type Plural = { one?: string; few?: string; many?: string; other: string }
export type Text = string | Plural
export type Wording = { readonly [L in Language]: Text }
export type Dictionary = Readonly<Record<string, Text>>
export type Params = Readonly<Record<string, string | number>>
export type Words<Key extends string = string> = (key: Key, params?: Params) => string

/** Keeps the keys of a room as a type. Texts of both languages stand side by side, so that none is forgotten. */
export const strings = <const Entries extends Readonly<Record<string, Wording>>>(entries: Entries) => entries

export function dictionaryOf(entries: Readonly<Record<string, Wording>>, language: Language): Dictionary {
  return Object.fromEntries(Object.entries(entries).map(([key, wording]) => [key, wording[language]]))
}

/** Made once a language: making them costs as much as a hundred texts. */
const formatters = new Map<Language, { rules: Intl.PluralRules; numbers: Intl.NumberFormat }>()

function formattersOf(language: Language) {
  const made = formatters.get(language) ?? {
    rules: new Intl.PluralRules(language),
    numbers: new Intl.NumberFormat(language),
  }
  formatters.set(language, made)
  return made
}

/** Numbers are written the way the language writes them; whatever must not be grouped (a year) comes as text. */
export function createWords<Key extends string>(dictionary: Dictionary, language: Language): Words<Key> {
  const { rules, numbers } = formattersOf(language)
  const written = (value: string | number) => (typeof value === 'number' ? numbers.format(value) : value)

  return (key, params) => {
    const text = dictionary[key]
    if (text === undefined) throw new Error(`No text for ${key} in ${language}`)
    // Most texts have no holes, and a page says several hundred.
    if (!params && typeof text === 'string') return text
    return pick(text, Number(params?.count), rules).replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = params?.[name]
      return value === undefined ? hole : written(value)
    })
  }
}

function pick(text: Text, count: number, rules: Intl.PluralRules): string {
  if (typeof text === 'string') return text
  const form = rules.select(Number.isNaN(count) ? 0 : count)
  return text[form as keyof Plural] ?? text.other
}
