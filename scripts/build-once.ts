import { createHash } from 'node:crypto'
import { glob, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
/** A lock this old was left behind, milliseconds. */
const abandoned = 120_000

export type Outcome = 'built' | 'up to date'

type Work = {
  /** Where the result goes, absolute; what it was made from is noted beside it. */
  folder: string
  /** Globs from the root of the project. */
  sources: readonly string[]
  build: () => Promise<void>
}

/** Builds when a source has changed since the last time. Who comes while another builds waits for him. */
export async function buildOnce({ folder, sources, build }: Work): Promise<Outcome> {
  const stamp = join(folder, 'built-from')
  await mkdir(folder, { recursive: true })
  return oneAtATime(join(folder, 'being-built'), async () => {
    const inputs = await hashOf(sources)
    if ((await readFile(stamp, 'utf8').catch(() => '')) === inputs) return 'up to date'
    await rm(stamp, { force: true })
    await asForReaders(build)
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

/** Tests and a server that start together must not build over each other. */
async function oneAtATime<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  while (!(await taken(lock))) {
    const since = await stat(lock).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    )
    if (Date.now() - since > abandoned) await rm(lock, { recursive: true, force: true })
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  try {
    return await work()
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}

const taken = (lock: string): Promise<boolean> =>
  mkdir(lock).then(
    () => true,
    () => false,
  )

async function hashOf(sources: readonly string[]): Promise<string> {
  const exclude = (path: string) => /(^|\/)(node_modules|dist)(\/|$)/.test(path)
  const files = ['pnpm-lock.yaml']
  for await (const file of glob(sources, { cwd: root, exclude })) files.push(file)
  files.sort()
  const hash = createHash('sha256').update(process.version)
  const contents = await Promise.all(files.map((file) => readFile(join(root, file))))
  for (const [position, file] of files.entries()) hash.update(file).update(contents[position] ?? '')
  return hash.digest('hex')
}
