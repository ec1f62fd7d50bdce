import { question } from './texts.ts'
import { openWorld } from './world.ts'

export type LiveThread = Awaited<ReturnType<typeof openLiveThread>>

/** A listening forum with one thread on it, and where that thread's page stood when it was made. */
export async function openLiveThread(...[t, env]: Parameters<typeof openWorld>) {
  const world = await openWorld(t, env)
  const address = await world.listen()
  const { json: thread } = await world.as('anna')('POST', '/api/threads', question)
  const { json: page } = await world.as(null)('GET', `/api/threads/${thread.id}`)
  const topic = `thread:${thread.id}`
  const { epoch, lastEvent } = page as { epoch: string; lastEvent: number }
  return {
    world,
    address,
    id: thread.id as number,
    topic,
    epoch,
    lastEvent,
    /** The query of polling and of the event stream, from where the page stood or from another place. */
    query: (from: { topic?: string; epoch?: string; after?: number } = {}) =>
      String(new URLSearchParams({ topic, epoch, after: `${lastEvent}`, ...from } as Record<string, string>)),
  }
}

/** The smallest thing that can happen, as often as wanted; answers nothing until all of it is stored. */
export async function stir({ world, topic }: LiveThread, times: number, on = topic): Promise<void> {
  for (let at = 0; at < times; at++) {
    const event = { topic: on, kind: 'thread.same-problem-changed', data: { sameProblem: at } }
    await world.db.write(async (tx) => tx.emit(event))
  }
}

/** An event that weighs about so many bytes. */
export async function burden({ world, topic, id }: LiveThread, bytes: number): Promise<void> {
  const data = { postId: id, html: 'a'.repeat(bytes), version: 1, editedAt: 1 }
  await world.db.write(async (tx) => tx.emit({ topic, kind: 'post.edited', data }))
}
