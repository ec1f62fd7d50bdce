import { AlignmentType, type ILevelsOptions, LevelFormat, LineRuleType } from 'docx'
import { accent, ink } from '../paper/paper.ts'

/** The format writes colours without their mark. */
export const plainHex = (color: string) => color.slice(1)
/** Twentieths of a point, as the format counts. */
export const indent = 360

/** Looks by name, and Polish for whoever checks the spelling. */
export function styles() {
  const heading = (size: number, color: string) => ({
    run: { size, bold: true, color: plainHex(color) },
    paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, color: plainHex(ink), language: { value: 'pl-PL' } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(40, ink),
      heading2: heading(28, accent),
      heading3: heading(24, ink),
    },
  }
}

/** Points and numbers, nine levels deep. */
export function numbering() {
  const levels = (format: ILevelsOptions['format'], text: (level: number) => string): ILevelsOptions[] =>
    Array.from({ length: 9 }, (_, level) => ({
      level,
      ...(format && { format }),
      text: text(level),
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: indent * (level + 1), hanging: indent } } },
    }))
  return {
    config: [
      { reference: 'points', levels: levels(LevelFormat.BULLET, () => '•') },
      { reference: 'numbers', levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
    ],
  }
}
