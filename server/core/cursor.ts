import { Problem } from '@rynek/shared/core/problems.ts'

/** A place in a list: the value it is sorted by, and the id that settles ties. */
export type Place = readonly [value: number, id: number]

export const cursorAfter = (...place: Place): string => Buffer.from(place.join('.')).toString('base64url')

/** A cursor nobody gave is a bad request, not an empty list. */
export function placeOf(cursor: string): Place {
  const [value, id, ...rest] = Buffer.from(cursor, 'base64url').toString('latin1').split('.').map(Number)
  if (rest.length > 0 || !Number.isSafeInteger(value) || !Number.isSafeInteger(id)) {
    throw new Problem('bad-request', 'check-the-fields', {
      fields: [{ field: 'after', reason: 'field-wrong-characters' }],
    })
  }
  return [value as number, id as number]
}
