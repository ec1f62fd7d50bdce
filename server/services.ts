import type { Database } from '@rynek/db/core/database.ts'
import type { Config } from './core/config.ts'
import { createAccounts } from './features/accounts/service.ts'
import { createSessions } from './features/accounts/sessions.ts'
import { createInstitutions } from './features/institutions/service.ts'
import { createPosts } from './features/posts/service.ts'
import { createThreads } from './features/threads/service.ts'

export type Services = ReturnType<typeof createServices>

/** The only place that constructs a service. */
export function createServices({ config, db, now }: { config: Config; db: Database; now: () => number }) {
  const sessions = createSessions({ config, db, now })
  return {
    sessions,
    accounts: createAccounts({ config, db, now, sessions }),
    institutions: createInstitutions({ db }),
    threads: createThreads({ db, now }),
    posts: createPosts({ db, now }),
  }
}
