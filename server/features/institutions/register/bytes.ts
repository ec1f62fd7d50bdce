import { RegisterProblem } from './problem.ts'

export type Bytes = AsyncIterable<Uint8Array>

/** The official file is about 250 KB as CSV and 1 MB as XML. */
export const mostBytes = 32 * 1024 * 1024

/** The same bytes, up to the most that a register may have. */
export async function* bounded(source: Bytes): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > mostBytes) throw new RegisterProblem({ reason: 'too-large', value: megabytes })
    yield chunk
  }
}

export const megabytes = String(mostBytes / 1024 / 1024)

/** Text without its byte order mark. A file in another encoding is refused, at its first line that shows it. */
export async function* texts(source: Bytes): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let line = 1
  for await (const chunk of bounded(source)) {
    yield readable(decoder.decode(chunk, { stream: true }))
  }
  yield readable(decoder.decode())

  function readable(text: string): string {
    const wrong = text.search(/[\uFFFD\0]/)
    if (wrong >= 0) {
      throw new RegisterProblem({ reason: 'not-utf8', line: line + newlines(text.slice(0, wrong)) })
    }
    line += newlines(text)
    return text
  }
}

const newlines = (text: string): number => text.split('\n').length - 1

/** The first bytes of a stream, and the stream as if they had not been read. */
export async function peek(source: Bytes, count: number): Promise<{ head: Uint8Array; whole: Bytes }> {
  const iterator = source[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  let size = 0
  while (size < count) {
    const { value, done } = await iterator.next()
    if (done) break
    read.push(value)
    size += value.length
  }
  return { head: Buffer.concat(read).subarray(0, count), whole: resumed(read, iterator) }
}

async function* resumed(read: Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* read
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}
