import { accountEvents } from '../features/accounts/events.ts'
import { correspondenceEvents } from '../features/correspondence/events.ts'
import type { EndorsementEvent } from '../features/endorsements/events.ts'
import { endorsementEvents } from '../features/endorsements/events.ts'
import { moderationEvents } from '../features/moderation/events.ts'
import { noticeEvents } from '../features/notices/events.ts'
import type { PostEvent } from '../features/posts/events.ts'
import { postEvents } from '../features/posts/events.ts'
import type { PracticeEvent } from '../features/practices/events.ts'
import { practiceEvents } from '../features/practices/events.ts'
import type { ProfileEvent } from '../features/profiles/events.ts'
import { profileEvents } from '../features/profiles/events.ts'
import type { ThreadEvent } from '../features/threads/events.ts'
import { threadEvents } from '../features/threads/events.ts'

/** Everything that is ever announced. An event without a schema here cannot be stored. */
export const eventSchemas = {
  ...postEvents,
  ...endorsementEvents,
  ...threadEvents,
  ...practiceEvents,
  ...profileEvents,
  ...noticeEvents,
  ...moderationEvents,
  ...correspondenceEvents,
  ...accountEvents,
} as const

export type EventKind = keyof typeof eventSchemas
/** What changes pages that anybody may have open. */
export type Announced = PostEvent | EndorsementEvent | ThreadEvent | PracticeEvent | ProfileEvent

/** Names of the channels that readers watch. */
export const channels = {
  thread: (id: number) => `thread:${id}`,
  /** Threads added or changed anywhere: home, areas, topics, the library. */
  lists: 'lists',
  /** A person's public page. */
  profile: (id: number) => `profile:${id}`,
  /** Of one person: nobody else may watch it. */
  person: (id: number) => `person:${id}`,
  /** Of one office: for whoever works there. */
  office: (id: number) => `office:${id}`,
  /** One conversation of two offices: for those who moderate; the offices hear of it on their own channels. */
  conversation: (id: number) => `conversation:${id}`,
  /** Cases that wait: for those who moderate. */
  queue: 'queue:moderation',
  /** For servers alone. */
  sessions: 'sessions',
  /** Nobody announces here: for pages that name threads of others, any question asked, retitled, moved or hidden. */
  titles: '#titles',
  /** Nobody announces here: for pages that show things from everywhere, any change at all. */
  anything: '*',
}
