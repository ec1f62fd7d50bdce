import { type Static, Type } from 'typebox'
import { Id, IdInAddress, Moment } from '../../core/ids.ts'
import { Standing } from '../../core/lists.ts'
import { Line } from '../../core/text.ts'
import { Author } from '../accounts/schemas.ts'
import { ThreadSummary } from '../threads/schemas.ts'
import { AreaCode, TopicCode } from '../topics/catalogue.ts'

/** What a page of a person shows beside name, position and office; each part only by consent, which is off at first. */
export const profileParts = ['office', 'topics', 'posts', 'ask'] as const
export const ProfilePart = Type.Enum(profileParts)
export type ProfilePart = (typeof profileParts)[number]

/** How many people the page of an office names. */
export const mostColleagues = 100

const closed = { additionalProperties: false }

/** A question or an answer that everybody can read. */
export const WrittenPost = Type.Object({
  postId: Id,
  kind: Type.Enum(['question', 'answer']),
  thread: Type.Pick(ThreadSummary, ['id', 'title', 'slug', 'topic']),
  createdAt: Moment,
})
export type WrittenPost = Static<typeof WrittenPost>

export const Written = Type.Object({
  questions: Type.Integer({ minimum: 0 }),
  answers: Type.Integer({ minimum: 0 }),
  /** The newest first; `next` is the post to go on after. */
  items: Type.Array(WrittenPost),
  next: Type.Union([Id, Type.Null()]),
})
export type Written = Static<typeof Written>

/** A person's page: the same for every reader. What was not consented to is null. */
export const Profile = Type.Object({
  person: Author,
  experience: Type.Union([
    Type.Object({
      topics: Type.Array(TopicCode),
      /** Areas an expert says he knows; none for others. */
      areas: Type.Array(AreaCode),
    }),
    Type.Null(),
  ]),
  mayAsk: Type.Boolean(),
  written: Type.Union([Written, Type.Null()]),
  ...Standing,
})
export type Profile = Static<typeof Profile>

/** People whom the page of an office names, by name. */
export const OfficePeople = Type.Object({ items: Type.Array(Author, { maxItems: mostColleagues }) })
export type OfficePeople = Static<typeof OfficePeople>

export const ProfileQuery = Type.Object({ after: Type.Optional(IdInAddress) }, closed)

/** What I say of myself, and what of it others may see. */
export const ProfileChange = Type.Object(
  {
    position: Line(120, 2),
    topics: Type.Array(TopicCode, { maxItems: 10, uniqueItems: true }),
    shows: Type.Array(ProfilePart, { maxItems: profileParts.length, uniqueItems: true }),
  },
  closed,
)
export type ProfileChange = Static<typeof ProfileChange>

export const OwnProfile = Type.Object({
  person: Author,
  topics: Type.Array(TopicCode),
  areas: Type.Array(AreaCode),
  shows: Type.Array(ProfilePart),
  /** Whether there is anything for others to see yet. */
  seen: Type.Boolean(),
})
export type OwnProfile = Static<typeof OwnProfile>
