import type { CityType } from '@rynek/shared/core/city-types.ts'
import type { Role } from '@rynek/shared/core/roles.ts'
import type { NewReport } from '@rynek/shared/features/adoptions/schemas.ts'
import type { ReportReason } from '@rynek/shared/features/moderation/kinds.ts'
import type { Scope } from '@rynek/shared/features/moderation/rules.ts'
import type { Stage } from '@rynek/shared/features/practices/badge.ts'
import type { Description } from '@rynek/shared/features/practices/description.ts'
import type { Scores } from '@rynek/shared/features/practices/rubric.ts'
import type { ProfilePart } from '@rynek/shared/features/profiles/schemas.ts'
import type { SanctionGround, SanctionKind } from '@rynek/shared/features/sanctions/rules.ts'
import type { AreaCode, TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import type { WatchAction } from '@rynek/shared/features/watchlist/schemas.ts'

/** An office that exists nowhere; `code` is of the unused 99 range. */
export type SeedOffice = {
  key: string
  code: string
  name: string
  unit: string
  kind: 'gmina' | 'powiat' | 'wojewodztwo' | 'stowarzyszenie'
  cityType: CityType | null
  voivodeship: string
  county: string
  population: number | null
}

export type SeedPerson = {
  key: string
  name: string
  office: string
  position: string
  roles: readonly Role[]
  /** Asks to be confirmed as staff of the office; everybody else is. */
  waits?: true
  /** Took another name, which waits to be confirmed; this is the one before. */
  formerName?: string
  /** Where a moderator moderates; everywhere without. */
  scope?: Scope
  /** What an expert says he knows. */
  areas?: readonly AreaCode[]
  /** Topics he has experience in, and what of himself he lets others see. */
  topics?: readonly TopicCode[]
  shows?: readonly ProfilePart[]
}

/** People are named by their keys; `daysLater` counts from the question. */
export type SeedComment = { by: string; daysLater: number; body: string }

export type SeedAnswer = {
  by: string
  daysLater: number
  body: string
  votes?: readonly string[]
  /** People who say for their offices that it works there too. */
  worksHere?: readonly string[]
  comments?: readonly SeedComment[]
  accepted?: boolean
}

export type SeedThread = {
  key: string
  topic: TopicCode
  cityType: CityType
  title: string
  by: string
  daysAgo: number
  body: string
  sameProblem?: readonly string[]
  comments?: readonly SeedComment[]
  answers: readonly SeedAnswer[]
}

/** A word that is looked for. */
export type SeedWord = { by: string; word: string; action: WatchAction; reason: string }

/** A text that moderators write often. */
export type SeedPhrase = { by: string; title: string; body: string }

/** An answer of somebody who waits to be confirmed. */
export type SeedUnapproved = { thread: string; by: string; body: string; daysAgo: number }

/** The question of a thread, or an answer by its place in it. */
export type SeedSource = 'question' | number

export type SeedAssessment = { by: string; scores: Scores }

export type SeedPractice = {
  thread: string
  nominatedBy: string
  justification: string
  /** How far it came; the stages before it are walked through. */
  stage: Stage
  /** What was written with its last move, where a move asks for a reason. */
  reason?: string
  describedBy?: string
  publishedBy?: string
  sources: readonly SeedSource[]
  description?: Description
  documents?: readonly SeedDocument[]
  /** Two where the stage comes after a verdict; a single one where the second is awaited. */
  assessments?: readonly SeedAssessment[]
  /** The office said so many days ago that it is still true, in these words. */
  stillTrue?: { daysAgo: number; note: string }
  /** When it was nominated, and when it came to its stage. */
  daysAgo: number
  reachedDaysAgo: number
}

/** A model document of a practice, named by its thread; the texts are Markdown. */
export type SeedDocument = {
  thread: string
  name: string
  title: string
  lead: string
  sections: readonly { title: string; body: string }[]
}

/** A later edition of a practice, named by its thread: what is new in the text, and in its documents. */
export type SeedEdition = {
  thread: string
  by: string
  publishedBy: string
  daysAgo: number
  changes: string
  text: Partial<Description>
  /** Stands in place of the document of the same name, if there is one. */
  document?: SeedDocument
}

/** What a moderator decided about a person. */
export type SeedSanction = {
  about: string
  by: string
  kind: SanctionKind
  ground: SanctionGround
  note: string
  daysAgo: number
}

export type SeedReport = {
  thread: string
  post: SeedSource
  by: string
  reason: ReportReason
  note: string
  daysAgo: number
}

/** What an office reports of another's practice, named by its thread; it began a month before. */
export type SeedAdoption = Omit<NewReport, 'since' | 'entry'> & {
  thread: string
  by: string
  daysAgo: number
}

/** Looking for offices that try a practice, named by its thread. */
export type SeedCall = {
  thread: string
  by: string
  daysAgo: number
  cityTypes: readonly CityType[]
  wanted: number
}
