import { Zip, ZipDeflate } from 'fflate'

export type ZipFile = { name: string; content: AsyncIterable<Uint8Array> | Iterable<Uint8Array> }

/** Packs files one after another; no more of them is in memory than a piece. */
export async function* zipped(files: AsyncIterable<ZipFile>, at: number): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  let fault: Error | null = null
  const zip = new Zip((failure, chunk) => {
    fault ??= failure
    ready.push(chunk)
  })
  const take = () => {
    if (fault) throw fault
    return ready.splice(0)
  }
  for await (const { name, content } of files) {
    const part = Object.assign(new ZipDeflate(name, { level: 6 }), { mtime: at })
    zip.add(part)
    for await (const piece of content) {
      part.push(piece)
      yield* take()
    }
    part.push(new Uint8Array(), true)
    yield* take()
  }
  zip.end()
  yield* take()
}
