import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

const passedOver = new Set(['node_modules', 'dist', 'data', '.git', 'migrations'])
/** What the test of the fences plants stands there for a moment, while other tests read the same folders. */
const isKept = (name: string) => !passedOver.has(name) && !name.startsWith('planted')

/** Every file of the project below `folder`, as paths from the root. */
export function filesBelow(folder: string): string[] {
  return list(folder).flatMap((name) => {
    const path = join(folder, name)
    return isFolder(path) ? filesBelow(path) : [path]
  })
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

export const foldersIn = (folder: string): string[] =>
  list(folder).filter((name) => isFolder(join(folder, name)))

const list = (folder: string) => readdirSync(join(root, folder)).filter(isKept)
const isFolder = (path: string) => statSync(join(root, path)).isDirectory()
