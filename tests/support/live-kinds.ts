import type { EventKind } from '@rynek/shared/core/events.ts'

/** Pages that apply events to what they have loaded; each has a test that the result equals a fresh load. */
type Shown = 'thread' | 'list' | 'menu'

/** Where each kind of event changes a page by itself, or why no page applies it. One that is missing here fails its test. */
export const shownOn: Record<EventKind, Shown | { because: string }> = {
  'post.added': 'thread',
  'post.edited': 'thread',
  'post.votes-changed': 'thread',
  'post.hidden': 'thread',
  'post.restored': 'thread',
  'post.works-here-changed': 'thread',
  'thread.added': 'list',
  'thread.changed': 'thread',
  'thread.solved-changed': 'thread',
  'thread.summarised': 'thread',
  'thread.slowed': 'thread',
  'thread.rearranged': { because: 'posts of another thread came or went; the page is loaded again' },
  'thread.same-problem-changed': 'thread',
  'answer.accepted': 'thread',
  'answer.unaccepted': 'thread',
  'practice.moved': 'thread',
  'author.changed': 'thread',
  'notices.counted': 'menu',
  'profile.changed': {
    because: 'it says nothing, so that no consent can be read from it; the page is loaded again',
  },
  'queue.changed': { because: 'what a case shows depends on the reader; the queue is loaded again' },
  'message.added': {
    because: 'who reads a conversation is asked at one door; nothing is applied from the event',
  },
  'sessions.ended': { because: 'it is told to servers, and no page may watch it' },
}

export const kindsShownOn = (page: Shown): string[] =>
  Object.entries(shownOn).flatMap(([kind, where]) => (where === page ? [kind] : []))
