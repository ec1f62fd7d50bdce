import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { openDatabase } from '@rynek/db/core/open.ts'
import { cases } from '@rynek/db/features/moderation/tables.ts'
import { practices } from '@rynek/db/features/practices/tables.ts'
import { threads } from '@rynek/db/features/threads/tables.ts'
import { threads as conversations } from '@rynek/db/seed/community/threads.ts'
import { type Stage, stages } from '@rynek/shared/features/practices/badge.ts'
import { gte } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { newFolder } from '../../support/database.ts'

const command = join(import.meta.dirname, '../../../server/demo/settle-command.ts')

test('the demo settles whole: every thread, practices at every stage, reports that wait', async (t) => {
  const dataDir = newFolder(t)
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' }
  execFileSync(process.execPath, [command], { env })
  const db = await openDatabase({ dataDir, now: Date.now })
  t.onTestFinished(() => db.close())
  expect(await db.read.$count(threads)).toBe(conversations.length)
  expect(await db.read.$count(cases)).toBeGreaterThanOrEqual(3)
  const settled = await db.read.select({ stage: practices.stage }).from(practices)
  const at = (stage: Stage) => settled.filter((one) => one.stage === stage).length
  for (const stage of stages) expect(at(stage), stage).toBeGreaterThanOrEqual(6)
  expect(await db.read.$count(practices, gte(practices.edition, 3))).toBe(1)
})
