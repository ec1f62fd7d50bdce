import { strToU8, zipSync } from 'fflate'
import type { Paper, Section, Table } from '../../features/exports/paper/paper.ts'
import { escaped, head } from './xml.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const width = 28

/** The second style is the bold one, for the first row of a table. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/** A workbook that office programs open: the tables of each section are a sheet of their own. */
export function printXlsx({ sections }: Pick<Paper, 'sections'>): Buffer {
  const numbers = sections.map((_, at) => at + 1)
  const sheets = sections.map(({ title }, at) => {
    const number = at + 1
    return `<sheet name="${escaped(title).slice(0, 31)}" sheetId="${number}" r:id="rId${number}"/>`
  })
  const links = [
    ...numbers.map((number) => link(number, 'worksheet', `worksheets/sheet${number}.xml`)),
    link(sections.length + 1, 'styles', 'styles.xml'),
  ]
  const overrides = [
    override('/xl/workbook.xml', 'sheet.main'),
    override('/xl/styles.xml', 'styles'),
    ...numbers.map((number) => override(`/xl/worksheets/sheet${number}.xml`, 'worksheet')),
  ]
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': linksOf([link(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': linksOf(links),
    'xl/styles.xml': styles,
  }
  for (const [at, section] of sections.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetOf(section)
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)]))),
  )
}

const link = (number: number, kind: string, target: string): string =>
  `<Relationship Id="rId${number}" Type="${relations}/${kind}" Target="${target}"/>`
const linksOf = (links: readonly string[]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${links.join('')}</Relationships>`
const override = (name: string, kind: string): string =>
  `<Override PartName="${name}" ContentType="${types}.${kind}+xml"/>`

function sheetOf({ blocks }: Section): string {
  const tables = blocks.filter((block): block is Table => block.kind === 'table')
  const rows = tables.flatMap((table) => [
    table.head.map((text) => cellOf(text, 1)),
    ...table.rows.map(cells),
  ])
  const columns = `<cols><col min="1" max="${tables[0]?.head.length ?? 1}" width="${width}" customWidth="1"/></cols>`
  return `${head}<worksheet xmlns="${main}">${columns}<sheetData>${rows.map((row) => `<row>${row.join('')}</row>`).join('')}</sheetData></worksheet>`
}

const cells = (row: readonly string[]): string[] => row.map((text) => cellOf(text, 0))

/** Numbers are numbers, so that a sheet can count with them. */
const cellOf = (text: string, style: 0 | 1): string =>
  /^\d+$/.test(text)
    ? `<c s="${style}"><v>${text}</v></c>`
    : `<c s="${style}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`
