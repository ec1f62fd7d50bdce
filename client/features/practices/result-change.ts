const number = /\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?/

/** The first number of a text as clerks write it ("31 000 zł", "12,5 %"), with the unit right after it. */
function amountIn(text: string): { value: number; unit: string } | undefined {
  const found = number.exec(text)
  if (!found) return undefined
  const rest = text.slice(found.index + found[0].length).replace(/\(.*?\)/g, '')
  const value = Number(found[0].replace(/[ \u00a0\u202f]/g, '').replace(',', '.'))
  return { value, unit: rest.trim().toLowerCase() }
}

/** Both amounts and the change in whole percent of the first; nothing where they cannot be compared. */
export function changeOf(
  before: string,
  after: string,
): { before: number; after: number; percent: number } | undefined {
  const [one, other] = [amountIn(before), amountIn(after)]
  if (!one || !other || one.unit !== other.unit || one.value === 0) return undefined
  const percent = Math.round(((other.value - one.value) / one.value) * 100)
  return { before: one.value, after: other.value, percent }
}
