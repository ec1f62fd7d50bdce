import type { Params } from '../../core/language.ts'

/** What is sent by mail, each with the texts `mail.KIND.subject` and `mail.KIND.text` in the strings of its room. */
export const mailKinds = [
  'account.password-reset',
  'account.password-changed',
  'account.email-code',
  'account.email-leaving',
  'account.email-changed',
  'moderation.decided',
  'moderation.approved',
  'moderation.refused',
  'moderation.appeal-decided',
  'account.factor-added',
  'account.factor-removed',
  'account.passkey-added',
  'account.passkey-removed',
  'account.passkey-copied',
  'account.identity-added',
  'account.identity-removed',
  'account.roles-changed',
  'account.scope-changed',
  'membership.code',
  'membership.renew',
  'membership.unconfirmed',
  'membership.ended',
  'membership.invitation',
  'membership.admitted',
  'membership.refused',
] as const
export type MailKind = (typeof mailKinds)[number]

/** `dropped`: not worth sending any more, or about what its reader may not see now. */
export const letterStates = ['waiting', 'sent', 'dropped', 'given-up'] as const
export type LetterState = (typeof letterStates)[number]

/** What a letter shows, and to whom: whether he may still see it is asked when it is sent. */
export type About = { readonly readerId: number; readonly thing: 'thread'; readonly id: number }

/** What fills the holes of the texts. `link` is not among them: see `href`. */
export type LetterParams = Params
