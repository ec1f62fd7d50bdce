import { Problem } from '@rynek/shared/core/problems.ts'
import { type Email, parseEmail, parseLabel, parseName } from '@rynek/shared/features/accounts/rules.ts'
import type { NewPerson } from '@rynek/shared/features/accounts/schemas.ts'

type Typed = Omit<NewPerson, 'password'>
export type ReadPerson = { name: string; position: string; email: Email; institutionId: number }

/** What was typed, as it is kept. Refuses all that is wrong at once, each field with what to do. */
export function readNewPerson(typed: Typed): ReadPerson {
  const name = parseName(typed.name)
  const position = parseLabel(typed.position, 2)
  const email = parseEmail(typed.email)
  if (name && position && email) {
    return { name, position, email, institutionId: typed.institutionId }
  }
  throw wrongFields(
    ...(name ? [] : [{ field: 'name', reason: 'name-wrong' }]),
    ...(position ? [] : [{ field: 'position', reason: 'field-wrong-characters' }]),
    ...(email ? [] : [{ field: 'email', reason: 'email-wrong' }]),
  )
}

export const wrongFields = (...fields: { field: string; reason: string }[]): Problem =>
  new Problem('bad-request', 'check-the-fields', { fields })
