import { openDatabase } from '@rynek/db/core/open.ts'
import { createWords, dictionaryOf } from '@rynek/shared/core/language.ts'
import { domainStrings } from '@rynek/shared/features/memberships/strings.ts'
import { readConfig } from '../../core/config.ts'
import { explain, opened, spoken } from '../institutions/register/command.ts'
import { readDomains } from './domains/read.ts'
import { storeDomains } from './domains/store.ts'

const words = createWords<keyof typeof domainStrings>(dictionaryOf(domainStrings, spoken), spoken)
const [file] = process.argv.slice(2)

try {
  if (!file) throw new Error(words('domains.usage'))
  await importDomains(file)
} catch (fault) {
  console.error(explain(fault))
  process.exitCode = 1
}

/** The file is read and checked to its end before the database is opened. */
async function importDomains(path: string): Promise<void> {
  const lines = await readDomains(await opened(path))
  const { databaseUrl, dataDir } = readConfig(process.env)
  const db = await openDatabase({ url: databaseUrl, dataDir, now: Date.now })
  try {
    const done = await storeDomains({ db }, lines)
    console.log(words('domains.done', done))
    console.log(words('domains.passedOver', done))
  } finally {
    await db.close()
  }
}
