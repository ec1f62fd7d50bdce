export type Email = {
  /** As mail is sent to it. */
  address: string
  /** Without the +tag: one person has one account. */
  key: string
}

// Plain ASCII on purpose: Polish offices use ASCII domains, and every richer grammar has let mail for one domain
// be sent to another.
const grammar =
  /^(?=.{6,254}$)(?=[^@]{1,64}@)[a-z0-9](?:[a-z0-9._+'-]*[a-z0-9_+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

/** The address as it is kept, or null for what is none. Spaces around it are a slip; line ends are an attack on mail. */
export function parseEmail(typed: string): Email | null {
  const [, alone = ''] = /^ *([\x21-\x7e]+) *$/.exec(typed) ?? []
  const address = alone.toLowerCase()
  if (!grammar.test(address) || address.includes('..')) return null
  const [local = '', domain = ''] = address.split('@')
  if (domain.split('.').some((label) => label.slice(2, 4) === '--' && !isPunycode(label))) return null
  return { address, key: `${local.replace(/\+.*/, '')}@${domain}` }
}

function isPunycode(label: string): boolean {
  return /^xn--[a-z0-9-]*[a-z0-9]$/.test(label) && label.length > 4
}

/**
 * A name or a position as it is kept, or null for what a reader could not tell from another: characters that
 * do not show would let one person look exactly like somebody else.
 */
export function parseLabel(typed: string, shortest: number): string | null {
  const tidied = typed.replace(/\s+/gu, ' ').trim()
  const readable = /\p{L}/u.test(tidied) && !/\p{Cf}/u.test(tidied)
  return tidied.length >= shortest && readable && tidied.toLowerCase() !== formerMember ? tidied : null
}

/** Who wrote what is left of an erased account; the interface says it in the reader's language. */
export const formerMember = 'dawny członek społeczności'
/** The same where his office is named with him, as in the credits of a practice. */
export const formerEmployee = 'były pracownik'

/** Like a label, but what mail programs and people take for an address on the web is no name. */
export function parseName(typed: string): string | null {
  const name = parseLabel(typed, 3)
  return name && !/:\/\/|\bwww\.|@|\.[\p{L}\p{N}]/iu.test(name) ? name : null
}

/** The people of the demo whom one can be by one click. */
export const cast: readonly string[] = [
  'anna',
  'piotr',
  'maria',
  'ewa',
  'tomasz',
  'halina',
  'marek',
  'urszula',
  'adam',
]
export const castEmail = (key: string): string => `${key}@rynek.example`

/** Known to everybody: the demo is for one machine, where anybody may be anybody by one click as well. */
export const demoPassword = 'rynek na próbę'
