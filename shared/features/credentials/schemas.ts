import { type Static, Type } from 'typebox'
import { Password } from '../accounts/schemas.ts'

const closed = { additionalProperties: false }
/** As it was typed, which may be anything. */
const typed = (maxLength: number) => Type.String({ minLength: 1, maxLength })

export const ResetRequest = Type.Object({ email: typed(254) }, closed)

export const NewPassword = Type.Object(
  { code: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }), password: Password },
  closed,
)
export type NewPassword = Static<typeof NewPassword>

export const PasswordChange = Type.Object({ password: typed(200), newPassword: Password }, closed)
export type PasswordChange = Static<typeof PasswordChange>

export const Confirmation = Type.Object({ password: typed(200) }, closed)

export const EmailRequest = Type.Object({ email: typed(254) }, closed)

/** `waiting`: the address that is to be confirmed by codes sent to it and to the present one. */
export const EmailState = Type.Object({
  email: Type.String(),
  waiting: Type.Union([Type.String(), Type.Null()]),
})
export type EmailState = Static<typeof EmailState>

export const EmailCodes = Type.Object({ code: typed(20), formerCode: typed(20) }, closed)
export type EmailCodes = Static<typeof EmailCodes>
