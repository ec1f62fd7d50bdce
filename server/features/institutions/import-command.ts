import { openDatabase } from '@rynek/db/core/open.ts'
import { readConfig } from '../../core/config.ts'
import { explain, opened, spoken } from './register/command.ts'
import { readPopulations } from './register/population.ts'
import { registerWords } from './register/problem.ts'
import { registerRows } from './register/rows.ts'
import { populationsByUnit } from './register/settle.ts'
import { type Progress, storeRegister } from './register/store.ts'
import { collectUnits } from './register/units.ts'

const words = registerWords(spoken)
const [file, populationFile] = process.argv.slice(2)

try {
  if (!file) throw new Error(words('register.usage'))
  await importRegister(file, populationFile)
} catch (fault) {
  console.error(explain(fault))
  process.exitCode = 1
}

/** Both files are read and checked to their ends before the database is opened. */
async function importRegister(file: string, populationFile: string | undefined): Promise<void> {
  const register = await collectUnits(registerRows(await opened(file)))
  console.log(words('register.read', { count: register.units.length, stateOn: register.stateOn }))
  const lines = populationFile ? await readPopulations(await opened(populationFile)) : new Map()
  const populations = populationsByUnit(register, lines)

  const { databaseUrl, dataDir } = readConfig(process.env)
  const db = await openDatabase({ url: databaseUrl, dataDir, now: Date.now })
  try {
    let last: Progress | undefined
    for await (const progress of storeRegister({ db }, register, populations)) {
      show(progress)
      last = progress
    }
    if (last) sumUp(last)
  } finally {
    await db.close()
  }
}

/** One line that moves on a screen; in a log only its end. */
function show({ done, total }: Progress): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${words('register.progress', { done, total })}`)
}

function sumUp({ added, changed, closed, uncounted, withoutType }: Progress): void {
  if (process.stdout.isTTY) process.stdout.write('\n')
  console.log(words('register.done', { added, changed, closed }))
  if (withoutType > 0) console.log(words('register.withoutType', { count: withoutType }))
  else if (uncounted > 0) console.log(words('register.uncounted', { count: uncounted }))
}
