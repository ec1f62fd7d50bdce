import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Analysis, createAnalysis } from '@rynek/shared/features/search/rules/analysis.ts'
import { compileLexicon, lexiconFormat } from '@rynek/shared/features/search/rules/compile.ts'
import { openLexicon } from '@rynek/shared/features/search/rules/lexicon.ts'
import { supplement } from '@rynek/shared/features/search/rules/supplement.ts'

const source = fileURLToPath(import.meta.resolve('dictionary-pl'))
const kept = join(import.meta.dirname, '../../../node_modules/.cache/rynek')

/** The compiled Polish dictionary: `pnpm build` makes it, and whoever comes before that. Named by what it was made of. */
export function readLexiconFile(): Uint8Array<ArrayBuffer> {
  const aff = readFileSync(join(dirname(source), 'index.aff'))
  const dic = readFileSync(join(dirname(source), 'index.dic'))
  const madeOf = [aff, dic, JSON.stringify(supplement), String(lexiconFormat)]
  const hash = madeOf.reduce((sum, part) => sum.update(part), createHash('sha256')).digest('hex')
  const path = join(kept, `polish-${hash.slice(0, 16)}.bin`)
  const known = readKept(path)
  if (known) return known
  const compiled = compileLexicon({ aff: aff.toString(), dic: dic.toString() })
  keep(path, compiled)
  return compiled
}

let opened: Analysis | undefined

/** One for the process: the dictionary is read when the first word is asked about. */
export function openAnalysis(): Analysis {
  opened ??= createAnalysis(openLexicon(readLexiconFile()))
  return opened
}

function readKept(path: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(readFileSync(path))
  } catch {
    return undefined
  }
}

/** Renamed when it is whole: several may make it at once. Where nothing can be written, it is made at each start. */
function keep(path: string, compiled: Uint8Array): void {
  const unfinished = `${path}.${randomUUID()}`
  try {
    mkdirSync(kept, { recursive: true })
    writeFileSync(unfinished, compiled)
    renameSync(unfinished, path)
  } catch {
    process.emitWarning(`the compiled dictionary could not be kept at ${path}`)
  }
}
