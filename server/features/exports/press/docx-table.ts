import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { line, type Table as PaperTable, well } from '../paper/paper.ts'
import { sharesOf } from '../paper/widths.ts'
import { plainHex } from './docx-styles.ts'

export function tableOf(table: PaperTable): Table {
  const { head, rows, rowHeads } = table
  const shares = sharesOf(table)
  const border = { style: BorderStyle.SINGLE, size: 4, color: plainHex(line) }
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((text, place) =>
      cellOf(text, { bold: true, shaded: true, share: shares[place] ?? 0 }),
    ),
  })
  const bodyRows = rows.map(
    (row) =>
      new TableRow({
        children: row.map((text, place) =>
          cellOf(text, { bold: !!rowHeads && place === 0, share: shares[place] ?? 0 }),
        ),
      }),
  )
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: head.length > 0 ? [headRow, ...bodyRows] : bodyRows,
  })
}

type Cell = { bold: boolean; shaded?: boolean; share: number }

const cellOf = (text: string, { bold, shaded = false, share }: Cell) =>
  new TableCell({
    width: { size: share * 100, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(shaded && { shading: { type: ShadingType.CLEAR, fill: plainHex(well) } }),
    children: [new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text, bold, size: 20 })] })],
  })
