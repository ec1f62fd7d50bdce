import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Language, languages } from '@rynek/shared/core/language.ts'
import { entrySource, type SsrEntry } from '@rynek/shared/core/pages.ts'
import type { ClientSide } from './client-side.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'

type Chunk = { file: string; imports?: string[]; css?: string[]; assets?: string[] }
type Manifest = Record<string, Chunk>

/** Reads what `pnpm build` made; fails at start and not at the first reader when something of it is missing. */
export async function openBuiltClient(folder: string, publicUrl: () => string): Promise<ClientSide> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, 'client/.vite/manifest.json'), 'utf8'))
  const bundle = await import(pathToFileURL(join(folder, 'server/entry-server.js')).href)
  const entry: SsrEntry = bundle.entry
  await entry.ready()

  let policy: string | undefined
  const made = new Map<string, string>()
  const tags = (source: string, language: Language) => {
    const key = `${language} ${source}`
    const known = made.get(key) ?? tagsOf(manifest, source, language)
    made.set(key, known)
    return known
  }
  for (const { source } of entry.pages) for (const language of languages) tags(source, language)
  return {
    entry: async () => entry,
    tags,
    keep: true,
    get contentSecurityPolicy() {
      policy ??= contentSecurityPolicy(entry.inlineScript, publicUrl())
      return policy
    },
  }
}

function tagsOf(manifest: Manifest, source: string, language: Language): string {
  const chunks = new Set<Chunk>()
  for (const name of [entrySource, source, ...stringsOf(manifest, source, language)])
    collect(manifest, name, chunks)
  const entryFile = manifest[entrySource]?.file
  const styles = new Set([...chunks].flatMap(({ css = [] }) => css))
  const assets = [...new Set([...chunks].flatMap(({ assets = [] }) => assets))]
  return [
    ...assets
      .filter(isFirstFont)
      .map((file) => `<link rel="preload" as="font" type="font/woff2" href="/${file}" crossorigin>`),
    ...assets.filter(isMark).map((file) => `<link rel="icon" type="image/svg+xml" href="/${file}">`),
    ...[...styles].map((file) => `<link rel="stylesheet" href="/${file}">`),
    ...[...chunks]
      .map(({ file }) => file)
      .filter((file) => file !== entryFile && file.endsWith('.js'))
      .map((file) => `<link rel="modulepreload" href="/${file}">`),
    `<script type="module" src="/${entryFile}"></script>`,
  ].join('')
}

// Upright text is on every page; italics may come when they come.
const isFirstFont = (file: string) => file.endsWith('.woff2') && file.includes('-normal-')
const isMark = (file: string) => /mark-[^/]*\.svg$/.test(file)

// Vite names a virtual module from the folder the build was started in.
const stringsOf = (manifest: Manifest, source: string, language: Language) =>
  Object.keys(manifest).filter(
    (name) =>
      name.endsWith(`virtual:strings/${language}`) ||
      name.endsWith(`virtual:strings/${language}/${source}`) ||
      name.endsWith(`virtual:page-strings/${language}/public`),
  )

function collect(manifest: Manifest, name: string, chunks: Set<Chunk>): void {
  const chunk = manifest[name]
  if (!chunk) throw new Error(`The build has no ${name}: run pnpm build`)
  if (chunks.has(chunk)) return
  chunks.add(chunk)
  for (const imported of chunk.imports ?? []) collect(manifest, imported, chunks)
}
