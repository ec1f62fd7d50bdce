import { answer, ask } from './talk.ts'
import { question } from './texts.ts'
import { done, movePosts, why } from './transfers.ts'
import type { World } from './world.ts'
import type { WriteRow } from './write-row.ts'

const answers = [401, 403, 403, 403, 200, 200] as const

async function answered(world: World) {
  const { id } = await ask(world)
  const post = await answer(world, id)
  return { id, post, given: { seen: post.id, reason: why } }
}

/** What moderators do with posts that stand in the wrong place. */
export const transferWrites: readonly WriteRow[] = [
  {
    route: 'POST /api/threads/:id/moves',
    needs: 'moderate',
    answers,
    request: async (world) => {
      const { id, post, given } = await answered(world)
      const to = (await ask(world)).id
      return { url: `/api/threads/${id}/moves`, body: { postIds: [post.id], to, ...given } }
    },
  },
  {
    route: 'POST /api/threads/:id/splits',
    needs: 'moderate',
    answers,
    request: async (world) => {
      const { id, post, given } = await answered(world)
      const { title, topic, cityType } = question
      return {
        url: `/api/threads/${id}/splits`,
        body: { postIds: [post.id], title, topic, cityType, ...given },
      }
    },
  },
  {
    route: 'POST /api/threads/:id/merges',
    needs: 'moderate',
    answers,
    request: async (world) => {
      const { id, given } = await answered(world)
      return { url: `/api/threads/${id}/merges`, body: { to: (await ask(world)).id, ...given } }
    },
  },
  {
    route: 'POST /api/moderation/transfers/:id/undoing',
    needs: 'moderate',
    answers,
    request: async (world) => {
      const { id, post } = await answered(world)
      const { transferId } = done(await movePosts(world, id, [post], (await ask(world)).id))
      return { url: `/api/moderation/transfers/${transferId}/undoing`, body: { reason: why } }
    },
  },
]
