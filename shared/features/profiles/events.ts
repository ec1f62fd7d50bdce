import { type Static, Type } from 'typebox'
import { Id } from '../../core/ids.ts'
import { Author } from '../accounts/schemas.ts'

export const profileEvents = {
  /** Says nothing itself: the log is kept for a week, and what a person took back must not be read from it. */
  'profile.changed': Type.Object({}),
  /** To every thread where the person wrote: how he is called beside his posts now, and who is known to employ him. */
  'author.changed': Type.Object({
    personId: Id,
    author: Type.Pick(Author, ['name', 'position', 'roles']),
    verifiedFor: Type.Union([Id, Type.Null()]),
  }),
} as const

export type ProfileEvent = {
  kind: 'author.changed'
  data: Static<(typeof profileEvents)['author.changed']>
}
