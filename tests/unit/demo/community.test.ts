import { people } from '@rynek/db/seed/community/cast.ts'
import { community } from '@rynek/db/seed/community/community.ts'
import { offices } from '@rynek/db/seed/community/offices.ts'
import { threads } from '@rynek/db/seed/community/threads.ts'
import { cityTypes } from '@rynek/shared/core/city-types.ts'
import { findPersonalData } from '@rynek/shared/features/guard/rules.ts'
import { topicCodes } from '@rynek/shared/features/topics/catalogue.ts'
import { describe, expect, test } from 'vitest'

describe('the community of the demo', () => {
  test('talks about every topic, in threads of three to eight posts', () => {
    expect(threads.length).toBeGreaterThanOrEqual(61)
    const silent = topicCodes.filter((code) => !threads.some(({ topic }) => topic === code))
    expect(silent).toEqual([])
    const posts = threads.map(({ key, comments = [], answers }) => {
      const under = answers.map(({ comments: more = [] }) => 1 + more.length)
      return { key, posts: under.reduce((sum, one) => sum + one, 1 + comments.length) }
    })
    expect(posts.filter((thread) => thread.posts < 3 || thread.posts > 8)).toEqual([])
  })

  test('sits in about forty invented offices of every type, each with somebody who works there', () => {
    expect(offices.length).toBeGreaterThanOrEqual(40)
    expect(offices.filter(({ code }) => !code.startsWith('99'))).toEqual([])
    expect(cityTypes.filter((type) => !offices.some(({ cityType }) => cityType === type))).toEqual([])
    expect(offices.filter(({ key }) => !people.some(({ office }) => office === key))).toEqual([])
  })

  test('says nothing that the forum would ask about: no numbers of people, telephones or accounts', () => {
    const texts = textsIn(community)
    expect(texts.length).toBeGreaterThan(500)
    expect(texts.flatMap((text) => findPersonalData(text).map(({ kind }) => [kind, text]))).toEqual([])
  })
})

/** Every text that stands anywhere in it. */
const textsIn = (part: unknown): string[] =>
  typeof part === 'string' ? [part] : Object.values(part ?? {}).flatMap(textsIn)
