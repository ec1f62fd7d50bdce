import type { Reader } from '@rynek/db/core/database.ts'
import { everybody } from '@rynek/db/core/visible.ts'
import { listCandidates } from '@rynek/db/features/search/queries/candidates.ts'
import { listWordsNear } from '@rynek/db/features/search/queries/words.ts'
import { foldPolish } from '@rynek/shared/core/folding.ts'
import { distance } from '@rynek/shared/features/search/rules/distance.ts'
import type { Missing } from '@rynek/shared/features/search/schemas.ts'

const mostOffered = 3
/** Words of one first letter and about one length, of half a million posts. */
const mostCompared = 8_000

/** Words of the forum that are nearly what was typed, each of which finds something that everybody may read. */
export async function nearestTo(db: Reader, typed: string): Promise<Missing> {
  const folded = foldPolish(typed)
  const far = folded.length < 5 ? 1 : 2
  const near = (await listWordsNear(db, folded, mostCompared))
    .map((row) => ({ ...row, away: distance(folded, row.folded, far) }))
    .filter(({ away, folded: other }) => away <= far && other !== folded)
    .sort((one, other) => one.away - other.away || (one.word < other.word ? -1 : 1))
  const nearest: string[] = []
  const tried = new Set<string>()
  for (const { word, entry } of near) {
    if (nearest.length === mostOffered || tried.size === mostOffered * 4) break
    if (tried.has(entry)) continue
    tried.add(entry)
    if (await isThere(db, entry)) nearest.push(word)
  }
  return { word: typed, nearest }
}

/** Words stay known when the text that had them is hidden: what only such a text has is not told. */
async function isThere(db: Reader, entry: string): Promise<boolean> {
  const all = [{ title: false, runs: [[[entry]]] }]
  return (await listCandidates(db, everybody, { all, none: [], narrowing: {} }, 1)).length > 0
}
