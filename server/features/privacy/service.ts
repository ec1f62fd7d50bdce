import type { ProofParts } from '../credentials/service/prove.ts'
import type { MakerParts } from './archive/make.ts'
import { archiving } from './service/archive.ts'
import { erasing } from './service/erase.ts'
import { showingRetention } from './service/forget.ts'

export type Privacy = ReturnType<typeof createPrivacy>

/** What a person may ask of his own data. */
export function createPrivacy(parts: MakerParts & ProofParts) {
  const archives = archiving(parts)
  return {
    ...erasing({ ...parts, forgetFiles: archives.sweepArchives }),
    ...archives,
    ...showingRetention(parts),
  }
}
