import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { buildClient } from '@rynek/client/build.ts'
import { openDatabase } from '@rynek/db/core/open.ts'
import { cases } from '@rynek/db/features/moderation/tables.ts'
import { practices } from '@rynek/db/features/practices/tables.ts'
import { threads } from '@rynek/db/features/threads/tables.ts'
import { threads as conversations } from '@rynek/db/seed/community/threads.ts'
import { buildServer } from '@rynek/server/build.ts'
import { type Stage, stages } from '@rynek/shared/features/practices/badge.ts'
import { gte } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { newFolder, type Test } from '../../support/database.ts'

const server = join(import.meta.dirname, '../../../server')
const command = join(server, 'demo/settle-command.ts')

test('the demo settles whole, and the built server shows it', async (t) => {
  const dataDir = newFolder(t)
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' }
  execFileSync(process.execPath, [command], { env })
  const db = await openDatabase({ dataDir, now: Date.now })
  t.onTestFinished(() => db.close())
  expect(await db.read.$count(threads)).toBe(conversations.length)
  expect(await db.read.$count(cases)).toBeGreaterThanOrEqual(3)
  const settled = await db.read.select({ id: practices.id, stage: practices.stage }).from(practices)
  const at = (stage: Stage) => settled.filter((one) => one.stage === stage).length
  for (const stage of stages) expect(at(stage), stage).toBeGreaterThanOrEqual(6)
  expect(await db.read.$count(practices, gte(practices.edition, 3))).toBe(1)

  const address = await startBuilt(t, env)
  const shown = settled.find(({ stage }) => stage === 'confirmed')
  const [page, paper] = await Promise.all([
    fetch(address),
    fetch(`${address}/api/export/practices/${shown?.id}/pdf`),
  ])
  expect(await page.text()).toContain('<title>')
  expect(paper.status).toBe(200)
})

/** What `pnpm serve` runs, with a free port; answers its address. */
async function startBuilt(t: Test, env: NodeJS.ProcessEnv): Promise<string> {
  await buildClient()
  await buildServer()
  const child = spawn(process.execPath, [join(server, 'dist/program/main.js')], {
    env: { ...env, PORT: '0' },
  })
  t.onTestFinished(async () => {
    child.kill('SIGTERM')
    await once(child, 'exit')
  })
  for await (const said of child.stdout) {
    const [address] = /http:\/\/[\d.:]+/.exec(String(said)) ?? []
    if (address) return address
  }
  throw new Error('the built server ended before it listened')
}
