import { Type } from 'typebox'

/** What a model document may be. */
export const documentKinds = ['docx', 'xlsx', 'odt', 'pdf'] as const
export const DocumentKind = Type.Enum(documentKinds)
export type DocumentKind = (typeof documentKinds)[number]
