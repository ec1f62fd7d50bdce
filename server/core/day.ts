const warsaw = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Warsaw' })

/** The day it is in Poland at a moment, such as 2026-03-01. */
export const dayOf = (moment: number): string => warsaw.format(moment)
