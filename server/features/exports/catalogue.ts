import type { findExtent } from '@rynek/db/features/exports/queries.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { languages } from '@rynek/shared/core/language.ts'
import { allStrings } from '@rynek/shared/core/strings.ts'
import { libraryLicence } from '@rynek/shared/features/exports/rules.ts'
import { dayOf } from '../../core/day.ts'

type Extent = Awaited<ReturnType<typeof findExtent>>
type Node = Record<string, unknown>
type At = (path: string) => string

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const files = [
  { path: '/api/export/practices.json', fileType: 'JSON', mediaType: 'application/json' },
  { path: '/api/export/practices.csv', fileType: 'CSV', mediaType: 'text/csv' },
] as const

const link = (address: string) => ({ '@id': address })
/** A term of the lists the Publications Office of the Union keeps. */
const term = (name: string) => link(`http://publications.europa.eu/resource/authority/${name}`)
const inBoth = (key: keyof typeof allStrings) =>
  languages.map((language) => ({ '@language': language, '@value': allStrings[key][language] }))
const day = (moment: number) => ({ '@type': 'xsd:date', '@value': dayOf(moment) })

/** The library as DCAT-AP 3 describes data: a catalogue with one dataset, which is there in two formats. */
export function catalogueOf(extent: Extent, origin: string): Node {
  const at: At = (path) => origin + path
  const days = daysOf(extent)
  const nodes = [
    publisher(at),
    catalogue(at, days),
    dataset(at, days),
    ...files.map((file) => distribution(at, file)),
  ]
  return { '@context': context, '@graph': nodes }
}

/** Nothing is said of days before anything is published. */
const daysOf = ({ issued, edited, confirmed }: Extent): Node => ({
  ...(issued !== null && { 'dct:issued': day(issued) }),
  ...(edited !== null && { 'dct:modified': day(Math.max(edited, confirmed ?? 0)) }),
})

const publisher = (at: At): Node => ({
  '@id': at('/#publisher'),
  '@type': 'foaf:Organization',
  'foaf:name': inBoth('layout.name'),
  'foaf:homepage': link(at('/')),
})

const catalogue = (at: At, days: Node): Node => ({
  '@id': at('/api/export/catalogue.jsonld'),
  '@type': 'dcat:Catalog',
  'dct:title': inBoth('exports.catalogue'),
  'dct:description': inBoth('exports.libraryHint'),
  'dct:publisher': link(at('/#publisher')),
  'dct:language': [term('language/POL'), term('language/ENG')],
  'dct:license': link(libraryLicence.address),
  'foaf:homepage': link(at('/')),
  'dcat:themeTaxonomy': term('data-theme'),
  'dcat:dataset': link(at('/#practices')),
  ...days,
})

const dataset = (at: At, days: Node): Node => ({
  '@id': at('/#practices'),
  '@type': 'dcat:Dataset',
  'dct:title': inBoth('practices.title'),
  'dct:description': inBoth('practices.lead'),
  'dct:publisher': link(at('/#publisher')),
  'dct:language': term('language/POL'),
  'dct:spatial': term('country/POL'),
  'dct:accrualPeriodicity': term('frequency/IRREG'),
  'dct:accessRights': term('access-right/PUBLIC'),
  'dcat:theme': ['GOVE', 'EDUC', 'TECH'].map((theme) => term(`data-theme/${theme}`)),
  'dcat:landingPage': link(at(addresses.practices)),
  'dcat:contactPoint': {
    '@type': 'vcard:Kind',
    'vcard:fn': inBoth('layout.name'),
    'vcard:hasURL': link(at(addresses.about)),
  },
  'dcat:distribution': files.map(({ path }) => link(at(path))),
  ...days,
})

const distribution = (at: At, { path, fileType, mediaType }: (typeof files)[number]): Node => ({
  '@id': at(path),
  '@type': 'dcat:Distribution',
  'dct:title': [{ '@language': 'pl', '@value': fileType }],
  'dcat:accessURL': link(at(path)),
  'dcat:downloadURL': link(at(path)),
  'dct:format': term(`file-type/${fileType}`),
  'dcat:mediaType': link(`http://www.iana.org/assignments/media-types/${mediaType}`),
  'dct:license': link(libraryLicence.address),
  'dct:rights': term('access-right/PUBLIC'),
})
