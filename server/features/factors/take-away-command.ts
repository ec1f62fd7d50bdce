import { openDatabase } from '@rynek/db/core/open.ts'
import { createWords, dictionaryOf, type Language } from '@rynek/shared/core/language.ts'
import { factorStrings } from '@rynek/shared/features/factors/strings.ts'
import { readConfig } from '../../core/config.ts'
import { takeAwayFrom } from './take-away.ts'

/** `pnpm factors:remove EMAIL`: lets somebody in again who lost both the phone and the recovery codes. */
const [email = ''] = process.argv.slice(2)
const language: Language = /^en/.test(process.env['LANG'] ?? '') ? 'en' : 'pl'
const words = createWords<keyof typeof factorStrings>(dictionaryOf(factorStrings, language), language)

const { databaseUrl, dataDir } = readConfig(process.env)
const db = await openDatabase({ url: databaseUrl, dataDir, now: Date.now })
try {
  const taken = await takeAwayFrom(db, email)
  console.log(words(taken ? 'factors.takenAway' : 'factors.takenAway.none', { email }))
  if (!taken) process.exitCode = 1
} finally {
  await db.close()
}
