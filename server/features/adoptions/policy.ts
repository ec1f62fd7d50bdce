import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import type { Stage, Verdict } from '@rynek/shared/features/practices/badge.ts'
import type { Person } from '../../core/person.ts'

type Subject = { stage: Stage; office: { id: number } }

/** An office reports on practices of others, as long as somebody answers for them. */
export function requireMayReport(person: Person, practice: Subject): void {
  if (practice.office.id === person.institutionId) throw new Problem('forbidden', 'adoption-own-practice')
  if (practice.stage === 'archived') throw new Problem('conflict', 'adoption-archived')
}

export const mayReport = (person: Person, { stage, office }: Subject): boolean =>
  office.id !== person.institutionId && stage !== 'archived'

type Promising = Subject & { verdict: Verdict | null }

/** A solution that is proved needs no testers; its office looks for them, or those who work on practices do. */
export function requireMayCall(person: Person, practice: Promising): void {
  if (practice.verdict !== 'promising') throw new Problem('conflict', 'call-promising-only')
  if (!isKeeper(person, practice)) throw new Problem('forbidden', 'call-office-or-expert')
  if (practice.stage === 'archived') throw new Problem('conflict', 'adoption-archived')
}

export const mayCall = (person: Person, practice: Promising): boolean =>
  practice.verdict === 'promising' && practice.stage !== 'archived' && isKeeper(person, practice)

const isKeeper = (person: Person, { office }: Subject) =>
  office.id === person.institutionId || permitted(person.roles, 'describe')

/** Moderators read what no office stands by yet, so that nothing bad waits unseen. */
export const mayReadWaiting = (person: Person): boolean => permitted(person.roles, 'moderate')

type Waiting = { reportedBy: number; confirmedAt: number | null }

/** `confirming` stand by it already. */
export const mayConfirm = ({ id }: Person, entry: Waiting, confirming: readonly number[]): boolean =>
  entry.confirmedAt === null && entry.reportedBy !== id && !confirming.includes(id)

/** The word of one who speaks for the office is enough; others need each other, and nobody confirms himself. */
export const speaksForOffice = (person: Person): boolean => permitted(person.roles, 'administer-office')
