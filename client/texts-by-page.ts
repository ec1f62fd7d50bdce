import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

type Imports = { now: string[]; later: string[] }
type Entry = { imports: Imports; keys: Set<string>; bringsTexts: boolean }

/**
 * Which texts a page needs: those whose keys stand in its code or in code that it imports. A test sees to it that
 * every key stands in the code as it is or with a known beginning, so nothing is missed.
 */
export function createTextsByPage(client: string, keys: readonly string[]) {
  const known = new Map<string, Entry>()

  function read(file: string) {
    const before = known.get(file)
    if (before) return before
    const code = readFileSync(file, 'utf8')
    // Loaded by few readers long after the page: it fetches its texts itself.
    const bringsTexts = code.includes(`virtual:strings/pl/${relative(client, file)}`)
    const entry = { imports: importsOf(code, file, client), keys: keysIn(code, keys), bringsTexts }
    known.set(file, entry)
    return entry
  }

  /** Follows what is imported when it is needed, too, where `later` says so. */
  function collect(start: string, later: (path: string) => boolean): Set<string> {
    const files = [start]
    const found = new Set<string>()
    for (const file of files) {
      const { imports, keys, bringsTexts } = read(file)
      if (!bringsTexts || file === start) for (const key of keys) found.add(key)
      const next = [...imports.now, ...imports.later.filter(later)]
      for (const imported of next) if (!files.includes(imported)) files.push(imported)
    }
    return found
  }

  const everywhere = collect(join(client, 'entry-client.tsx'), isPartOfFrame)
  return {
    everywhere,
    /** Beyond those that are everywhere. */
    ofPage: (source: string) =>
      new Set([...collect(join(client, source), isNoPartApart)].filter((key) => !everywhere.has(key))),
  }
}

/** What stands around every page, such as the menu of members, is not a page. */
const isPartOfFrame = (path: string) =>
  path.includes('/layout/') && !path.endsWith('Page.tsx') && isNoPartApart(path)

/** Parts of kept pages that few readers ever see: their texts come with the part, and not with its page. */
export const partsApart = [
  'features/layout/Suggestions.tsx',
  'features/moderation/HideForm.tsx',
  'features/moderation/ModeratorTools.tsx',
  'features/moderation/RedactForm.tsx',
  'features/posts/EditForm.tsx',
  'features/posts/EditorTools.tsx',
  'features/practices/NominationForm.tsx',
  'features/threads/SolutionForm.tsx',
  'features/threads/ThreadNotes.tsx',
] as const

const isNoPartApart = (path: string) => !partsApart.some((part) => path.endsWith(part))

/** The table names every page's module. */
export function pageSources(client: string, kind: string): string[] {
  const table = readFileSync(join(client, `routes/${kind}.ts`), 'utf8')
  const own = [...table.matchAll(/source: '([^']+)'/g)].map(([, source]) => `${source}`)
  // A table may be put together from others.
  const parts = [...table.matchAll(/from '\.\/([a-z]+)\.ts'/g)].map(([, part]) => `${part}`)
  return [...own, ...parts.flatMap((part) => pageSources(client, part))]
}

function importsOf(code: string, file: string, client: string): Imports {
  const resolve = (path: string) =>
    path.startsWith('@rynek/shared/')
      ? join(client, '..', path.slice('@rynek/'.length))
      : join(dirname(file), path)
  const paths = (pattern: RegExp) =>
    [...code.matchAll(pattern)]
      .map(([, path]) => resolve(`${path}`))
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('strings.ts') && existsSync(path))
  return {
    now: paths(/^(?:import|export)\s(?!type\s)[^'"]*?'((?:\.|@rynek\/shared\/)[^']+)'/gm),
    later: paths(/\bimport\('((?:\.)[^']+)'\)/g),
  }
}

function keysIn(code: string, keys: readonly string[]): Set<string> {
  const words = new Set([...code.matchAll(/['"`]([a-zA-Z][\w-]*\.[\w.-]*)/g)].map(([, word]) => `${word}`))
  const beginnings = [...words].filter((word) => /[.-]$/.test(word))
  return new Set(
    keys.filter((key) => words.has(key) || beginnings.some((beginning) => key.startsWith(beginning))),
  )
}
