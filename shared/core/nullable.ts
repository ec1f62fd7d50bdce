import { Type } from 'typebox'

/** A value, or null where there is none. */
export const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()])
