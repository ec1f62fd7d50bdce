/** Texts of the template in its order, with their limits in characters and how tall their fields begin. */
export const longTexts = [
  { name: 'summary', limit: 300, rows: 3 },
  { name: 'context', limit: 1_000, rows: 4 },
  { name: 'problem', limit: 1_500, rows: 5 },
  { name: 'solution', limit: 4_000, rows: 10 },
  { name: 'costNote', limit: 500, rows: 2 },
  { name: 'effort', limit: 500, rows: 2 },
  { name: 'legal', limit: 1_000, rows: 3 },
  { name: 'difficulties', limit: 1_500, rows: 5 },
  { name: 'replicate', limit: 2_000, rows: 5 },
] as const
