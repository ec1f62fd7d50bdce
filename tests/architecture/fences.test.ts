import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { read, root } from './tree.ts'

/** Each plants one forbidden import and must be told off by name. */
const trespasses = [
  { rule: 'shared-stands-alone', file: 'shared/core/planted.ts', imports: '../../db/core/only.ts' },
  { rule: 'db-knows-only-shared', file: 'db/core/planted.ts', imports: '../../server/core/person.ts' },
  {
    rule: 'server-never-imports-client',
    file: 'server/core/planted.ts',
    imports: '../../client/core/http.ts',
  },
  {
    rule: 'routes-do-not-touch-data',
    file: 'server/features/planted/routes.ts',
    imports: '../../../db/core/only.ts',
  },
  {
    rule: 'routes-do-not-touch-data',
    file: 'server/features/planted/session-routes.ts',
    imports: '../../../db/core/only.ts',
  },
  { rule: 'shared-runs-anywhere', file: 'shared/core/planted.ts', imports: 'node:fs' },
  { rule: 'sql-stays-in-db', file: 'server/core/planted.ts', imports: 'drizzle-orm' },
  {
    rule: 'lucia-stays-behind-one-module',
    file: 'server/features/accounts/planted.ts',
    imports: 'lucia',
  },
  {
    rule: 'openid-client-stays-behind-one-module',
    file: 'server/features/identities/planted.ts',
    imports: 'openid-client',
  },
  {
    rule: 'client-rooms-do-not-reach-sideways',
    file: 'client/features/planted/Part.tsx',
    imports: '../threads/api.ts',
  },
  { rule: 'no-cycles', file: 'shared/core/planted.ts', imports: './planted.ts' },
  { rule: 'client-knows-only-shared', file: 'client/core/planted.tsx', imports: '../../db/core/only.ts' },
]

test('every fence is tried', () => {
  const named = [...read('.dependency-cruiser.cjs').matchAll(/name: '([a-z-]+)'/g)].map(([, name]) => name)
  expect(new Set(trespasses.map(({ rule }) => rule))).toEqual(new Set(named))
})

describe('the fences between packages', () => {
  for (const { rule, file, imports } of trespasses) {
    test(`report ${rule} in ${file}`, () => {
      const path = join(root, file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, `import '${imports}'\nexport const planted = 1\n`)
      try {
        expect(cruise(file)).toContain(rule)
      } finally {
        rmSync(path)
        if (file.includes('/planted/')) rmSync(dirname(path), { recursive: true })
      }
    })
  }
})

function cruise(file: string): string {
  try {
    const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
    return execFileSync(process.execPath, [depcruise, '--config', '.dependency-cruiser.cjs', file], {
      cwd: root,
      encoding: 'utf8',
    })
  } catch (failure) {
    return String((failure as { stdout?: string }).stdout)
  }
}
