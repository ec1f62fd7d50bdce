import { type Static, type TSchema, Type } from 'typebox'

/** The closed list of refusals; what exactly was refused is the reason, a string of `problems.*`. */
export const statusOf = {
  'bad-request': 400,
  'sign-in-first': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'wrong-type': 415,
  'too-many': 429,
  unavailable: 503,
  bug: 500,
} as const

export type ProblemCode = keyof typeof statusOf

export const FieldProblem = Type.Object({ field: Type.String(), message: Type.String() })
export type FieldProblem = Static<typeof FieldProblem>

/** Where in what was sent something was found, of what kind, and never what it was. */
const FoundPlace = Type.Object({
  field: Type.String(),
  kind: Type.String(),
  at: Type.Integer(),
  length: Type.Integer(),
})

export const ProblemAnswer = Type.Object({
  error: Type.Object({
    code: Type.String(),
    reason: Type.String(),
    message: Type.String(),
    fields: Type.Optional(Type.Array(FieldProblem)),
    current: Type.Optional(Type.Unknown()),
    findings: Type.Optional(Type.Array(FoundPlace)),
    insist: Type.Optional(Type.String()),
  }),
})
export type ProblemAnswer = Static<typeof ProblemAnswer>

/** A moment, a text by its key, or several of them. */
export type Param = string | number | { moment: number } | { text: string } | { texts: readonly string[] }

export type ProblemDetails = {
  /** Fields at fault, each with the key of the sentence that says what to do. */
  fields?: readonly { field: string; reason: string; params?: Record<string, string | number> }[]
  /** What stands now, where the refusal is a conflict; only what its schema names goes out. */
  current?: { schema: TSchema; value: unknown }
  findings?: readonly Static<typeof FoundPlace>[]
  /** The key of the sentence by which the sender may insist: the same again with `knowingly`. */
  insist?: string
  /** Seconds after which it is worth trying again. */
  retryAfter?: number
  /** What fills the holes of the sentence; moments and texts are put into the reader’s language. */
  params?: Readonly<Record<string, Param>>
}

/** A refusal somebody meant. Anything else that is thrown is a bug. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly reason: string
  readonly details: ProblemDetails

  constructor(code: ProblemCode, reason: string, details: ProblemDetails = {}) {
    super(`${code}: ${reason}`)
    this.code = code
    this.reason = reason
    this.details = details
  }
}
