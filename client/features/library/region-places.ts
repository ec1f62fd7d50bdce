import type { Voivodeship } from '@rynek/shared/features/institutions/rules.ts'

/** From the middle of a hexagon to its corners, in units of the drawing. */
export const radius = 40
const width = radius * Math.sqrt(3)

/** Corners around the middle, the first one straight up. */
export const hexagon = Array.from({ length: 6 }, (_, corner) => {
  const angle = (Math.PI / 3) * corner - Math.PI / 2
  return `${(radius * 0.96 * Math.cos(angle)).toFixed(1)},${(radius * 0.96 * Math.sin(angle)).toFixed(1)}`
}).join(' ')

/** Columns and rows of a honeycomb that keeps neighbours beside each other as far as it can. */
const layout: Record<Voivodeship, readonly [short: string, column: number, row: number]> = {
  '32': ['ZP', 0.5, 0],
  '22': ['PM', 1.5, 0],
  '28': ['WM', 2.5, 0],
  '20': ['PD', 3.5, 0],
  '08': ['LB', 0, 1],
  '30': ['WP', 1, 1],
  '04': ['KP', 2, 1],
  '14': ['MZ', 3, 1],
  '02': ['DS', 0.5, 2],
  '10': ['ŁD', 1.5, 2],
  '26': ['ŚK', 2.5, 2],
  '06': ['LU', 3.5, 2],
  '16': ['OP', 1, 3],
  '24': ['ŚL', 2, 3],
  '12': ['MP', 3, 3],
  '18': ['PK', 4, 3],
}

export const mapWidth = Math.ceil(5 * width)
export const mapHeight = Math.ceil(3 * 1.5 * radius + 2 * radius)

export const places = Object.fromEntries(
  Object.entries(layout).map(([code, [short, column, row]]) => [
    code,
    { short, x: (column + 0.5) * width, y: radius + row * 1.5 * radius },
  ]),
) as Record<Voivodeship, { short: string; x: number; y: number }>
