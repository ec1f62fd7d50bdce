import type { SanctionRow } from '@rynek/db/features/sanctions/queries/find.ts'
import type { Sanction } from '@rynek/shared/features/sanctions/schemas.ts'

/** What the person may read too: who decided is left out. */
export function toSanction(row: SanctionRow, now: number): Sanction {
  const { id, kind, ground, note, createdAt, until, liftedAt, appeal, appealedAt } = row
  const { appealOutcome: outcome, appealAnswer: answer } = row
  const over = kind === 'warning' || liftedAt !== null || (until !== null && until <= now)
  const appealed = appeal !== null && appealedAt !== null
  return {
    ...{ id, kind, ground, note, createdAt, until, liftedAt, inForce: !over },
    appeal: appealed ? { text: appeal, at: appealedAt, outcome, answer } : null,
  }
}
