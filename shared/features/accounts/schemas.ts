import { type Static, Type } from 'typebox'
import { Id, Moment } from '../../core/ids.ts'
import { Standing } from '../../core/lists.ts'
import { Permission, Role } from '../../core/roles.ts'
import { Line } from '../../core/text.ts'
import { OfficeBadge } from '../institutions/schemas.ts'

/** Who wrote something: what the public sees of a person. */
export const Author = Type.Object({
  id: Id,
  name: Type.String(),
  position: Type.String(),
  roles: Type.Array(Role),
  office: OfficeBadge,
  /** He is known to work for this office now. What he wrote for a former one stays, without that mark. */
  verified: Type.Boolean(),
})
export type Author = Static<typeof Author>

const Email = Type.String({ minLength: 6, maxLength: 254 })
export const Password = Type.String({ minLength: 12, maxLength: 200, pattern: '^[^\\u0000\\p{Cs}]*$' })

export const NewPerson = Type.Object(
  {
    name: Line(80, 3),
    institutionId: Id,
    position: Line(120, 2),
    email: Email,
    password: Password,
    /** The version of the terms that stood in the form; without it, those in force. */
    terms: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
  },
  { additionalProperties: false },
)
export type NewPerson = Static<typeof NewPerson>

export const Credentials = Type.Object(
  {
    email: Type.String({ minLength: 1, maxLength: 254 }),
    password: Type.String({ minLength: 1, maxLength: 200 }),
  },
  { additionalProperties: false },
)
export type Credentials = Static<typeof Credentials>

/** The password was right, and a code is asked for. */
export const CodeNeeded = Type.Object({ needs: Type.Literal('code') })
export type CodeNeeded = Static<typeof CodeNeeded>

export const Me = Type.Object({
  ...Author.properties,
  email: Type.String(),
  permissions: Type.Array(Permission),
  /** Roles that count only after a second factor was passed, which it was not. */
  withheld: Type.Array(Role),
  /** Belongs to no office yet, or no more: reads, and does not take part. */
  outside: Type.Boolean(),
  /** Waits to be admitted: may write, and what he writes goes past a moderator. */
  newcomer: Type.Boolean(),
  /** New terms of use wait for his consent; until then he does not write. */
  termsWait: Type.Boolean(),
  /** Notices that were not read yet. */
  unread: Type.Integer({ minimum: 0 }),
  /** Where to hear of more of them. */
  live: Type.Object({ topic: Type.String(), ...Standing }),
})
export type Me = Static<typeof Me>

/** Null for guests, so that a page can ask without an error in its log. */
export const MeAnswer = Type.Object({ me: Type.Union([Me, Type.Null()]) })

export const SessionItem = Type.Object({
  handle: Type.String(),
  device: Type.String(),
  createdAt: Moment,
  seenAt: Moment,
  current: Type.Boolean(),
})
export type SessionItem = Static<typeof SessionItem>
export const SessionList = Type.Object({ items: Type.Array(SessionItem) })

export const FirstAdministrator = Type.Object(
  {
    ...NewPerson.properties,
    code: Type.String({ minLength: 20, maxLength: 100, pattern: '^[A-Za-z0-9_-]+$' }),
  },
  { additionalProperties: false },
)
export type FirstAdministrator = Static<typeof FirstAdministrator>

export const CastMember = Type.Object({
  key: Type.String(),
  name: Type.String(),
  office: Type.String(),
  roles: Type.Array(Role),
})
export type CastMember = Static<typeof CastMember>
export const Cast = Type.Object({ items: Type.Array(CastMember) })
export const CastChoice = Type.Object(
  { person: Type.String({ pattern: '^[a-z]{1,30}$' }) },
  { additionalProperties: false },
)
