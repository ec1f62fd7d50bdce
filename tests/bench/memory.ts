import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { median, type Row, row } from './measure.ts'
import { execArgv } from './site.ts'

const server = join(import.meta.dirname, '../../server/dist/program/main.js')

/** The server as `pnpm start` starts it: the first time in an empty folder it settles the demo and keeps compiled code. */
export async function idleMemory(dataDir: string): Promise<Row> {
  const settling = await idleAfterStart(dataDir)
  const starts = [await idleAfterStart(dataDir), await idleAfterStart(dataDir), await idleAfterStart(dataDir)]
  const again = median(starts)
  const measured = `${again} MB (${starts.join(', ')}; ${settling} after the start that settles the demo)`
  return row('memory of the idle server with the demo', '≤ 150 MB', measured, again <= 150)
}

async function idleAfterStart(dataDir: string): Promise<number> {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', NODE_COMPILE_CACHE: `${dataDir}-compiled` }
  const child = spawn(process.execPath, [...execArgv, server], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const said of child.stdout) if (String(said).includes('/zaloguj')) break
  await sleep(5_000)
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)]))
  child.kill('SIGTERM')
  await once(child, 'exit')
  return Math.round(kilobytes / 1024)
}
