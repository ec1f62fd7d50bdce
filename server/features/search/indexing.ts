import type { Database, Writer } from '@rynek/db/core/database.ts'
import {
  countPosts,
  isAnyWaiting,
  listPostIds,
  listPracticeIds,
  listWaiting,
  removeWaiting,
} from '@rynek/db/features/search/queries/index.ts'
import type { Analysis } from '@rynek/shared/features/search/rules/analysis.ts'
import { indexTexts, type Texts } from './index-texts.ts'

/** So many texts take some 15 ms to read and store: nobody notices that the event loop was away. */
const batch = 64
/** Words met before need not be stored again. All are forgotten when there are too many to remember. */
const mostKnown = 100_000

type Parts = { db: Database; analysis: () => Analysis }

export type Indexing = ReturnType<typeof createIndexing>

export function createIndexing({ db, analysis }: Parts) {
  const index = createWriter({ db, analysis })
  let running: Promise<void> | undefined

  async function indexWaiting(most: number): Promise<void> {
    for (let done = 0; done < most && (await isAnyWaiting(db.read)); done += batch) await index(takeWaiting)
  }

  return {
    /** Indexes what waits, oldest first, up to so many texts; whoever comes meanwhile waits for the same. */
    async catchUp(most = 5_000): Promise<void> {
      if (!(await isAnyWaiting(db.read))) return
      running ??= indexWaiting(most).finally(() => {
        running = undefined
      })
      await running
    },

    /** Resolves when nothing is under way. */
    idle: async (): Promise<void> => running,

    /** Reads every text anew; what is indexed stays until its turn comes. Answers how many there were. */
    async indexAll(progress: (done: number, all: number) => void): Promise<number> {
      const practices = await listPracticeIds(db.read)
      const all = practices.length + (await countPosts(db.slow))
      let done = await index(async () => ({ posts: [], practices }))
      for (let after = 0; ; ) {
        const posts = await listPostIds(db.read, after, batch)
        const last = posts.at(-1)
        if (last === undefined) return done
        done += await index(async () => ({ posts, practices: [] }))
        after = last
        progress(done, all)
      }
    },
  }
}

/** One batch of what waits. Several changes of one text are one. */
async function takeWaiting(tx: Writer): Promise<Texts> {
  const waiting = await listWaiting(tx, batch)
  const idsOf = (kind: string) => [...new Set(waiting.filter((it) => it.kind === kind).map((it) => it.ref))]
  await removeWaiting(
    tx,
    waiting.map(({ id }) => id),
  )
  return { posts: idsOf('post'), practices: idsOf('practice') }
}

function createWriter({ db, analysis }: Parts) {
  const known = new Set<string>()
  /** Indexes in one transaction what is chosen in it; answers how many texts that were. */
  return async function index(choose: (tx: Writer) => Promise<Texts>): Promise<number> {
    const { words, texts } = await db.write(async (tx) => {
      const texts = await choose(tx)
      const reading = { analysis: analysis(), isKnown: (word: string) => known.has(word) }
      return { texts, words: await indexTexts(tx, texts, reading) }
    })
    if (known.size > mostKnown) known.clear()
    // Only once they are stored: a write that fails leaves none of them.
    for (const word of words.keys()) known.add(word)
    return texts.posts.length + texts.practices.length
  }
}
