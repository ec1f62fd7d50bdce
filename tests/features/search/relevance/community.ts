import { community } from '@rynek/db/seed/community/community.ts'
import { readConfig } from '@rynek/server/core/config.ts'
import { playStory } from '@rynek/server/demo/settle.ts'
import type { Search } from '@rynek/server/features/search/port.ts'
import { createSearch } from '@rynek/server/features/search/service.ts'
import { createClock } from '../../../support/clock.ts'
import { newFolder, openTestDatabase, type Test } from '../../../support/database.ts'
import type { Find } from './measure.ts'

/** The conversations of the demo without what came of them: that takes longest to settle, and is not searched here. */
const story = {
  ...community,
  practices: [],
  editions: [],
  adoptions: [],
  calls: [],
  reports: [],
  sanctions: [],
  unapproved: [],
}

/** Opens the demo on the engine of this run; answers its search. */
export async function openCommunity(t: Test): Promise<Find> {
  const { now } = createClock()
  let moment = now()
  const clock = { now: () => moment, set: (at: number) => (moment = at) }
  const db = await openTestDatabase(t, clock.now)
  const config = readConfig({ LOG_LEVEL: 'silent', LIMITS: '1000', DATA_DIR: newFolder(t) })
  await playStory(story, { db, config, clock, report: () => undefined })
  clock.set(now())
  const search = createSearch({ db, now: clock.now, config: { demo: true } })
  await search.catchUp()
  t.onTestFinished(() => search.close())
  const keys = new Map(community.threads.map(({ key, title }) => [title, key]))
  return async (typed) => {
    const { items } = await findAsReaders(search, typed)
    return items.map(({ thread }) => keys.get(thread.title) ?? thread.title)
  }
}

/** A word that nothing has is exchanged for the first that the search offers in its place: one click of a reader. */
async function findAsReaders(search: Search, typed: string) {
  const answer = await search.find({ typed })
  const meant = answer.missing.reduce(
    (text, { word, nearest: [first = word] }) => text.replace(word, first),
    typed,
  )
  return meant === typed ? answer : search.find({ typed: meant })
}
