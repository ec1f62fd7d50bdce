import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import { type Bytes, bounded } from './bytes.ts'
import { RegisterProblem } from './problem.ts'

/** One step can swell a thousandfold, so steps are small: of a bomb no more than 4 MB are ever unpacked at once. */
const step = 4 * 1024

/** The one CSV or XML file that a ZIP holds, inflated no further than a register may be. */
export const unzipped = (source: Bytes): AsyncGenerator<Uint8Array> => bounded(inflated(source))

async function* inflated(source: Bytes): AsyncGenerator<Uint8Array> {
  const archive = openArchive()
  for await (const chunk of bounded(source)) {
    for (let at = 0; at < chunk.length; at += step) {
      yield* archive.push(chunk.subarray(at, at + step), false)
    }
  }
  yield* archive.push(new Uint8Array(0), true)
  if (!archive.name()) throw new RegisterProblem({ reason: 'zip-without-register' })
  if (!archive.complete()) throw new RegisterProblem({ reason: 'zip-unreadable' })
}

function openArchive() {
  let found: UnzipFile | undefined
  let complete = false
  let ready: Uint8Array[] = []
  const unzip = new Unzip((file) => {
    if (!/\.(csv|xml)$/i.test(file.name)) return
    if (found) throw new RegisterProblem({ reason: 'zip-with-several', value: file.name })
    found = file
    file.ondata = (error, bytes, final) => {
      if (error) throw error
      ready.push(bytes)
      complete = final
    }
    file.start()
  })
  unzip.register(UnzipInflate)

  return {
    name: () => found?.name,
    complete: () => complete,
    push(bytes: Uint8Array, final: boolean): Uint8Array[] {
      ready = []
      try {
        unzip.push(bytes, final)
      } catch (fault) {
        if (fault instanceof RegisterProblem) throw fault
        throw new RegisterProblem({ reason: 'zip-unreadable' })
      }
      return ready
    },
  }
}
