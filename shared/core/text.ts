import { Type } from 'typebox'

// NUL is refused by PostgreSQL and lone surrogates survive no encoder, so neither gets past the door.
const noBrokenCharacters = '[^\\u0000\\p{Cs}]*'
const noControls = '[^\\p{Cc}\\p{Cs}]*'

/** One line of text that says something; lengths in characters. */
export const Line = (maxLength: number, minLength = 1) =>
  Type.String({ minLength, maxLength, pattern: `^(?=.*\\S)${noControls}$` })

/** Like Line, but may be empty. */
export const OptionalLine = (maxLength: number) => Type.String({ maxLength, pattern: `^${noControls}$` })

/** Text of several lines that says something; lengths in characters. */
export const Prose = (maxLength: number, minLength = 1) =>
  Type.String({ minLength, maxLength, pattern: `^(?=[^]*\\S)${noBrokenCharacters}$` })

/** Like Prose, but may be empty. */
export const OptionalProse = (maxLength: number) =>
  Type.String({ maxLength, pattern: `^${noBrokenCharacters}$` })
