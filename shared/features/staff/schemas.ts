import { type Static, Type } from 'typebox'
import { Id, IdInAddress, Moment } from '../../core/ids.ts'
import { Role, roles } from '../../core/roles.ts'
import { Line } from '../../core/text.ts'
import { Author } from '../accounts/schemas.ts'
import { Scope } from '../moderation/rules.ts'
import { AreaCode } from '../topics/catalogue.ts'

const closed = { additionalProperties: false }

/** A person as administrators see him: his address tells apart two of one name. */
export const StaffPerson = Type.Object({
  ...Author.properties,
  email: Type.String(),
  memberSince: Moment,
})
export type StaffPerson = Static<typeof StaffPerson>

/** A page, the newest first. `next` is the id to go on after. */
export const StaffList = Type.Object({
  items: Type.Array(StaffPerson),
  next: Type.Union([Id, Type.Null()]),
})
export type StaffList = Static<typeof StaffList>

export const StaffQuery = Type.Object(
  {
    q: Type.Optional(Type.String({ maxLength: 100 })),
    role: Type.Optional(Role),
    after: Type.Optional(IdInAddress),
  },
  closed,
)

export const RolesOf = Type.Object({
  person: StaffPerson,
  /** Whether a second factor is set up, without which most roles wait. */
  secondFactor: Type.Boolean(),
  /** It is the reader himself, who does not decide about his own roles. */
  own: Type.Boolean(),
  /** Where the person moderates, if at all; null for everywhere. */
  scope: Type.Union([Scope, Type.Null()]),
  /** What an expert says he knows; he says so himself. */
  areas: Type.Array(AreaCode),
  can: Type.Object({ limit: Type.Boolean() }),
})
export type RolesOf = Static<typeof RolesOf>

/** Read by the person, and kept in the log. */
const Why = Line(300, 5)

const RoleList = Type.Array(Role, { maxItems: roles.length, uniqueItems: true })

/** `was`: the roles on the page that was changed, so that nobody undoes what he has not seen. */
export const NewRoles = Type.Object({ roles: RoleList, was: RoleList, reason: Why }, closed)
export type NewRoles = Static<typeof NewRoles>

/** Nothing chosen is everywhere. `was`: the scope on the page that was changed. */
export const NewScope = Type.Object({ ...Scope.properties, was: Scope, reason: Why }, closed)
export type NewScope = Static<typeof NewScope>
