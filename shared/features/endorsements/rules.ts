import type { WorksHere } from './schemas.ts'

/** Offices that make an answer worth a nomination. */
export const officesToPropose = 3

export const officesOf = (worksHere: WorksHere): number =>
  worksHere.reduce((sum, { offices }) => sum + offices, 0)
