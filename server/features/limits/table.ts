const minute = 60_000
const hour = 60 * minute

/** Wrong passwords within `period`, after which no further one is looked at. A test compares all this with docs/limits.md. */
export const guessing = {
  period: 15 * minute,
  /** From one network, at all accounts: an office is one network, and its people mistype. */
  fromNetwork: 50,
  /** At one account from one network. */
  ofAccountFromNetwork: 10,
  /** At one account from everywhere, before each network gets less. */
  ofAccount: 100,
  /** What each network gets then: never nothing, so that nobody can lock somebody else out. */
  ofBesiegedAccountFromNetwork: 3,
}

type Limit = {
  most: number
  period: number
  /** Before anything is done, because doing it costs more than storing it. */
  early?: true
}

/** How often one person does a thing, or one network where nobody has to be signed in; each route names its row. */
export const acts = {
  /** Signing in and out, and whatever is done with a link from a letter. */
  enter: { most: 300, period: 15 * minute },
  /** Signing up: a course for a whole office is one network. */
  join: { most: 60, period: hour },
  /** What sends a letter. */
  letter: { most: 30, period: hour },
  ask: { most: 20, period: hour },
  /** Answers and comments. */
  answer: { most: 60, period: hour },
  /** Changing texts, of posts and of descriptions, which are saved while one writes. */
  edit: { most: 600, period: hour },
  /** How a text will look: nothing is stored, so it is counted before it is made. */
  preview: { most: 1_200, period: hour, early: true },
  /** Votes, endorsements, "we have it too", giving and taking back. */
  vote: { most: 300, period: hour },
  /** Reports and appeals. */
  report: { most: 30, period: hour },
  message: { most: 60, period: hour },
  upload: { most: 60, period: hour, early: true },
  /** The own account, what was read, the state of the own question. */
  own: { most: 600, period: hour },
  /** The steps of practices, and what staff do: not exempt, but hundreds of things can be put in order in an hour. */
  work: { most: 2_000, period: hour },
} satisfies Record<string, Limit>

export type Act = keyof typeof acts
export const limitOf = (act: Act): Limit => acts[act]
