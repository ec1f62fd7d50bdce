/** Keeps what a pure function answered, so much of it: when the young half is full, the half before it is forgotten. */
export function keptResults<T>(most: number, answer: (asked: string) => T): (asked: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (asked) => {
    const known = young.get(asked)
    if (known !== undefined) return known
    const value = old.get(asked) ?? answer(asked)
    if (young.size >= most / 2) {
      old = young
      young = new Map()
    }
    young.set(asked, value)
    return value
  }
}
