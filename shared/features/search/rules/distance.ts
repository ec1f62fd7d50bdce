/**
 * How many letters must be put in, taken out, changed or swapped with their neighbour to make one word of the other; what
 * is beyond `most` is not counted out.
 */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at++) {
    const row = [at]
    for (let to = 1; to <= other.length; to++) row.push(step(one, other, { at, to, row, last, before }))
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[other.length] ?? most + 1
}

type Table = { at: number; to: number; row: number[]; last: number[]; before: number[] }

function step(one: string, other: string, { at, to, row, last, before }: Table): number {
  const same = one[at - 1] === other[to - 1] ? 0 : 1
  const changed = Math.min((row[to - 1] ?? 0) + 1, (last[to] ?? 0) + 1, (last[to - 1] ?? 0) + same)
  const swapped = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]
  return swapped ? Math.min(changed, (before[to - 2] ?? 0) + 1) : changed
}
