import { randomBytes } from 'node:crypto'
import type { Database } from '@rynek/db/core/database.ts'
import { addOneTimeCode, hasAdministrator } from '@rynek/db/features/accounts/queries.ts'
import type { Config } from '../../core/config.ts'
import { firstAdministrator, hashOfCode } from './service/sign-up.ts'

const day = 24 * 3_600_000

/** A link that makes its holder the administrator; null in a demo, and once there is one. */
export async function prepareFirstAdministrator({
  config,
  db,
}: {
  config: Config
  db: Database
}): Promise<string | null> {
  if (config.demo || (await hasAdministrator(db.read))) return null
  const code = randomBytes(32).toString('base64url')
  await db.write((tx) =>
    addOneTimeCode(tx, { codeHash: hashOfCode(code), purpose: firstAdministrator, expiresAt: tx.now + day }),
  )
  return `${config.publicUrl}/pierwszy-administrator?kod=${code}`
}
