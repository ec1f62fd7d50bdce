import type { Place } from '../kinds.ts'

/** What people put between the digits of one number: blanks of any kind, dots, dashes, Markdown, what cannot be seen. */
const between = String.raw`(?:[\s.()*_~\\\u0060\u00ad\u200b-\u200d\u2010-\u2015\u2060-]|&nbsp;){1,6}`
const joins = new RegExp(`^${between}$`)
/** A blank more or a new line, and two numbers stand beside each other; a dot or a dash keeps them one. */
const tight = /^[.\u2010-\u2015-]$/

type Group = Place & { digits: string; joined: boolean; tight: boolean }
/** So many digits that may be one number: their groups' lengths, and what stands around them. */
export type NumberPlace = Place & {
  digits: string
  shape: readonly number[]
  before: string
  after: string
}

/** Every run of whole groups of digits that has `total` of them. What is a part of something longer is none. */
export function numbersOf(text: string, total: number): NumberPlace[] {
  const groups = groupsOf(text)
  return groups.flatMap((_, first) => {
    const last = lastOf(groups, first, total)
    return last === undefined ? [] : placeOf(text, groups, first, last)
  })
}

/** Groups of digits, each with whether it goes on from the one before it. */
function groupsOf(text: string): Group[] {
  let end = 0
  return [...text.matchAll(/\d+/g)].map(({ 0: digits, index: at }) => {
    const gap = text.slice(end, at)
    const goesOn = end > 0 && joins.test(gap)
    end = at + digits.length
    return { digits, at, length: digits.length, joined: goesOn, tight: goesOn && tight.test(gap) }
  })
}

function lastOf(groups: readonly Group[], first: number, total: number): number | undefined {
  let digits = 0
  for (let at = first; at < groups.length; at++) {
    const group = groups[at]
    if (!group || (at > first && !group.joined)) return undefined
    digits += group.length
    if (digits >= total) return digits === total ? at : undefined
  }
  return undefined
}

function placeOf(text: string, groups: readonly Group[], first: number, last: number): NumberPlace[] {
  const members = groups.slice(first, last + 1)
  const [start, end] = [members[0], members.at(-1)]
  if (!start || !end || start.tight || groups[last + 1]?.tight) return []
  const at = start.at
  const length = end.at + end.length - at
  const [before, after] = [
    text.slice(Math.max(0, at - reach), at),
    text.slice(at + length, at + length + reach),
  ]
  if (/\d[,:]$/.test(before) || /^(?:[,:]\d|\p{L})/u.test(after)) return []
  const digits = members.map((group) => group.digits).join('')
  return [{ at, length, digits, shape: members.map((group) => group.length), before, after }]
}

/** How far around a number its meaning is looked for, in letters. */
const reach = 80

/** A number may follow a word at once only where that word names it: "PESEL85…". */
export const standsAlone = (before: string, names: RegExp): boolean =>
  !/[\p{L}\p{N}]$/u.test(before) || names.test(before)

export const weighed = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0)

export const toPlace = ({ at, length }: Place): Place => ({ at, length })
