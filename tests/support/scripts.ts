const brotli = { 'accept-encoding': 'br' }

/** Scripts that a page loads, and what those import at once; bytes as they travel. */
export async function scriptsOf(address: string, path: string): Promise<{ bytes: number; files: number }> {
  const html = await (await fetch(address + path)).text()
  const known = new Set(
    [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, name]) => `${name}`),
  )
  let bytes = 0
  // A set is walked to its end also while it grows.
  for (const name of known) {
    const answer = await fetch(address + name, { headers: brotli })
    const script = await answer.text()
    bytes += Number(answer.headers.get('content-length'))
    for (const [, imported] of script.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      known.add(`/assets/${imported}`)
  }
  return { bytes, files: known.size }
}
