import { Problem } from '@rynek/shared/core/problems.ts'
import { tidyTitle } from '@rynek/shared/features/threads/rules.ts'
import { shortestTitle } from '@rynek/shared/features/threads/schemas.ts'

/** A title as it is stored, whoever wrote it. Blanks at the ends do not count. */
export function titleOf(typed: string): string {
  const title = tidyTitle(typed)
  if ([...title].length >= shortestTitle) return title
  throw new Problem('bad-request', 'check-the-fields', {
    fields: [{ field: 'title', reason: 'field-too-short' }],
  })
}
