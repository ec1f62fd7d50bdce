import { formerMember } from '@rynek/shared/features/accounts/rules.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'

/** What says who a person is, and what stands there when he is gone. */
export type Trace = { words: string; by: string }

/**
 * A name of one word is anybody's, and of two namesakes texts cannot tell which is meant: only the address is a trace
 * of such a person.
 */
export function tracesOf({ name, email }: { name: string; email: string }, hasNamesake: boolean): Trace[] {
  const address = { words: email, by: formerMember }
  if (hasNamesake || !name.includes(' ')) return [address]
  return [address, { words: name, by: formerMember }, { words: slugOf(name), by: slugOf(formerMember) }]
}

/** Takes them out of a text, or out of every text of an object; longer words that hold them are others' names. */
export function takingOut(traces: readonly Trace[]): <Value>(value: Value) => Value {
  const places = traces.map(({ words, by }) => ({ by, place: wholeWords(words) }))
  const from = (value: unknown): unknown => {
    if (typeof value === 'string')
      return places.reduce((text, { place, by }) => text.replace(place, by), value)
    if (Array.isArray(value)) return value.map(from)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([field, inside]) => [field, from(inside)]))
  }
  return <Value>(value: Value) => from(value) as Value
}

const escaped = (words: string) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

function wholeWords(words: string): RegExp {
  const html = words.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const either = [...new Set([words, html])].map(escaped).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'gu')
}
