import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { RegisterProblem } from './problem.ts'

export type XmlRow = { line: number; cells: ReadonlyMap<string, string> }

/**
 * The `<row>`s of a register in XML, in both shapes GUS has used: `<WOJ>02</WOJ>` since 2013, and before that
 * `<col name="WOJ">02</col>`. The line is that of the row's first tag.
 */
export async function* xmlRows(source: AsyncIterable<string>): AsyncGenerator<XmlRow> {
  const reader = openReader()
  for await (const text of source) yield* reader.read(text)
  yield* reader.end()
}

function openReader() {
  let rows: XmlRow[] = []
  let row: { line: number; cells: Map<string, string> } | undefined
  let column: string | undefined
  let text = ''
  const parser = new SaxesParser({ xmlns: false, position: true })

  parser.on('error', () => {
    throw new RegisterProblem({ reason: 'xml-unreadable', line: parser.line })
  })
  parser.on('opentag', (tag) => {
    if (tag.name === 'row') row = { line: parser.line, cells: new Map() }
    else if (row) column = columnOf(tag)
    text = ''
  })
  parser.on('text', (part) => {
    text += part
  })
  parser.on('closetag', (tag) => {
    if (tag.name === 'row' && row) {
      rows.push(row)
      row = undefined
    } else if (row && column) row.cells.set(column, text.trim())
    column = undefined
  })

  const taken = () => {
    const done = rows
    rows = []
    return done
  }
  return {
    read(part: string): XmlRow[] {
      parser.write(part)
      return taken()
    },
    end(): XmlRow[] {
      parser.close()
      return taken()
    },
  }
}

function columnOf({ name, attributes }: SaxesTagPlain): string {
  return name === 'col' ? (attributes['name'] ?? '') : name
}
