import { describe, expect, test } from 'vitest'
import { describeAs, description, dossier, practiceAt } from '../../support/practices.ts'
import { hide, openThread } from '../../support/talk.ts'
import { announced, openWorld, type World } from '../../support/world.ts'

const secret = 'PESEL 00000000000'

async function hideQuestion(world: World, threadId: number, hidden = true): Promise<void> {
  const [question] = (await openThread(world, threadId)).posts
  await hide(world, question!.id, hidden)
}

/** Everything the forum says of practices, to everybody it says something to. */
async function said(world: World, id: number, threadId: number): Promise<string> {
  const asked = [
    [null, '/api/practices'],
    [null, `/api/practices/${id}`],
    [null, `/api/threads/${threadId}`],
    ['anna', '/api/me/practices'],
    ['anna', `/api/practices/${id}/dossier`],
    ['tomasz', '/api/practices/desk'],
    ['tomasz', `/api/practices/${id}/dossier`],
    ['ewa', '/api/practices/desk'],
  ] as const
  const answers = await Promise.all(asked.map(([who, url]) => world.as(who)('GET', url)))
  return JSON.stringify([answers.map(({ json }) => json), await announced(world.db)])
}

describe('a practice of a question that was hidden', () => {
  for (const stage of ['nominated', 'draft'] as const) {
    test(`says nothing of its title while it is ${stage}`, async (t) => {
      const world = await openWorld(t)
      const title = `${secret} i ${'długi tytuł '.repeat(9)}`.trim()
      const { id, threadId } = await practiceAt(world, stage, { title })
      expect(await said(world, id, threadId)).toContain(secret)
      await hideQuestion(world, threadId)
      expect(await said(world, id, threadId)).not.toContain(secret)
      await world.as('anna')('PUT', `/api/practices/${id}/consent`, { consent: stage === 'nominated' })
      expect(await said(world, id, threadId)).not.toContain(secret)

      const stale = await describeAs(world, 'tomasz', id, { version: 7 })
      expect(JSON.stringify(stale.json)).not.toContain(secret)
      await hideQuestion(world, threadId, false)
      expect((await dossier(world, 'anna', id)).thread.title).toBe(title)
    })
  }

  test('stays published under a title of its own, and links to no title', async (t) => {
    const world = await openWorld(t)
    const { id, threadId } = await practiceAt(world, 'published', { title: `${secret} w tytule` })
    expect((await world.as(null)('GET', `/api/practices/${id}`)).json.thread.title).toContain(secret)
    await hideQuestion(world, threadId)
    const { json } = await world.as(null)('GET', `/api/practices/${id}`)
    expect(json).toMatchObject({
      practice: { title: description.title },
      thread: { id: threadId, title: '', slug: 'watek' },
    })
    expect(await said(world, id, threadId)).not.toContain(secret)
  })
})
