/** From the mildest on. A warning only says; the silenced read but cannot write; the banned cannot come in. */
export const sanctionKinds = ['warning', 'silence', 'timed-ban', 'ban'] as const
export type SanctionKind = (typeof sanctionKinds)[number]

/** Why: each has a sentence that the person reads, to which the moderator adds his own. */
export const sanctionGrounds = [
  'rude',
  'spam',
  'personal-data',
  'false-identity',
  'ignoring',
  'other',
] as const
export type SanctionGround = (typeof sanctionGrounds)[number]

const day = 24 * 3_600_000

/** What is longer ago no longer counts against a person. In milliseconds. */
export const strikesKept = 365 * day

/** Kinds that end by themselves, with the days proposed for them. */
export const usualDays: Partial<Record<SanctionKind, number>> = { silence: 7, 'timed-ban': 30 }
export const longestDays = 365

/** One step harder for each sanction of the last twelve months; moderators may choose otherwise. */
export const suggestedKind = (strikes: number): SanctionKind =>
  sanctionKinds[Math.min(strikes, sanctionKinds.length - 1)] ?? 'warning'

/** When it ends; null for what has no end, or is over when it is said. */
export function endOf(kind: SanctionKind, from: number, days = usualDays[kind] ?? 0): number | null {
  return usualDays[kind] === undefined ? null : from + days * day
}

export const keepsOut = (kind: SanctionKind): boolean => kind === 'timed-ban' || kind === 'ban'
