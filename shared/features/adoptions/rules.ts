import { Type } from 'typebox'

/** How far an office is with a practice of another. */
export const adoptionStates = ['interested', 'testing', 'adopted', 'gave-up'] as const
export const AdoptionState = Type.Enum(adoptionStates)
export type AdoptionState = (typeof adoptionStates)[number]

/** What it cost, in zloty, as ranges that offices are willing to say. */
export const costBands = ['none', 'to-1000', 'to-10000', 'to-50000', 'to-250000', 'over-250000'] as const
export const CostBand = Type.Enum(costBands)
export type CostBand = (typeof costBands)[number]

/** The range of an amount in whole zloty; null is "without cost". */
export function costBandOf(amount: number | null): CostBand {
  if (!amount) return 'none'
  const limits = [1_000, 10_000, 50_000, 250_000]
  const at = limits.findIndex((limit) => amount <= limit)
  return costBands[at < 0 ? costBands.length - 1 : at + 1] ?? 'over-250000'
}

export const recommendations = ['yes', 'with-changes', 'no'] as const
export const Recommendation = Type.Enum(recommendations)
export type Recommendation = (typeof recommendations)[number]

/** Colleagues of one office who make a report count, where no office administrator does. */
export const colleaguesNeeded = 2

/** Those who speak for offices hear of calls for one practice no more often, however often it is closed and opened. */
export const tellTestersEvery = 30 * 24 * 3_600_000

type Report = {
  state: AdoptionState
  cost: CostBand | null
  effect: string
  obstacles: string
  recommend: Recommendation | null
}

/** Fields that a report still lacks for its state: who adopted says what came of it, who gave up says why. */
export function missingIn({ state, cost, effect, obstacles, recommend }: Report): string[] {
  const ended = state === 'adopted' || state === 'gave-up'
  return [
    ...(state === 'adopted' && cost === null ? ['cost'] : []),
    ...(state === 'adopted' && !effect.trim() ? ['effect'] : []),
    ...(state === 'gave-up' && !obstacles.trim() ? ['obstacles'] : []),
    ...(ended && recommend === null ? ['recommend'] : []),
  ]
}
