import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** `pnpm room threads` lists every file of a feature, in the order a reader wants them. */
const [room = ''] = process.argv.slice(2)
const root = join(import.meta.dirname, '..')
const packages = ['shared', 'db', 'server', 'client', 'tests']
const readingOrder = [
  'schemas',
  'events',
  'rules',
  'strings',
  'tables',
  'queries',
  'policy',
  'service',
  'routes',
  'api',
  'live',
]

const files = packages.flatMap((kind) => below(join(kind, 'features', room)))
if (files.length === 0)
  throw new Error(
    `usage: pnpm room NAME, with one of ${readdirSync(join(root, 'server/features')).join(', ')}`,
  )
for (const file of files) console.log(file)

function below(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  const entries = readdirSync(join(root, folder)).sort(
    (one, other) => placeOf(one) - placeOf(other) || one.localeCompare(other),
  )
  return entries.flatMap((name) => {
    const path = join(folder, name)
    return statSync(join(root, path)).isDirectory() ? below(path) : [path]
  })
}

function placeOf(name: string): number {
  const place = readingOrder.indexOf(name.split('.')[0] ?? '')
  return place < 0 ? readingOrder.length : place
}
