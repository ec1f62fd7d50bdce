import { type Static, Type } from 'typebox'
import { Id, Moment } from '../../core/ids.ts'
import { Line, OptionalLine } from '../../core/text.ts'
import { Author } from '../accounts/schemas.ts'
import { OfficeBadge } from '../institutions/schemas.ts'
import { membershipStates, ways } from './rules/ways.ts'

const closed = { additionalProperties: false }

/** Where somebody stands with his office, as he reads it himself. */
export const OwnMembership = Type.Object({
  state: Type.Enum(membershipStates),
  /** How he became a member. */
  way: Type.Union([Type.Enum(ways), Type.Null()]),
  office: OfficeBadge,
  email: Type.String(),
  /** Why he was refused. */
  reason: Type.String(),
  /** When it ends unless it is confirmed anew; null for what does not end by itself. */
  until: Type.Union([Moment, Type.Null()]),
  /** It is time to confirm anew. */
  due: Type.Boolean(),
  /** His new name waits to be confirmed; until then there is no mark beside his office. */
  nameWaits: Type.Boolean(),
  /** A code is on its way and can be typed. */
  codeSent: Type.Boolean(),
})
export type OwnMembership = Static<typeof OwnMembership>

export const NewOffice = Type.Object({ institutionId: Id }, closed)

export const TypedCode = Type.Object({ code: Type.String({ minLength: 4, maxLength: 20 }) }, closed)
export type TypedCode = Static<typeof TypedCode>

/** Somebody who waits, for whoever may say yes or no. */
export const MembershipRequest = Type.Object({
  person: Type.Omit(Author, ['roles', 'verified']),
  /** Where his confirmed address is: who decides compares it with the office. */
  domain: Type.String(),
  since: Moment,
})
export type MembershipRequest = Static<typeof MembershipRequest>
/** A member who took another name. */
export const NameRequest = Type.Object({
  person: MembershipRequest.properties.person,
  /** What he was called before. */
  former: Type.String(),
  domain: Type.String(),
})
export type NameRequest = Static<typeof NameRequest>
export const MembershipRequests = Type.Object({
  items: Type.Array(MembershipRequest, { maxItems: 100 }),
  names: Type.Array(NameRequest, { maxItems: 100 }),
})
export type MembershipRequests = Static<typeof MembershipRequests>

export const MembershipDecision = Type.Object(
  {
    personId: Id,
    admit: Type.Boolean(),
    /** Read by the person; needed for a refusal. */
    reason: OptionalLine(500),
  },
  closed,
)
export type MembershipDecision = Static<typeof MembershipDecision>

export const NewName = Type.Object({ name: Line(80, 3) }, closed)

export const NameDecision = Type.Object(
  {
    personId: Id,
    /** The name that was read: it and no other is confirmed or refused. */
    name: Line(80, 3),
    confirm: Type.Boolean(),
    /** Read by the person; needed for a refusal, which puts the former name back. */
    reason: OptionalLine(500),
  },
  closed,
)
export type NameDecision = Static<typeof NameDecision>

export const NewInvitation = Type.Object({ email: Type.String({ minLength: 6, maxLength: 254 }) }, closed)
export type NewInvitation = Static<typeof NewInvitation>

/** One that was not used yet, for whoever may withdraw it. */
export const Invitation = Type.Object({
  id: Id,
  email: Type.String(),
  /** Who vouches. */
  by: Type.String(),
  expiresAt: Moment,
})
export type Invitation = Static<typeof Invitation>
export const Invitations = Type.Object({ items: Type.Array(Invitation, { maxItems: 100 }) })
export type Invitations = Static<typeof Invitations>

export const InvitationQuery = Type.Object(
  { code: Type.String({ minLength: 20, maxLength: 100, pattern: '^[A-Za-z0-9_-]+$' }) },
  closed,
)
/** What the holder of the link sees: whom it is for. */
export const InvitationShown = Type.Object({ office: OfficeBadge, email: Type.String(), by: Type.String() })
export type InvitationShown = Static<typeof InvitationShown>
