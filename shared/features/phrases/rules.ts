/** What a ready phrase can leave open, by the names moderators write in braces. */
export const variables = ['imię', 'wątek', 'powód', 'urząd'] as const
export type Variable = (typeof variables)[number]
export type Values = Readonly<Partial<Record<Variable, string>>>

const braces = /\{([^{}\n]*)\}/g
const isVariable = (name: string): name is Variable => variables.some((known) => known === name)

/** Names in braces, in the order they stand, each once. */
export const namesIn = (body: string): string[] => [
  ...new Set([...body.matchAll(braces)].map(([, name = '']) => name)),
]

export const unknownIn = (body: string): string[] => namesIn(body).filter((name) => !isVariable(name))

/**
 * The phrase with what is known. Read once from its beginning: what a value says is never taken for a variable. What
 * is not known stays as it is, for the moderator to see.
 */
export const filled = (body: string, values: Values): string =>
  body.replace(braces, (whole, name: string) => (isVariable(name) ? (values[name] ?? whole) : whole))
