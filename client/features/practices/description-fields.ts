/** Texts of the template with their limits in characters and how tall their fields begin; what need not be said is optional. */
export const longTexts = {
  summary: { limit: 300, rows: 3 },
  context: { limit: 1_000, rows: 4 },
  problem: { limit: 1_500, rows: 5 },
  solution: { limit: 4_000, rows: 10 },
  costNote: { limit: 500, rows: 2, optional: true },
  effort: { limit: 500, rows: 2, optional: true },
  legal: { limit: 1_000, rows: 3, optional: true },
  difficulties: { limit: 1_500, rows: 5 },
  replicate: { limit: 2_000, rows: 5 },
} as const satisfies Record<string, { limit: number; rows: number; optional?: true }>

export type LongText = keyof typeof longTexts

/** In the order of the template: what stands before the tables, beside the costs, and after them. */
export const textsBefore = ['summary', 'context', 'problem', 'solution'] as const
export const textsAfter = ['effort', 'legal', 'difficulties', 'replicate'] as const
