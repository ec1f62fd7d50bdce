/** How somebody is shown to work where he says. `operator`: by whoever runs the forum, before anybody could ask. */
export const ways = ['domain', 'invitation', 'officeAdministrator', 'moderator', 'operator'] as const
export type Way = (typeof ways)[number]

/**
 * `unconfirmed`: the code sent to the address was not typed yet. `waiting`: for somebody to say yes or no. `refused`:
 * somebody said no. `left`: by his own will. `lapsed`: did not confirm anew in time. Only a `member` takes part.
 */
export const membershipStates = ['unconfirmed', 'waiting', 'member', 'refused', 'left', 'lapsed'] as const
export type MembershipState = (typeof membershipStates)[number]

/** Everything that decides. */
export const facts = {
  /** Whether the code that was sent to the address was typed. */
  email: ['unconfirmed', 'confirmed'],
  /** Whether the office is still in the register. */
  office: ['open', 'closed'],
  /** At a domain of the office that was chosen, or elsewhere: at another office's, at a free or a shared host. */
  address: ['own', 'elsewhere'],
  /** Of this address to this office, by somebody who is a member of it now. */
  invitation: ['none', 'good'],
  /** Who said yes: the administrator of that very office, a moderator, or nobody so far. */
  confirmedBy: ['nobody', 'officeAdministrator', 'moderator'],
} as const
export type Facts = { readonly [Fact in keyof typeof facts]: (typeof facts)[Fact][number] }

export type Outcome =
  | { readonly state: 'unconfirmed' | 'waiting' }
  | { readonly state: 'member'; readonly way: Way }
export type WayRow = { readonly when: Partial<Facts>; readonly becomes: Outcome }

/** From above: the first row whose every fact is so decides. What a row does not name may be anything. */
export const waysIn: readonly WayRow[] = [
  { when: { email: 'unconfirmed' }, becomes: { state: 'unconfirmed' } },
  { when: { office: 'closed' }, becomes: { state: 'waiting' } },
  { when: { address: 'own' }, becomes: { state: 'member', way: 'domain' } },
  { when: { invitation: 'good' }, becomes: { state: 'member', way: 'invitation' } },
  {
    when: { confirmedBy: 'officeAdministrator' },
    becomes: { state: 'member', way: 'officeAdministrator' },
  },
  { when: { confirmedBy: 'moderator' }, becomes: { state: 'member', way: 'moderator' } },
  { when: {}, becomes: { state: 'waiting' } },
]

export function outcomeOf(given: Facts): Outcome {
  const fits = ({ when }: WayRow) =>
    Object.entries(when).every(([fact, value]) => given[fact as keyof Facts] === value)
  return waysIn.find(fits)?.becomes ?? { state: 'waiting' }
}
