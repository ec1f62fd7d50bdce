import { type Static, Type } from 'typebox'
import { Id, Moment } from '../../core/ids.ts'
import { Line } from '../../core/text.ts'

const closed = { additionalProperties: false }
/** Bytes as browsers write them. */
const Bytes = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '^[A-Za-z0-9_-]+$' })

const KeyName = Type.Object({
  id: Type.String(),
  type: Type.Literal('public-key'),
})

/** What a browser has to ask a new key for. */
export const NewKeyRequest = Type.Object({
  challenge: Type.String(),
  rp: Type.Object({ id: Type.String(), name: Type.String() }),
  user: Type.Object({ id: Type.String(), name: Type.String(), displayName: Type.String() }),
  pubKeyCredParams: Type.Array(Type.Object({ alg: Type.Integer(), type: Type.Literal('public-key') })),
  timeout: Type.Integer(),
  /** Those the person has already. */
  excludeCredentials: Type.Array(KeyName),
  authenticatorSelection: Type.Object({
    residentKey: Type.Literal('required'),
    requireResidentKey: Type.Boolean(),
    userVerification: Type.Literal('required'),
  }),
  attestation: Type.Literal('none'),
})
export type NewKeyRequest = Static<typeof NewKeyRequest>

/** What a browser has to have signed by any key of this site. */
export const KeyRequest = Type.Object({
  challenge: Type.String(),
  rpId: Type.String(),
  timeout: Type.Integer(),
  userVerification: Type.Literal('required'),
})
export type KeyRequest = Static<typeof KeyRequest>

/** A new key, and how its owner calls it. */
export const NewPasskey = Type.Object(
  {
    name: Line(60),
    id: Bytes(1_400),
    clientDataJSON: Bytes(4_000),
    attestationObject: Bytes(16_000),
    transports: Type.Array(Type.String({ pattern: '^[a-z-]{1,20}$' }), { maxItems: 8 }),
  },
  closed,
)
export type NewPasskey = Static<typeof NewPasskey>

/** What a key has signed; `userHandle` is whom it takes itself for. */
export const SignedByKey = Type.Object(
  {
    id: Bytes(1_400),
    clientDataJSON: Bytes(4_000),
    authenticatorData: Bytes(4_000),
    signature: Bytes(8_000),
    userHandle: Bytes(100),
  },
  closed,
)
export type SignedByKey = Static<typeof SignedByKey>

export const Passkey = Type.Object({
  id: Id,
  name: Type.String(),
  createdAt: Moment,
  usedAt: Type.Union([Moment, Type.Null()]),
})
export type Passkey = Static<typeof Passkey>

export const PasskeyList = Type.Object({
  items: Type.Array(Passkey),
  /** The roles of this person count only with a second factor, and he has no other than his keys. */
  needed: Type.Boolean(),
})
export type PasskeyList = Static<typeof PasskeyList>
