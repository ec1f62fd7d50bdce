import { addresses } from '@rynek/shared/core/addresses.ts'
import { type Announced, channels } from '@rynek/shared/core/events.ts'
import { type Awaiting, isAwaiting } from '@rynek/shared/features/approvals/schemas.ts'
import type { Endorsed } from '@rynek/shared/features/endorsements/schemas.ts'
import type { NewPost, Post, Votes } from '@rynek/shared/features/posts/schemas.ts'
import type { ThreadMine, ThreadPage } from '@rynek/shared/features/threads/schemas.ts'
import { createEffect, createSignal, on } from 'solid-js'
import { createStore, reconcile, unwrap } from 'solid-js/store'
import { api } from '../../core/http.ts'
import { createLive } from '../../core/live.ts'
import type { PageProps } from '../../core/page.ts'
import { keepPlace } from '../../core/place.ts'
import { me } from '../../core/session.ts'
import { useVisits } from '../../core/visits.tsx'
import { useWords } from '../../core/words.tsx'
import { announce } from '../../ui/announcer.ts'
import { accept, getMine, getThread, shareProblem, unaccept } from './api.ts'
import { afterEvent } from './live.ts'

/** What other rooms lend the page: how to send a post, a vote and an office's word. */
export type PostApi = {
  reply(threadId: number, post: NewPost, key: string): Promise<Post | Awaiting>
  vote(postId: number, given: boolean): Promise<Votes>
  endorse(postId: number, given: boolean): Promise<Endorsed>
}

export type LiveThread = ReturnType<typeof createLiveThread>

/** A thread page that follows what happens, and what this reader does on it. */
export function createLiveThread(props: PageProps<ThreadPage>, posts: PostApi) {
  const [page, setPage] = createStore<ThreadPage>(structuredClone(unwrap(props.found)))
  const [mine, setMine] = createSignal<ThreadMine>()
  const { id } = props.found.thread
  const show = (next: ThreadPage) => setPage(reconcile(next, { key: 'id' }))

  /** What is this reader's own is asked for apart: the page itself is the same for everybody. */
  async function learnMine(): Promise<void> {
    if (me()) setMine(await getMine(id))
  }
  createEffect(on(me, () => void learnMine().catch(() => undefined)))
  const merged = follow(props, page, show, learnMine)

  return {
    page,
    mine,
    /** All its posts went into another thread while it was open. */
    merged,
    mayEdit: (postId: number): boolean => mine()?.editable.includes(postId) ?? false,
    voted: (postId: number): boolean => mine()?.votes.includes(postId) ?? false,
    endorsed: (postId: number): boolean => mine()?.endorsed.includes(postId) ?? false,
    hiddenReasonOf: (postId: number) => mine()?.hidden.find((post) => post.postId === postId)?.reason,
    commentsUnder: (postId: number) => {
      const known = page.posts.filter((post) => post.parentId === postId)
      return known.length > 0 ? known : page.accepted.filter((post) => post.parentId === postId)
    },
    ...acts(page, show, learnMine, posts),
  }
}

type Show = (next: ThreadPage) => void

function follow(props: PageProps<ThreadPage>, page: ThreadPage, show: Show, learnMine: () => Promise<void>) {
  const words = useWords()
  const [merged, setMerged] = createSignal(false)
  const loadAnew = async () => {
    const fresh = await props.reload()
    keepPlace(() => show(structuredClone(unwrap(fresh))))
    return fresh
  }
  const apply = (event: Announced) => {
    keepPlace(() => show(afterEvent(unwrap(page), event)))
    const newAnswer =
      event.kind === 'post.added' && event.data.post.kind === 'answer' ? event.data.post : undefined
    if (newAnswer && newAnswer.author.id !== me()?.id)
      announce(words('threads.newAnswer', { name: newAnswer.author.name }))
    if (event.kind === 'thread.rearranged') {
      setMerged(event.data.merged)
      if (!event.data.merged) void loadAnew().then(learnMine, () => undefined)
    }
    if (event.kind === 'thread.slowed') void learnMine()
    if (event.kind === 'thread.changed' || event.kind === 'practice.moved') void learnMine()
  }
  const { thread, epoch, lastEvent } = props.found
  createLive(
    { topic: channels.thread(thread.id), epoch, lastEvent },
    {
      // The server sends what the schemas of events.ts describe; nothing else can be stored there.
      onEvent: ({ kind, data }) => apply({ kind, data } as Announced),
      onReset: loadAnew,
    },
  )
  return merged
}

/** What the reader does; each shows its effect at once, and the event that follows changes nothing more. */
function acts(
  page: ThreadPage,
  show: Show,
  learnMine: () => Promise<void>,
  { reply, vote, endorse }: PostApi,
) {
  const words = useWords()
  const visits = useVisits()
  const { id } = page.thread
  const add = async (given: NewPost, key: string) => {
    const post = await reply(id, given, key)
    if (isAwaiting(post)) return visits.open(addresses.awaiting)
    const counts = post.kind === 'answer' && !page.posts.some((known) => known.id === post.id)
    const answers = page.thread.answers + (counts ? 1 : 0)
    show(
      afterEvent(unwrap(page), {
        kind: 'post.added',
        data: { post, answers, lastActivityAt: post.createdAt },
      }),
    )
    await learnMine()
  }
  return {
    reply: add,
    accept: (postId: number, accepted: boolean): Promise<void> =>
      accepted ? accept(id, postId) : unaccept(id),
    async vote(postId: number, given: boolean): Promise<void> {
      show(afterEvent(unwrap(page), { kind: 'post.votes-changed', data: await vote(postId, given) }))
      await learnMine()
    },
    async endorse(postId: number, given: boolean): Promise<void> {
      show(afterEvent(unwrap(page), { kind: 'post.works-here-changed', data: await endorse(postId, given) }))
      await learnMine()
    },
    async shareProblem(said: boolean): Promise<void> {
      const data = await shareProblem(id, said)
      show(afterEvent(unwrap(page), { kind: 'thread.same-problem-changed', data }))
      await learnMine()
    },
    /** Appends the next page of answers; the live page goes on from its end. */
    async showMore(): Promise<string> {
      const more = await getThread(api, String(id), page.next ?? undefined)
      const fresh = more.posts.filter((post) => !page.posts.some((known) => known.id === post.id))
      const posts = [...page.posts, ...fresh].sort((one, other) => one.id - other.id)
      show({ ...unwrap(page), posts, next: more.next })
      return words('threads.answersAdded', { count: fresh.filter(({ kind }) => kind === 'answer').length })
    },
  }
}
