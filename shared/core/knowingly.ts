import { Type } from 'typebox'

/** A field of every body the guard reads: the writer has been told of personal data in it, and means it. */
export const knowingly = { knowingly: Type.Optional(Type.Literal(true)) }

/** The same out of a form's values, to be spread into what is sent. */
export const knowinglyIf = (values: Readonly<Record<string, string>>): { knowingly?: true } =>
  values['knowingly'] ? { knowingly: true } : {}
