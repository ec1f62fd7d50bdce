import { type Static, Type } from 'typebox'
import { Id, Moment } from '../../core/ids.ts'

/** What a model document may be. */
export const documentKinds = ['docx', 'xlsx', 'odt', 'pdf'] as const
export const DocumentKind = Type.Enum(documentKinds)
export type DocumentKind = (typeof documentKinds)[number]

/** On what terms others may use it; `official` is what Polish law protects in nobody’s favour. */
export const licences = ['CC-BY-4.0', 'CC0-1.0', 'official'] as const
export const Licence = Type.Enum(licences)
export type Licence = (typeof licences)[number]

export const DocumentView = Type.Object({
  id: Id,
  name: Type.String(),
  kind: DocumentKind,
  bytes: Type.Integer(),
  licence: Licence,
  addedAt: Moment,
})
export type DocumentView = Static<typeof DocumentView>
