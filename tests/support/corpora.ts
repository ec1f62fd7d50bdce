import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../architecture/tree.ts'

/** Collections of hostile input are no part of the project; where they lie beside it, all of them are tried. */
const corpora = process.env['CORPORA'] ?? join(root, '..', 'shared', 'corpora')

const filesIn = (folder: string): string[] => {
  const path = join(corpora, folder)
  return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : []
}

/** Every file of a folder, as bytes, by its name. */
export const bytesOf = (folder: string) =>
  filesIn(folder).map((path) => ({ name: path.split('/').at(-1) ?? '', bytes: readFileSync(path) }))

/** Every line of every text file of a folder, after some of our own. */
export const linesOf = (folder: string, own: readonly string[]): string[] => [
  ...own,
  ...filesIn(folder)
    .filter((path) => path.endsWith('.txt'))
    .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .filter(Boolean),
]

/** A list of texts that stands in a file, after some of our own. */
export function textsOf(file: string, own: readonly string[]): string[] {
  const path = join(corpora, file)
  if (!existsSync(path)) return [...own]
  const found = JSON.parse(readFileSync(path, 'utf8')) as string[] | { filenames: string[] }
  return [...own, ...(Array.isArray(found) ? found : found.filenames)]
}

/** How many were tried is said, so that a run that tried none does not look like one that did. */
export function say(what: string, count: number): void {
  // biome-ignore lint/suspicious/noConsole: the count is what the reader of a run wants
  console.log(`corpora: ${count} ${what}`)
}
