const number = /\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?/
/** Hours and minutes, or one of the two: "6 h 40 min", "2 godz.". */
const duration = /^(?=\d)(?:(\d+)\s*(?:h|godz\.?|godzin[ay]?))?\s*(?:(\d+)\s*min(?:\.|ut[ay]?)?)?$/i

/** The first number of a text as clerks write it ("31 000 zł", "12,5 %"), with the unit right after it. */
function amountIn(text: string): { value: number; unit: string } | undefined {
  const time = duration.exec(text.trim())
  if (time) return { value: Number(time[1] ?? 0) * 60 + Number(time[2] ?? 0), unit: 'min' }
  const found = number.exec(text)
  if (!found) return undefined
  const rest = text.slice(found.index + found[0].length).replace(/\([^()]*\)/g, '')
  const value = Number(found[0].replace(/[ \u00a0\u202f]/g, '').replace(',', '.'))
  return { value, unit: rest.trim().toLowerCase() }
}

/**
 * Both amounts and the change in whole percent of the first, null where that was nothing; undefined where they cannot be
 * compared at all.
 */
export function changeOf(
  before: string,
  after: string,
): { before: number; after: number; percent: number | null } | undefined {
  const [one, other] = [amountIn(before), amountIn(after)]
  if (!one || !other || one.unit !== other.unit) return undefined
  if (one.value === 0 && other.value === 0) return undefined
  const percent = one.value === 0 ? null : Math.round(((other.value - one.value) / one.value) * 100)
  return { before: one.value, after: other.value, percent }
}
