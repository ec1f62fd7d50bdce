import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildClient } from '@rynek/client/build.ts'
import { fanOut } from './live.ts'
import { type Row, row, times } from './measure.ts'
import { idleMemory, keptPage, renderedAnew, scriptOfThread, slowPages } from './pages.ts'
import { startSite } from './site.ts'
import { readPage, throughHttp, throughWrite } from './writing.ts'

/** `pnpm bench`: every measure against a baseline of the same minute. `BENCH_TOWN=folder` keeps the big town. */
const threadsInTown = Number(process.env['BENCH_THREADS'] ?? 50_000)
const folder = mkdtempSync(join(tmpdir(), 'rynek-bench-'))
const townFolder = process.env['BENCH_TOWN'] ?? join(folder, 'town')
mkdirSync(townFolder, { recursive: true })
const rows: Row[] = []
const add = (measured: Row) => {
  rows.push(measured)
  console.log(`${measured.holds ? ' ' : '!'} ${measured.what}: ${measured.measured} (${measured.target})`)
}

await buildClient()
console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`)
const small = await startSite(join(folder, 'demo'))
await new Promise((rest) => setTimeout(rest, 3_000))
add(idleMemory(small))
add(await scriptOfThread(small))
add(await keptPage(small))
add(await renderedAnew(small))
add(await fanOut(small))
const quick = await slowPages(small)
add(await throughHttp(small))
await small.stop()
add(await throughWrite())
add(await readPage())

const town = await startSite(townFolder, threadsInTown)
await slowPages(town)
const slow = await slowPages(town)
for (const page of ['thread', 'topic', 'home'] as const) {
  const ratio = slow[page] / quick[page]
  const measured = `${times(ratio)} (${slow[page].toFixed(1)} / ${quick[page].toFixed(1)} ms)`
  add(
    row(
      `${page} page rendered anew, p95: ${threadsInTown} threads / demo`,
      '≤ 1.5 ×',
      measured,
      ratio <= 1.5,
    ),
  )
}
await town.stop()

console.log('\n| what | target | measured |\n| --- | --- | --- |')
for (const { what, target, measured, holds } of rows)
  console.log(`| ${what} | ${target} | ${holds ? '' : '**missed** '}${measured} |`)
rmSync(folder, { recursive: true, force: true })
