const day = 24 * 3_600_000

/** An address shows that somebody can read a mailbox, not for how long he is employed: it is asked for again. */
export const goodFor = 365 * day
/** How long before the end the person is asked, and once more. */
export const firstReminder = 30 * day
export const lastReminder = 7 * day

/** Whether it is time to confirm anew. */
export const isDue = (until: number | null, now: number): boolean =>
  until !== null && until - now <= firstReminder
