import { posts } from '@rynek/db/features/posts/tables.ts'
import { describe, expect, test } from 'vitest'
import { linesOf, say, textsOf } from '../../support/corpora.ts'
import { ask } from '../../support/talk.ts'
import { announced, openWorld } from '../../support/world.ts'

const ownTexts = [
  'Zażółć gęślą jaźń',
  '👩‍👩‍👧',
  '\u202eabc',
  "Robert'); DROP TABLE posts;--",
  'nul\u0000nul',
  '\ud800',
  '   ',
]
const ownQueries = [
  "' OR 1=1--",
  '1; drop table posts',
  '%27%20or%201%3d1',
  "') union select * from people--",
  '%',
  '_',
  '*',
]

/** What the door lets through: something to read, and nothing that one of the engines or an encoder cannot hold. */
const canBeStored = (text: string) => /\S/.test(text) && !text.includes('\u0000') && !/\p{Cs}/u.test(text)

const searches = [
  '/api/threads?q=',
  '/api/threads?topic=',
  '/api/threads?area=',
  '/api/threads?cityType=',
  '/api/threads?order=',
  '/api/threads?after=',
  '/api/institutions?q=',
  '/api/practices?q=',
  '/api/practices?topic=',
]

describe('texts that broke others', () => {
  test('are stored as they were written, or refused', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const texts = textsOf('strings/blns.json', ownTexts)
    say('naughty strings', texts.length)
    for (const text of texts) {
      const body = { body: text, knowingly: true }
      const { status } = await world.as('piotr')('POST', `/api/threads/${id}/posts`, body)
      expect([text, status]).toEqual([text, canBeStored(text) ? 201 : 400])
    }
    const rows = await world.db.read.select({ body: posts.body }).from(posts).orderBy(posts.id)
    expect(rows.slice(1).map(({ body }) => body)).toEqual(texts.filter(canBeStored))
  })

  test('find in a query no more than a word that nobody wrote', async (t) => {
    const world = await openWorld(t)
    await ask(world)
    const queries = linesOf('sqli', ownQueries)
    say(`injections in ${searches.length} parameters`, queries.length)
    const before = await announced(world.db)
    for (const query of queries) {
      for (const search of searches) {
        const { status, json } = await world.as(null)('GET', search + encodeURIComponent(query))
        expect([search, query, [200, 400].includes(status)]).toEqual([search, query, true])
        // Signs that are no words find nothing; a word of theirs is in no title.
        if (status === 200 && search.startsWith('/api/threads'))
          expect([search, query, json.items]).toEqual([search, query, []])
      }
    }
    expect(await announced(world.db)).toEqual(before)
  })
})
