import { threads } from '@rynek/db/seed/community/threads.ts'
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
})
