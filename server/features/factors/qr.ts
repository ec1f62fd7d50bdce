import type { QrPicture } from '@rynek/shared/features/factors/schemas.ts'
import { encode } from 'uqr'

/** The picture of a text as one path: a rectangle for every run of dark squares. */
export function qrOf(text: string): QrPicture {
  // Scanners want four light squares around.
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  return { size, path: data.flatMap(rectanglesOf).join('') }
}

function rectanglesOf(row: boolean[], y: number): string[] {
  const runs = row.map((dark) => (dark ? '#' : ' ')).join('')
  return [...runs.matchAll(/#+/g)].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
}
