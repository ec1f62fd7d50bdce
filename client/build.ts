import { createHash } from 'node:crypto'
import { glob, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'vite'

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'client/dist')
const stamp = join(dist, 'built-from')
const sources = ['client/**/*.{ts,tsx,css,svg,json}', 'shared/**/*.{ts,json}', 'pnpm-lock.yaml']

/** Builds the browser's and the server's side of the pages; says whether there was anything to do. */
export async function buildClient(): Promise<'built' | 'up to date'> {
  await mkdir(dist, { recursive: true })
  return oneAtATime(join(dist, 'being-built'), async () => {
    const inputs = await hashOfSources()
    if ((await readFile(stamp, 'utf8').catch(() => '')) === inputs) return 'up to date'
    await rm(stamp, { force: true })
    await asForReaders(async () => {
      const configFile = join(root, 'client/vite.config.ts')
      await build({ configFile, logLevel: 'warn' })
      await build({ configFile, logLevel: 'warn', build: { ssr: join(root, 'client/entry-server.tsx') } })
    })
    await compressAssets(join(dist, 'client/assets'))
    // Last, so that a build that was broken off is made again.
    await writeFile(stamp, inputs)
    return 'built'
  })
}

/** Tests have an environment of their own, and what they build must weigh and do the same. */
async function asForReaders(work: () => Promise<void>): Promise<void> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await work()
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}

/** Tests and a server that start together must not build over each other. A lock two minutes old was left behind. */
async function oneAtATime<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    const taken = await mkdir(lock).then(
      () => false,
      () => true,
    )
    if (!taken) break
    const since = await stat(lock).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    )
    if (Date.now() - since > 120_000) await rm(lock, { recursive: true, force: true })
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  try {
    return await work()
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}

async function hashOfSources(): Promise<string> {
  const exclude = (path: string) => /(^|\/)(node_modules|dist)(\/|$)/.test(path)
  const files: string[] = []
  for await (const file of glob(sources, { cwd: root, exclude })) files.push(file)
  files.sort()
  const hash = createHash('sha256').update(process.version)
  const contents = await Promise.all(files.map((file) => readFile(join(root, file))))
  for (const [position, file] of files.entries()) hash.update(file).update(contents[position] ?? '')
  return hash.digest('hex')
}

/** Once here instead of once a request; fonts and small files are left as they are. */
async function compressAssets(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name)
    if (!/\.(js|css|svg|json)$/.test(name) || (await stat(file)).size < 400) continue
    const content = await readFile(file)
    const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
    await writeFile(`${file}.br`, await brotliAsync(content, { params: quality }))
    await writeFile(`${file}.gz`, await gzipAsync(content, { level: 9 }))
  }
}
