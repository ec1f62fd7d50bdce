import { openDatabase } from '@rynek/db/core/open.ts'
import { listChain } from '@rynek/db/features/audit/queries/chain.ts'
import { createWords, dictionaryOf, type Language } from '@rynek/shared/core/language.ts'
import { auditStrings } from '@rynek/shared/features/audit/strings.ts'
import { readConfig } from '../../core/config.ts'
import { verifyChain } from './verify.ts'

/** `pnpm audit:verify [ENTRY HASH]`: whether the log is intact, and an entry still has the hash somebody noted. */
const [notedEntry, notedHash] = process.argv.slice(2)
const language: Language = /^en/.test(process.env['LANG'] ?? '') ? 'en' : 'pl'
const words = createWords<keyof typeof auditStrings>(dictionaryOf(auditStrings, language), language)

const { databaseUrl, dataDir } = readConfig(process.env)
const db = await openDatabase({ url: databaseUrl, dataDir, now: Date.now })
try {
  await sayWhetherIntact()
  if (notedEntry && notedHash) await compareWithNote(Number(notedEntry), notedHash)
} finally {
  await db.close()
}

async function sayWhetherIntact(): Promise<void> {
  const { fault, read: count, seal } = await verifyChain(db.slow)
  if (fault) say(false, words(`audit.broken.${fault.kind}`, { entry: String(fault.entry) }))
  else say(true, words('audit.intactText', { count, entry: String(seal.entry), hash: seal.hash }))
}

async function compareWithNote(entry: number, hash: string): Promise<void> {
  const [found] = await listChain(db.slow, { after: entry - 1, upTo: entry, limit: 1 })
  const same = found?.hash === hash
  say(same, words(same ? 'audit.noted' : 'audit.notedOther', { entry: String(entry) }))
}

function say(well: boolean, sentence: string): void {
  console.log(sentence)
  if (!well) process.exitCode = 1
}
