/** What one person may send in a day: enough for work, too little for advertising. */
export const conversationsADay = 5
export const messagesADay = 30

/** Milliseconds that a day of these limits lasts. */
export const dayOfLimits = 24 * 3_600_000
