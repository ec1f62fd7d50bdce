import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { buildOnce, type Outcome } from '../scripts/build-once.ts'

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

const here = import.meta.dirname
const folder = join(here, 'dist')

/** Builds the browser's and the server's side of the pages; says whether there was anything to do. */
export const buildClient = (): Promise<Outcome> =>
  buildOnce({
    folder,
    sources: ['client/**/*.{ts,tsx,css,svg,json}', 'shared/**/*.{ts,json}'],
    build: makePages,
  })

async function makePages(): Promise<void> {
  // Only here: a start that has nothing to build does not wait for the builder.
  const { build } = await import('vite')
  const configFile = join(here, 'vite.config.ts')
  await build({ configFile, logLevel: 'warn' })
  await build({ configFile, logLevel: 'warn', build: { ssr: join(here, 'entry-server.tsx') } })
  await compressAssets(join(folder, 'client/assets'))
}

/** Once here instead of once a request; fonts and small files are left as they are. */
async function compressAssets(assets: string): Promise<void> {
  for (const name of await readdir(assets)) {
    const file = join(assets, name)
    if (!/\.(js|css|svg|json)$/.test(name) || (await stat(file)).size < 400) continue
    const content = await readFile(file)
    const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
    await writeFile(`${file}.br`, await brotliAsync(content, { params: quality }))
    await writeFile(`${file}.gz`, await gzipAsync(content, { level: 9 }))
  }
}
