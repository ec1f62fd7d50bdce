import { spawnSync } from 'node:child_process'

/** The one list of checks. `pnpm check` runs the quick ones before a commit; `npm test` runs them all. */
const quick: Step[] = [
  ['types', 'tsc --noEmit -p tsconfig.json && tsc --noEmit -p client/tsconfig.json'],
  ['lint', 'biome check --error-on-warnings .'],
  ['fences', 'pnpm run --silent fences'],
  ['unit and architecture', 'pnpm --dir tests exec vitest run --project unit'],
]
const thorough: Step[] = [
  ['build', 'pnpm run --silent build'],
  ['api on SQLite', 'pnpm --dir tests exec vitest run --project sqlite'],
  ['api on PostgreSQL', 'pnpm --dir tests exec vitest run --project postgres'],
  ['browser', 'pnpm --dir tests exec vitest run --project browser'],
]

type Step = [name: string, command: string]

const steps = process.argv.includes('--all') ? [...quick, ...thorough] : quick
const failed: string[] = []

for (const [name, command] of steps) {
  const started = Date.now()
  console.log(`\n── ${name}`)
  const { status } = spawnSync(command, { stdio: 'inherit', shell: true })
  console.log(
    `── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`,
  )
  if (status !== 0) failed.push(name)
}

console.log(`\n${steps.length - failed.length} passed, ${failed.length} failed`)
if (failed.length > 0) {
  console.log(`Failed: ${failed.join(', ')}`)
  process.exitCode = 1
}
