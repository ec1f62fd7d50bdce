import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { openDatabase } from '@rynek/db/core/open.ts'
import { buildTown } from '@rynek/db/seed/town.ts'
import { renderMarkdown } from '@rynek/server/features/posts/markdown.ts'

type Settling = { from: string; dataDir: string; threads: number }

/** The demo with so many threads more, ten posts each; what stands there from an earlier run is kept. */
export async function settleTown({ from, dataDir, threads }: Settling): Promise<void> {
  if (existsSync(dataDir)) return
  // Under its name only once it is whole.
  const site = `${dataDir}-in-the-making`
  rmSync(site, { recursive: true, force: true })
  cpSync(from, site, { recursive: true })
  const db = await openDatabase({ dataDir: site, now: Date.now })
  const report = (line: string) => process.stderr.write(`\r${line} `)
  await buildTown(db, { threads, render: renderMarkdown, report })
  await db.close()
  process.stderr.write('\n')
  renameSync(site, dataDir)
}
