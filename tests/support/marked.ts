import { expect } from 'vitest'
import { report as reportAdoption, reports } from './adoptions.ts'
import { askUnapproved, caseOf, replyUnapproved, stands } from './approvals.ts'
import { answerIn, write } from './correspondence.ts'
import { attach } from './documents.ts'
import { decide, queue, report } from './moderation.ts'
import { describeAs, description, dossier, practiceAt } from './practices.ts'
import { answer, ask, openThread } from './talk.ts'
import type { World } from './world.ts'

async function judged(world: World, postId: number, decision: 'hide' | 'delete'): Promise<number> {
  await report(world, 'maria', postId)
  const found = (await queue(world)).find(({ post }) => post.id === postId)?.id ?? 0
  expect((await decide(world, 'ewa', found, decision)).status).toBe(204)
  return found
}

/** Threads and answers that are open, hidden and deleted, each text with a mark of its own. */
export async function markedTalks(world: World) {
  const open = await ask(world, 'anna', { title: 'Pytanie znak-jawny-tytul', body: 'Treść znak-jawny-wpis.' })
  const shut = await ask(world, 'anna', {
    title: 'Pytanie znak-ukryty-tytul',
    body: 'Treść znak-ukryte-pytanie.',
  })
  await world.as('maria')('PUT', `/api/threads/${shut.id}/same-problem`)
  const under = await answer(world, shut.id, 'piotr')
  const hidden = await answer(world, open.id, 'piotr', 'Treść znak-ukryta-odpowiedz.')
  const deleted = await answer(world, open.id, 'piotr', 'Treść znak-usunieta-odpowiedz.')
  const question = (await openThread(world, shut.id)).posts[0]?.id ?? 0
  return {
    thread: [open.id, shut.id],
    post: [question, under.id, hidden.id, deleted.id],
    case: [
      await judged(world, question, 'hide'),
      await judged(world, hidden.id, 'hide'),
      await judged(world, deleted.id, 'delete'),
    ],
  }
}

/** Of somebody whose office nobody has confirmed: a question and an answer that wait, and an answer that was refused. */
export async function markedAwaiting(world: World, threadId: number) {
  await stands(world, 'olek', 'waiting')
  const title = 'Pytanie znak-czeka-tytul'
  const asked = await askUnapproved(world, 'olek', { title, body: 'Treść znak-czeka-pytanie.' })
  const { postId } = await replyUnapproved(world, 'olek', threadId, { body: 'Treść znak-odmowa.' })
  const { id: refused } = await caseOf(world, postId)
  expect((await decide(world, 'ewa', refused, 'hide')).status).toBe(204)
  const held = await replyUnapproved(world, 'olek', threadId, { body: 'Treść znak-czeka-odpowiedz.' })
  await stands(world, 'olek', 'member')
  const { id, thread } = await caseOf(world, asked.postId)
  return { thread: [thread.id], post: [asked.postId, postId, held.postId], case: [id, refused] }
}

/** Practices that are a draft, taken back and published, with what hangs on them. */
export async function markedPractices(world: World) {
  const marked = (mark: string) => ({ ...description, summary: `Opis ${mark}.`, solution: `Sposób ${mark}.` })
  const draft = await practiceAt(world, 'draft')
  await describeAs(world, 'rafal', draft.id, { description: marked('znak-szkic') })
  const file = (await attach(world, 'tomasz', draft.id, { name: 'znak-plik-szkicu.docx' })).json.id
  const gone = await practiceAt(world, 'published')
  const { version } = await dossier(world, 'rafal', gone.id)
  await describeAs(world, 'rafal', gone.id, { version, description: marked('znak-wycofana') })
  await world.as('anna')('PUT', `/api/practices/${gone.id}/consent`, {
    consent: false,
    reason: 'Nie działa.',
  })
  const open = await practiceAt(world, 'published')
  const waiting = { ...reports.adopted, effect: 'Skutek znak-niepotwierdzone.' }
  expect((await reportAdoption(world, 'piotr', open.id, waiting)).status).toBe(201)
  const letter = { subject: 'O koszty znak-temat-listu', body: 'Treść znak-list.' }
  const { id: conversation } = (await write(world, 'piotr', open.id, letter)).json
  expect((await answerIn(world, 'anna', conversation, 'Odpowiedź znak-list.')).status).toBe(201)
  return {
    practice: [draft.id, gone.id, open.id],
    thread: [draft.threadId, gone.threadId, open.threadId],
    document: [file],
    conversation: [conversation],
  }
}
