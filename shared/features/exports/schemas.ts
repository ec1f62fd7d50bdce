import { type Static, Type } from 'typebox'
import { CityType } from '../../core/city-types.ts'
import { Id, Moment } from '../../core/ids.ts'
import { DocumentView } from '../documents/schemas.ts'
import { Stage, Verdict } from '../practices/badge.ts'
import { DescriptionDraft } from '../practices/description.ts'
import { TopicCode } from '../topics/catalogue.ts'

const Day = Type.Union([Type.String(), Type.Null()])

/** A public practice as other programs get it; texts are Markdown, addresses whole, moments milliseconds. */
export const ExportedPractice = Type.Object({
  id: Id,
  address: Type.String(),
  thread: Type.String(),
  stage: Stage,
  verdict: Type.Union([Verdict, Type.Null()]),
  topic: TopicCode,
  area: Type.String(),
  office: Type.Object({
    name: Type.String(),
    /** First digits of its TERC code. */
    code: Type.String(),
    cityType: Type.Union([CityType, Type.Null()]),
    voivodeship: Type.String(),
  }),
  edition: Type.Integer(),
  publishedAt: Moment,
  /** When this edition was published, or the office last said that it is still true. */
  modifiedAt: Moment,
  verifiedOn: Day,
  adopters: Type.Integer(),
  description: DescriptionDraft,
  documents: Type.Array(Type.Object({ ...DocumentView.properties, address: Type.String() })),
})
export type ExportedPractice = Static<typeof ExportedPractice>

export const ExportedLibrary = Type.Object({
  licence: Type.String(),
  practices: Type.Array(ExportedPractice),
})

/** DCAT-AP 3 as JSON-LD: its shape is the standard's, see docs/open-data.md. */
export const Catalogue = Type.Record(Type.String(), Type.Unknown())
