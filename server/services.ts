import type { Database } from '@rynek/db/core/database.ts'
import type { Config } from './core/config.ts'
import { createAccounts } from './features/accounts/service.ts'
import { createSessions } from './features/accounts/sessions.ts'
import { createAdoptions } from './features/adoptions/service.ts'
import { createApprovals } from './features/approvals/service.ts'
import { createAssessors } from './features/assessors/service.ts'
import { createAudit } from './features/audit/service.ts'
import { createCorrespondence } from './features/correspondence/service.ts'
import { createCredentials } from './features/credentials/service.ts'
import { createDocuments } from './features/documents/service.ts'
import { createEndorsements } from './features/endorsements/service.ts'
import { createExcerpts } from './features/excerpts/service.ts'
import { createExports } from './features/exports/service.ts'
import { createFactors } from './features/factors/service.ts'
import { createIdentities } from './features/identities/service.ts'
import { createInstitutions } from './features/institutions/service.ts'
import { createLibrary } from './features/library/service.ts'
import { createGuesses } from './features/limits/guesses.ts'
import { createMail } from './features/mail/service.ts'
import { createMemberships } from './features/memberships/service.ts'
import { createModeration } from './features/moderation/service.ts'
import { createNotices } from './features/notices/service.ts'
import { createPasskeys } from './features/passkeys/service.ts'
import { createPhrases } from './features/phrases/service.ts'
import { createPosts } from './features/posts/service.ts'
import { createPractices } from './features/practices/service.ts'
import { createPrivacy } from './features/privacy/service.ts'
import { createProfiles } from './features/profiles/service.ts'
import { createSanctions } from './features/sanctions/service.ts'
import { createSearch } from './features/search/service.ts'
import { createStaff } from './features/staff/service.ts'
import { createTerms } from './features/terms/service.ts'
import { createThreads } from './features/threads/service.ts'
import { createTopics } from './features/topics/service.ts'
import { createTransfers } from './features/transfers/service.ts'
import { createWatchList } from './features/watchlist/service.ts'

export type Services = ReturnType<typeof createServices>

type Parts = {
  config: Config
  db: Database
  now: () => number
  /** Where links in letters lead; asked late, because a demo learns its port when it listens. */
  publicUrl?: () => string
}

/** The rooms of moderators. */
const keepingOrder = ({ db, now }: Pick<Parts, 'db' | 'now'>) => ({
  moderation: createModeration({ db, now }),
  approvals: createApprovals({ db, now }),
  phrases: createPhrases({ db }),
  watchlist: createWatchList({ db }),
  transfers: createTransfers({ db, now }),
})

/** The only place that constructs a service. */
export function createServices({ config, db, now, publicUrl = () => config.publicUrl ?? '' }: Parts) {
  const sessions = createSessions({ config, db, now })
  const factors = createFactors({ db, sessions, now })
  const guesses = createGuesses({ db })
  const [practices, search] = [createPractices({ db, now }), createSearch({ db, now, config })]
  const documents = createDocuments({ db, config })
  const accounts = createAccounts({ config, db, sessions, factors, guesses })
  return {
    sessions,
    factors,
    passkeys: createPasskeys({ config, db, sessions, publicUrl }),
    guesses,
    accounts,
    identities: createIdentities({ config, db, now, sessions, factors, accounts, publicUrl }),
    credentials: createCredentials({ db, now, sessions, guesses }),
    memberships: createMemberships({ db, now, config }),
    institutions: createInstitutions({ db, config }),
    ...{ terms: createTerms({ db }), topics: createTopics({ db }) },
    threads: createThreads({ db, now, search }),
    search,
    posts: createPosts({ db }),
    endorsements: createEndorsements({ db }),
    practices,
    assessors: createAssessors({ db, now }),
    documents,
    exports: createExports({ db, practices, now }),
    audit: createAudit({ db }),
    sanctions: createSanctions({ db, now, whoHas: accounts.whoHas }),
    staff: createStaff({ db }),
    ...keepingOrder({ db, now }),
    notices: createNotices({ db }),
    mail: createMail({ config, db, now, publicUrl }),
    excerpts: createExcerpts({ db }),
    correspondence: createCorrespondence({ db }),
    library: createLibrary({ db }),
    adoptions: createAdoptions({ db, now }),
    profiles: createProfiles({ db }),
    privacy: createPrivacy({ db, config, documents, now, publicUrl, guesses }),
  }
}
