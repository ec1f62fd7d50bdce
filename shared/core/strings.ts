import { accountStrings } from '../features/accounts/strings.ts'
import { adoptionStrings } from '../features/adoptions/strings.ts'
import { approvalStrings } from '../features/approvals/strings.ts'
import { assessorStrings } from '../features/assessors/strings.ts'
import { auditStrings } from '../features/audit/strings.ts'
import { correspondenceStrings } from '../features/correspondence/strings.ts'
import { credentialStrings } from '../features/credentials/strings.ts'
import { documentStrings } from '../features/documents/strings.ts'
import { endorsementStrings } from '../features/endorsements/strings.ts'
import { excerptStrings } from '../features/excerpts/strings.ts'
import { exportStrings } from '../features/exports/strings.ts'
import { factorStrings } from '../features/factors/strings.ts'
import { guardStrings } from '../features/guard/strings.ts'
import { identityStrings } from '../features/identities/strings.ts'
import { institutionStrings } from '../features/institutions/strings.ts'
import { layoutStrings } from '../features/layout/strings.ts'
import { libraryStrings } from '../features/library/strings.ts'
import { limitStrings } from '../features/limits/strings.ts'
import { mailStrings } from '../features/mail/strings.ts'
import { membershipStrings } from '../features/memberships/strings.ts'
import { moderationStrings } from '../features/moderation/strings.ts'
import { noticeStrings } from '../features/notices/strings.ts'
import { passkeyStrings } from '../features/passkeys/strings.ts'
import { phraseStrings } from '../features/phrases/strings.ts'
import { postStrings } from '../features/posts/strings.ts'
import { practiceStrings } from '../features/practices/strings.ts'
import { privacyStrings } from '../features/privacy/strings.ts'
import { profileStrings } from '../features/profiles/strings.ts'
import { sanctionStrings } from '../features/sanctions/strings.ts'
import { searchStrings } from '../features/search/strings.ts'
import { staffStrings } from '../features/staff/strings.ts'
import { termsStrings } from '../features/terms/strings.ts'
import { threadStrings } from '../features/threads/strings.ts'
import { topicStrings } from '../features/topics/strings.ts'
import { transferStrings } from '../features/transfers/strings.ts'
import { watchlistStrings } from '../features/watchlist/strings.ts'
import { type Dictionary, dictionaryOf, type Language } from './language.ts'
import { problemStrings } from './problem-strings.ts'

/** Every text of the forum. A room's texts are a file of its own; its keys begin with the room's name. */
export const allStrings = {
  ...problemStrings,
  ...layoutStrings,
  ...phraseStrings,
  ...watchlistStrings,
  ...postStrings,
  ...threadStrings,
  ...topicStrings,
  ...accountStrings,
  ...credentialStrings,
  ...limitStrings,
  ...factorStrings,
  ...passkeyStrings,
  ...identityStrings,
  ...membershipStrings,
  ...practiceStrings,
  ...assessorStrings,
  ...documentStrings,
  ...exportStrings,
  ...searchStrings,
  ...approvalStrings,
  ...moderationStrings,
  ...transferStrings,
  ...auditStrings,
  ...sanctionStrings,
  ...staffStrings,
  ...noticeStrings,
  ...mailStrings,
  ...excerptStrings,
  ...correspondenceStrings,
  ...endorsementStrings,
  ...libraryStrings,
  ...adoptionStrings,
  ...profileStrings,
  ...privacyStrings,
  ...termsStrings,
  ...institutionStrings,
  ...guardStrings,
} as const

export type StringKey = keyof typeof allStrings

export const dictionaries: Readonly<Record<Language, Dictionary>> = {
  pl: dictionaryOf(allStrings, 'pl'),
  en: dictionaryOf(allStrings, 'en'),
}
