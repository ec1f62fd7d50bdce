import { dirname, join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { buildOnce, type Outcome } from '../scripts/build-once.ts'

const here = import.meta.dirname
const folder = join(here, 'dist')
const program = join(folder, 'program')

/** Packages that stay where they are: they hold machine code or read files beside themselves. */
const left = ['better-sqlite3', '@node-rs/argon2', 'multilingual-stemmer', 'pdfkit', 'vite']

/**
 * Puts the server and what it uses into few files, `dist/program/main.js` first: finding and loading a thousand and a half
 * modules took two thirds of a start and a quarter of the idle memory. Says whether there was anything to do.
 */
export const buildServer = (): Promise<Outcome> =>
  buildOnce({
    folder,
    sources: ['{server,db,shared}/**/*.{ts,json}', '{server,db}/package.json'],
    build: () => bundle(join(here, 'main.ts'), program),
  })

/** Bundles one program into `outDir`, as `<its name>.js`. */
export async function bundle(entry: string, outDir: string): Promise<void> {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: here,
    logLevel: 'warn',
    plugins: [leftInPlace(outDir), placesOfSources(outDir)],
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      target: 'node24',
      // Whoever reads a stack trace shall find the line.
      minify: false,
      rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
    },
  })
}

/** Imports these packages from where the one who asks for them has them, which the bundle's own folder may not. */
const leftInPlace = (outDir: string): Plugin => ({
  name: 'left-in-place',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!left.includes(source)) return null
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
    return resolved && { id: relative(outDir, resolved.id), external: true }
  },
})

/** `import.meta.dirname` and `import.meta.url` of a source go on meaning where the source stands, not the bundle. */
const placesOfSources = (outDir: string): Plugin => ({
  name: 'places-of-sources',
  enforce: 'pre',
  transform(code, id) {
    if (id.includes('/node_modules/') || !code.includes('import.meta.')) return null
    const from = relative(outDir, dirname(id))
    const url = `new URL(${JSON.stringify(relative(outDir, id))}, import.meta.url).href`
    return code
      .replaceAll('import.meta.url', url)
      .replaceAll('import.meta.dirname', `(import.meta.dirname + ${JSON.stringify(`/${from}`)})`)
  },
})
