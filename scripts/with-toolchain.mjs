// Runs a pnpm script on the pinned Node and pnpm, whatever Node the machine has (18 or later).
// Plain JavaScript on purpose: this file runs before the toolchain is there.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url)
const { devEngines } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
const node = devEngines.runtime.version
const pnpm = devEngines.packageManager.version
const script = process.argv.slice(2).join(' ')

const pnpmHere = spawnSync('pnpm', ['--version'], { cwd: root, encoding: 'utf8', shell: true })
const ready = process.versions.node === node && pnpmHere.stdout?.trim() === pnpm

const command = ready
  ? `pnpm run ${script}`
  : `npx -y -p node@${node} -p pnpm@${pnpm} -c "pnpm run ${script}"`
// Stripped types and compiled code are kept, so that the next start need not do it again.
const env = { ...process.env, NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/node', root)) }
const { status, signal } = spawnSync(command, { cwd: root, env, stdio: 'inherit', shell: true })
process.exitCode = status ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)
