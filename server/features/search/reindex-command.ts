import { openDatabase } from '@rynek/db/core/open.ts'
import { readConfig } from '../../core/config.ts'
import { createIndexing } from './indexing.ts'
import { openAnalysis } from './lexicon-file.ts'

/** `pnpm search:reindex`: reads every text anew, beside a forum that runs, after the rules of its words have changed. */
const config = readConfig(process.env)
const db = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir, now: Date.now })
const started = Date.now()
const done = await createIndexing({ db, analysis: openAnalysis }).indexAll((count, all) => {
  if (count % 1_024 === 0 || count === all) console.log(`${count} / ${all}`)
})
const seconds = (Date.now() - started) / 1_000
console.log(
  `${done} texts in ${seconds.toFixed(1)} s, ${Math.round(done / Math.max(seconds, 0.001))} a second`,
)
await db.close()
