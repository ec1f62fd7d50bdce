import { Type } from 'typebox'

/** What the guard knows by its form, the surest first: where two overlap, the earlier one counts. */
export const dataKinds = [
  'email',
  'bank-account',
  'pesel',
  'identity-card',
  'passport',
  'nip',
  'plate',
  'phone',
] as const
export const DataKind = Type.Enum(dataKinds)
export type DataKind = (typeof dataKinds)[number]

/** Where in a text, in the units of a JavaScript string: as a text field counts. */
export type Place = { at: number; length: number }
export type Finding = Place & { kind: DataKind }
