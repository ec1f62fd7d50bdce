import type { ProfilePart } from '@rynek/shared/features/profiles/schemas.ts'
import type { TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import { moment, primaryKey, ref, table, text } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'

/** Topics a person has experience in. */
export const profileTopics = table(
  'profile_topics',
  {
    personId: ref()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    topic: text().$type<TopicCode>().notNull(),
  },
  (it) => [primaryKey({ columns: [it.personId, it.topic] })],
)

/** What a person lets others see, and since when; no row is no consent. */
export const profileConsents = table(
  'profile_consents',
  {
    personId: ref()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    part: text().$type<ProfilePart>().notNull(),
    givenAt: moment().notNull(),
  },
  (it) => [primaryKey({ columns: [it.personId, it.part] })],
)
