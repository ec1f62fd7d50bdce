const day = 24 * 3_600_000

/**
 * What is kept of what happens here, and for how many days at most. The jobs that forget, the administrator's page and
 * docs/privacy.md all go by this table; a test compares them.
 */
export const retention = {
  /** Hashes of networks, which limits count by. Addresses themselves are stored nowhere. */
  networks: 1,
  archives: 1,
  files: 1,
  events: 7,
  invitations: 14,
  codes: 30,
  sessions: 30,
  unconfirmed: 30,
  letters: 30,
  /** Not ours to remove: the lines that the server prints, with the addresses of requests. */
  logs: 30,
  deleted: 90,
  notices: 180,
  /** 24 months: what the triggers of the migrations let go of, and nothing younger. */
  audit: 732,
} as const
export type Kept = keyof typeof retention
/** What a job removes. */
export type Forgotten = Exclude<Kept, 'logs'>

export const keptFor = (kind: Kept): number => retention[kind] * day
export const isForgotten = (kind: Kept): kind is Forgotten => kind !== 'logs'
export const kindsKept = Object.keys(retention) as readonly Kept[]

/** How long before it is forgotten that somebody whose address nobody confirmed is told so. */
export const warnedBefore = 7 * day
