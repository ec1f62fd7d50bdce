import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

const passedOver = new Set(['node_modules', 'dist', 'data', '.git', 'migrations'])

/** Every file of the project below `folder`, as paths from the root. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name)
    if (passedOver.has(name)) return []
    return statSync(join(root, path)).isDirectory() ? filesBelow(path) : [path]
  })
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

export const foldersIn = (folder: string): string[] =>
  readdirSync(join(root, folder)).filter((name) => statSync(join(root, folder, name)).isDirectory())
