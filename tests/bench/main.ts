import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildClient } from '@rynek/client/build.ts'
import { buildServer, bundle } from '@rynek/server/build.ts'
import { bigAgainstSmall } from './big-town.ts'
import { libraryFilters } from './library.ts'
import { fanOut } from './live.ts'
import type { Row } from './measure.ts'
import { idleMemory } from './memory.ts'
import { keptPage, renderedAnew, scriptOfThread } from './pages.ts'
import { readPage } from './reading.ts'
import { bundled, startSite } from './site.ts'
import { settleTown } from './towns.ts'
import { writingRates } from './writing.ts'

/** `pnpm bench`: every measure against a baseline of the same minutes. `BENCH_TOWN=folder` keeps the big town. */
const folder = mkdtempSync(join(tmpdir(), 'rynek-bench-'))
const [demo, village] = [join(folder, 'demo'), join(folder, 'village')]
const town = process.env['BENCH_TOWN'] ?? join(folder, 'town')
const rows: Row[] = []

function add(...measured: Row[]): void {
  rows.push(...measured)
  for (const { holds, what, measured: found, target } of measured)
    console.log(`${holds ? ' ' : '!'} ${what}: ${found} (${target})`)
}

try {
  await buildClient()
  await buildServer()
  await bundle(join(import.meta.dirname, 'server.ts'), bundled)
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`)
  add(await idleMemory(demo))
  await settleTown({ from: demo, dataDir: village, threads: 1_000 })
  await settleTown({ from: demo, dataDir: town, threads: 50_000 })
  // First, while nothing else has run in this process: what others leave behind slows it more than what it is against.
  add(await readPage(village, folder))
  const small = await startSite(village)
  add(await scriptOfThread(small), await keptPage(small), await renderedAnew(small))
  const big = await startSite(town)
  add(...(await bigAgainstSmall(small, big)))
  await big.stop()
  add(await fanOut(small))
  await small.stop()
  add(...(await writingRates(village, folder)))
  await settleTown({ from: demo, dataDir: join(folder, 'borough'), threads: 2_000 })
  add(await libraryFilters(join(folder, 'borough'), join(folder, 'library')))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

console.log('\n| what | target | measured |\n| --- | --- | --- |')
for (const { what, target, measured, holds } of rows)
  console.log(`| ${what} | ${target} | ${holds ? '' : '**missed** '}${measured} |`)
