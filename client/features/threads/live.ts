import type { Announced } from '@rynek/shared/core/events.ts'
import { pageSize } from '@rynek/shared/core/lists.ts'
import type { Author } from '@rynek/shared/features/accounts/schemas.ts'
import type { Post } from '@rynek/shared/features/posts/schemas.ts'
import type { ProfileEvent } from '@rynek/shared/features/profiles/events.ts'
import { nextAnswers } from '@rynek/shared/features/threads/rules.ts'
import type { ThreadPage, ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'

type AuthorChanged = ProfileEvent['data']

/** The page after `event`. Must equal what a fresh load would show. */
export function afterEvent(page: ThreadPage, event: Announced): ThreadPage {
  switch (event.kind) {
    case 'post.added': {
      const { post, answers, lastActivityAt } = event.data
      return inThread(withPost(page, post), { answers, lastActivityAt })
    }
    case 'post.edited': {
      const { postId, html, ...edit } = event.data
      return changePost(page, postId, (post) => ({ ...post, ...edit, html: post.hidden ? '' : html }))
    }
    case 'post.votes-changed':
      return changePost(page, event.data.postId, (post) => ({ ...post, votes: event.data.votes }))
    case 'post.works-here-changed':
      return changePost(page, event.data.postId, (post) => ({ ...post, worksHere: event.data.worksHere }))
    case 'post.hidden':
      return withHidden(page, event.data)
    case 'post.restored': {
      const { post, answers } = event.data
      return inThread(
        changePost(page, post.id, () => post),
        { answers },
      )
    }
    case 'answer.accepted':
      return { ...inThread(page, { acceptedAnswerId: event.data.postId }), accepted: event.data.posts }
    case 'answer.unaccepted':
      return { ...inThread(page, { acceptedAnswerId: null }), accepted: [] }
    case 'thread.changed':
      return withStanding(page, event.data)
    case 'thread.summarised':
    case 'thread.slowed':
      return { ...page, ...event.data }
    case 'thread.solved-changed': {
      const { practice } = event.data
      return { ...inThread(page, { solvedByPracticeId: practice?.id ?? null }), solvedBy: practice }
    }
    case 'thread.same-problem-changed':
      return inThread(page, { sameProblem: event.data.sameProblem })
    case 'practice.moved':
      return { ...inThread(page, { practice: event.data.practice }), nomination: event.data.nomination }
    case 'author.changed':
      return changeAuthor(page, event.data)
    case 'thread.added':
    case 'thread.rearranged':
      return page
  }
}

type DataOf<Kind extends Announced['kind']> = Extract<Announced, { kind: Kind }>['data']

function withHidden(page: ThreadPage, { postId, answers, deleted }: DataOf<'post.hidden'>): ThreadPage {
  const hidden = changePost(page, postId, (post) => ({ ...post, hidden: true, deleted, html: '' }))
  return inThread(hidden, { answers })
}

function withStanding(page: ThreadPage, { changes, ...standing }: DataOf<'thread.changed'>): ThreadPage {
  return { ...inThread(page, standing), changes }
}

function inThread(page: ThreadPage, change: Partial<ThreadSummary>): ThreadPage {
  return { ...page, thread: { ...page.thread, ...change } }
}

/** A post may stand twice: in its place, and on top as the accepted answer. */
function changePost(page: ThreadPage, id: number, change: (post: Post) => Post): ThreadPage {
  const changed = (post: Post) => (post.id === id ? change(post) : post)
  return { ...page, posts: page.posts.map(changed), accepted: page.accepted.map(changed) }
}

/** How a person is called changes beside all he wrote; the office he wrote from stays, known to be his still or not. */
function changeAuthor(page: ThreadPage, { personId, author, verifiedFor }: AuthorChanged): ThreadPage {
  const changed = <Written extends { author: Author }>(it: Written): Written =>
    it.author.id === personId
      ? { ...it, author: { ...it.author, ...author, verified: it.author.office.id === verifiedFor } }
      : it
  const { thread, nomination, posts, accepted } = page
  const nominated = nomination?.by.id === personId
  return {
    ...page,
    thread: changed(thread),
    nomination: nominated ? { ...nomination, by: { ...nomination.by, name: author.name } } : nomination,
    posts: posts.map(changed),
    accepted: accepted.map(changed),
  }
}

/** Our own post arrives twice: as the answer to our request and as an event. */
function withPost(page: ThreadPage, post: Post): ThreadPage {
  if (page.posts.some(({ id }) => id === post.id)) return changePost(page, post.id, () => post)
  if (post.kind === 'comment') {
    const under = (posts: readonly Post[]) => posts.some(({ id }) => id === post.parentId)
    const posts = under(page.posts) ? [...page.posts, post] : page.posts
    const accepted = under(page.accepted) && !page.accepted.some(({ id }) => id === post.id)
    return { ...page, posts, accepted: accepted ? [...page.accepted, post] : page.accepted }
  }
  // A page that goes on, or is full, leaves the answer to the next one.
  if (page.next !== null) return page
  const full = page.posts.filter(({ kind }) => kind === 'answer').length >= pageSize
  return full ? { ...page, next: nextAnswers(page.posts) } : { ...page, posts: [...page.posts, post] }
}
