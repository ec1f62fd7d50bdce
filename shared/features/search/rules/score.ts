import { type Likeness, partNames } from '../kinds.ts'
import type { Marked } from './marks.ts'

/** What is known of a post and its thread besides their words. */
export type Standing = {
  kind: 'question' | 'answer' | 'comment'
  accepted: boolean
  hasAccepted: boolean
  practice: boolean
  worksHere: number
  votes: number
  sameProblem: number
  ageDays: number
  /** Of the same type as the reader's office. */
  alike: boolean
  archived: boolean
}

/** Parts of a score, each in points; an administrator sees them. */
export type Parts = Readonly<Record<(typeof partNames)[number], number>>

/** A text of so many words is neither long nor short: the median post of the demo. */
const usualLength = 80

/**
 * The one formula of ranking, over what either engine finds. Words weigh most: a hit whose title has all of them leads
 * one whose text has them, whatever its votes; the rest settles what is alike. Counts are damped, so that the tenth vote
 * adds less than the first.
 */
export function scoreOf(
  terms: number,
  { title, body }: { title: Marked; body: Marked },
  it: Standing,
): { total: number; parts: Parts } {
  const parts: Parts = {
    title: 6 * covered(terms, title) + 2 * density(title),
    text: 4 * covered(terms, body) * lengthFactor(body) + frequency(terms, body),
    nearness: terms > 1 ? 2 * Math.max(nearness(terms, title), nearness(terms, body)) : 0,
    form: 1.5 * Math.max(sameForm(terms, title), sameForm(terms, body)),
    accepted: it.accepted ? 1 : it.hasAccepted ? 0.6 : 0,
    practice: it.practice ? 0.8 : 0,
    worksHere: 0.4 * damped(it.worksHere),
    votes: 0.3 * damped(it.votes),
    sameProblem: 0.2 * damped(it.sameProblem),
    freshness: 0.6 * Math.exp(-Math.max(0, it.ageDays) / 365),
    alike: it.alike ? 0.5 : 0,
    archived: it.archived ? -2 : 0,
  }
  const total = partNames.reduce((sum, name) => sum + parts[name], 0)
  // Rounded, so that ties are ties on both engines and a place in the list can travel as a whole number.
  return { total: Math.round(total * 1000), parts }
}

const damped = (count: number) => Math.log2(1 + Math.max(0, count))

/** How sure it is that this is what was meant. */
const sureness: Readonly<Record<Likeness, number>> = {
  same: 1,
  diacritics: 1,
  form: 1,
  synonym: 0.8,
  variant: 0.5,
  beginning: 0.4,
}

/** The share of the terms that is there, each as far as it is sure. */
function covered(terms: number, { marks }: Marked): number {
  const best = new Map<number, number>()
  for (const { term, likeness } of marks) best.set(term, Math.max(best.get(term) ?? 0, sureness[likeness]))
  return best.values().reduce((sum, one) => sum + one, 0) / terms
}

/** How much of a title is what was asked for. */
const density = ({ marks, length }: Marked) => (length === 0 ? 0 : Math.min(1, marks.length / length))

const lengthFactor = ({ length }: Marked) => 1 / (1 + 0.15 * Math.log2(1 + length / usualLength))

function frequency(terms: number, { marks, length }: Marked): number {
  const often = marks.length / terms
  return (1.5 * often) / (often + 1 + length / usualLength)
}

/** One where all terms stand beside each other, less the further they are apart. */
function nearness(terms: number, { marks }: Marked): number {
  let best = Number.POSITIVE_INFINITY
  const last = new Map<number, number>()
  for (const { term, at } of marks) {
    last.set(term, at)
    if (last.size === terms) best = Math.min(best, at - Math.min(...last.values()))
  }
  return best === Number.POSITIVE_INFINITY ? 0 : (terms - 1) / Math.max(terms - 1, best)
}

/** The share of the terms that stand there as they were typed. */
const sameForm = (terms: number, { marks }: Marked) =>
  new Set(
    marks.filter(({ likeness }) => likeness === 'same' || likeness === 'diacritics').map(({ term }) => term),
  ).size / terms
