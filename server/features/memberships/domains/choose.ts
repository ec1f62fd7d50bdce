import { isSharedHost } from '@rynek/shared/features/memberships/rules/hosts.ts'
import type { DomainLine } from './read.ts'

export type ChosenDomain = { code: string; domain: string }

/**
 * The domains that say who employs their holder. A host counts when one office alone has its mail there, or a county
 * and one of its communes: then whoever signs up says which of the two. An office that writes from `um.x.pl` and whose
 * site is `x.pl`, or the other way round, has both, unless another office has its mail at the second.
 */
export function chooseDomains(lines: readonly DomainLine[]): ChosenDomain[] {
  const byMail = Map.groupBy(lines, ({ mail }) => mail)
  return lines.flatMap((line) => {
    const { code, mail, site } = line
    const fellows = byMail.get(mail) ?? []
    if (line.kind === 'free' || isSharedHost(mail)) return []
    if (fellows.length > 1 ? !areNeighbours(fellows) : line.kind === 'shared') return []
    const second = nests(mail, site) && !byMail.has(site) && !isSharedHost(site)
    return (second ? [mail, site] : [mail]).map((domain) => ({ code, domain }))
  })
}

/** A county and a commune of it. */
function areNeighbours(lines: readonly DomainLine[]): boolean {
  const [county = '', commune = '', ...more] = lines.map(({ code }) => code).toSorted()
  return more.length === 0 && county.length === 4 && commune.length === 6 && commune.startsWith(county)
}

const nests = (one: string, other: string): boolean =>
  other !== '' && (one.endsWith(`.${other}`) || other.endsWith(`.${one}`))
