import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { seedDocuments } from '@rynek/db/seed/community/documents/documents.ts'
import { modelDocument } from '@rynek/server/demo/files/model-document.ts'
import { kindOf, requireSafe } from '@rynek/server/features/documents/inspect.ts'
import { documentKinds } from '@rynek/shared/features/documents/schemas.ts'
import { expect, test } from 'vitest'

test('documents of the demo are of every kind, and are what their names say', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'rynek-wzory-'))
  t.onTestFinished(() => rm(folder, { recursive: true }))
  for (const document of seedDocuments) {
    const { name, content } = await modelDocument(document)
    const path = join(folder, name)
    await writeFile(path, await buffer(content))
    await requireSafe(path, kindOf(name))
  }
  expect(new Set(seedDocuments.map(({ name }) => kindOf(name)))).toEqual(new Set(documentKinds))
})
