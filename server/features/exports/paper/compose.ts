import { addresses } from '@rynek/shared/core/addresses.ts'
import type { StringKey } from '@rynek/shared/core/strings.ts'
import { libraryLicence } from '@rynek/shared/features/exports/rules.ts'
import type { PracticePage } from '@rynek/shared/features/practices/schemas.ts'
import { blocksOf } from './blocks.ts'
import type { Block, Fact, Paper, Run, Section, Table } from './paper.ts'
import { sourcesOf } from './sources.ts'
import { assessmentsOf, type Composing, resultsOf, stepsOf } from './tables.ts'

/** The public page of a practice as a paper, part by part in the order of the template. */
export function composePaper(composing: Composing): Paper {
  const { found } = composing
  const { practice } = found
  return {
    title: practice.title,
    lead: practice.summary,
    facts: factsOf(composing),
    sections: [
      ...textParts(composing, ['context', 'problem', 'solution']),
      ...tablePart(composing, 'practices.part.steps', stepsOf(composing)),
      ...tablePart(composing, 'practices.part.results', resultsOf(composing)),
      costOf(composing),
      ...textParts(composing, ['effort', 'legal', 'difficulties', 'replicate']),
      ...documentsOf(composing),
      contactOf(composing),
      ...tablePart(composing, 'practices.assessments', assessmentsOf(composing)),
      sourcesOf(composing),
    ],
    imprint: imprintOf(composing),
    address: addressOf(composing),
    publishedAt: found.editions[0]?.publishedAt ?? practice.publishedAt ?? 0,
  }
}

const addressOf = ({ found, origin }: Composing) =>
  origin + addresses.practice(found.practice.id, found.practice.slug)

function factsOf({ found, language, words }: Composing): Fact[] {
  const { practice, description } = found
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Warsaw' })
  const moment = (at: number | null) => (at === null ? '' : dates.format(at))
  const day = (iso: string | null) => moment(iso === null ? null : Date.parse(iso))
  const facts: Fact[] = [
    [words('exports.office'), practice.office.name],
    [words('exports.verdict'), practice.verdict ? words(`practices.verdict.${practice.verdict}`) : ''],
    [
      words('exports.topic'),
      [practice.topic, ...practice.otherTopics].map((topic) => words(`topics.topic.${topic}`)).join(', '),
    ],
    [words('practices.pilot'), practice.pilot ? words('practices.pilot.text') : ''],
    [
      words('practices.part.hdrStage'),
      description.hdrStage ? words(`practices.hdr.${description.hdrStage}`) : '',
    ],
    [words('practices.part.fits'), practice.fits.map((type) => words(`cityTypes.${type}`)).join(', ')],
    [words('practices.part.startedOn'), day(description.startedOn)],
    [words('practices.part.verifiedOn'), day(description.verifiedOn)],
    [words('exports.publishedOn'), moment(practice.publishedAt)],
    [words('exports.edition'), editionOf(found, moment)],
    [words('exports.confirmedOn'), moment(practice.confirmedAt)],
  ]
  return facts.filter(([, value]) => value !== '')
}

/** Said only where there was more than one. */
function editionOf({ editions }: PracticePage, moment: (at: number) => string): string {
  const [newest] = editions
  return newest && newest.edition > 1 ? `${newest.edition}, ${moment(newest.publishedAt)}` : ''
}

type TextPart = 'context' | 'problem' | 'solution' | 'effort' | 'legal' | 'difficulties' | 'replicate'

function textParts({ found, origin, words }: Composing, parts: readonly TextPart[]): Section[] {
  return parts
    .filter((part) => found.description[part].trim() !== '')
    .map((part) => ({
      title: words(`practices.part.${part}`),
      blocks: blocksOf(found.description[part], origin),
    }))
}

function tablePart({ words }: Composing, title: StringKey, table: Table): Section[] {
  return table.rows.length > 0 ? [{ title: words(title), blocks: [table] }] : []
}

function costOf({ found, origin, language, words }: Composing): Section {
  const zloty = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'PLN',
    maximumFractionDigits: 0,
  })
  const amount = (name: 'costStart' | 'costYearly'): Block => {
    const value = found.description[name]
    const said = value ? zloty.format(value) : words('practices.noCost')
    return paragraph([{ text: `${words(`practices.part.${name}`)}: ` }, { text: said, bold: true }])
  }
  return {
    title: words('practices.part.cost'),
    blocks: [amount('costStart'), amount('costYearly'), ...blocksOf(found.description.costNote, origin)],
  }
}

function documentsOf({ found, origin, words }: Composing): Section[] {
  if (found.documents.length === 0) return []
  const items = found.documents.map(({ id, name, licence }) => ({
    runs: [
      { text: name, link: `${origin}/api/documents/${id}` },
      { text: ` (${words(`documents.licence.${licence}`)})` },
    ],
    depth: 1,
    marker: '•',
  }))
  return [{ title: words('documents.title'), blocks: [{ kind: 'list', items }] }]
}

function contactOf({ found, words }: Composing): Section {
  const text = words('practices.contact', {
    role: found.description.contactRole,
    office: found.practice.office.name,
  })
  return { title: words('practices.part.contact'), blocks: [paragraph([{ text }])] }
}

function imprintOf(composing: Composing): Run[][] {
  const { found, words } = composing
  const address = addressOf(composing)
  return [
    [{ text: words('exports.by', { office: found.practice.office.name }) }],
    [{ text: `${words('exports.licence')} ` }, { text: libraryLicence.name, link: libraryLicence.address }],
    [{ text: `${words('exports.newest')} ` }, { text: address, link: address }],
  ]
}

const paragraph = (runs: readonly Run[]): Block => ({ kind: 'paragraph', runs })
