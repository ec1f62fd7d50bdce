const day = 24 * 3_600_000

/** Milliseconds from publication, or from the last "still true", until the office is asked again: twelve months. */
export const freshFor = 365 * day

/** Milliseconds the office has to answer; silence archives the practice. */
export const silenceAllowed = 90 * day
