import { type Static, Type } from 'typebox'
import { Id, Moment } from '../../core/ids.ts'
import { NewPerson } from '../accounts/schemas.ts'
import { OfficeBadge } from '../institutions/schemas.ts'

const closed = { additionalProperties: false }
const OrNone = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()])

/** Whose accounts one may sign in with; null where there is no such provider. */
export const ProviderAnswer = Type.Object({ provider: OrNone(Type.Object({ name: Type.String() })) })
export type ProviderAnswer = Static<typeof ProviderAnswer>

/** Where to go on afterwards; `join`: with the person who is signed in. */
export const SetOut = Type.Object(
  {
    next: Type.Optional(Type.String({ maxLength: 2_000 })),
    join: Type.Optional(Type.Enum(['1'])),
  },
  closed,
)

const Given = (maxLength: number) => Type.Optional(Type.String({ maxLength, pattern: '^[\\x21-\\x7e]*$' }))

/** What the provider sent the browser back with. */
export const Returned = Type.Object(
  { state: Given(200), code: Given(4_000), iss: Given(500), error: Given(100) },
  closed,
)
export type Returned = Static<typeof Returned>

/** Signed in; asked for a code first; unknown and may sign up; to be joined once that is confirmed. */
export const onwardSteps = ['in', 'code', 'sign-up', 'join'] as const
export const Onward = Type.Object({ to: Type.Enum(onwardSteps), next: Type.String() })
export type Onward = Static<typeof Onward>

/** Whom the provider has named, who has no account here; and his office, where it is one of the provider's. */
export const Newcomer = Type.Object({
  newcomer: OrNone(Type.Object({ name: Type.String(), email: Type.String(), office: OrNone(OfficeBadge) })),
})
export type Newcomer = Static<typeof Newcomer>

const { name, institutionId, position } = NewPerson.properties
export const NewPersonByIdentity = Type.Object({ name, institutionId, position }, closed)
export type NewPersonByIdentity = Static<typeof NewPersonByIdentity>

export const Identity = Type.Object({
  id: Id,
  email: Type.String(),
  createdAt: Moment,
  usedAt: OrNone(Moment),
})
export type Identity = Static<typeof Identity>

export const IdentityList = Type.Object({
  items: Type.Array(Identity),
  /** The address of the account that waits to be joined. */
  waiting: OrNone(Type.String()),
  ...ProviderAnswer.properties,
})
export type IdentityList = Static<typeof IdentityList>
