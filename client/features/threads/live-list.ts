import { foldedWords } from '@rynek/shared/core/folding.ts'
import type { Params } from '@rynek/shared/core/pages.ts'
import type { ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import { areaOf } from '@rynek/shared/features/topics/catalogue.ts'

type Asked = Pick<ThreadSummary, 'title' | 'topic' | 'cityType' | 'author'>

/**
 * Whether a question that was just asked would be on top of the list that `filter` asks the API for, if it were loaded
 * again: nobody is told of news that are not there then. Pages that go on from a place, and those in another order, get none.
 */
export function isNews(filter: Params, thread: Asked): boolean {
  const { area, topic, cityTypes, institution, state, order, q, after } = filter
  return (
    !after &&
    order !== 'shared' &&
    (!state || state === 'unanswered') &&
    (!area || area === areaOf(thread.topic)) &&
    (!topic || topic === thread.topic) &&
    (!cityTypes || cityTypes.split(',').includes(thread.cityType)) &&
    (!institution || institution === String(thread.author.office.id)) &&
    (!q?.trim() || isFoundBy(q, thread.title))
  )
}

/** As the search does: every word typed begins a word of the title. */
function isFoundBy(q: string, title: string): boolean {
  const words = foldedWords(title)
  const typed = foldedWords(q)
  return typed.length > 0 && typed.every((begins) => words.some((word) => word.startsWith(begins)))
}
