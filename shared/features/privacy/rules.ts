const hour = 3_600_000

/** Milliseconds from being asked for until a file of one's own data is removed. */
export const archiveLife = 24 * hour
