const minute = 60_000

/** Wrong passwords within `period`, after which no further one is looked at. A test compares this with docs/limits.md. */
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
