import { createWords, type Dictionary } from '@rynek/shared/core/language.ts'
import { type Loaded, type LoadRequest, refusalOf } from '@rynek/shared/core/pages.ts'
import type { StringKey } from '@rynek/shared/core/strings.ts'
import { fetchCode, type PageRow } from './page.ts'

/** What a page shows, where it moved to, or why the reader may not see it. Bugs and lost networks are thrown. */
export async function loadPage(row: PageRow, request: LoadRequest, dictionary: Dictionary): Promise<Loaded> {
  const code = await fetchCode(row)
  const words = createWords<StringKey>(dictionary, request.language)
  try {
    const result = await code.load({ ...request, words })
    return 'moved' in result ? { outcome: 'moved', to: result.moved } : { outcome: 'found', ...result }
  } catch (thrown) {
    const refusal = refusalOf(thrown)
    if (!refusal || refusal.status >= 500) throw thrown
    return { outcome: 'refused', refusal }
  }
}
