import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Database } from '@rynek/db/core/database.ts'
import type { Config } from './core/config.ts'
import { refuseBody } from './core/json-body.ts'
import { closeQuery } from './core/validation.ts'
import { accountRoutes } from './features/accounts/routes.ts'
import { adoptionRoutes } from './features/adoptions/routes.ts'
import { approvalRoutes } from './features/approvals/routes.ts'
import { assessorRoutes } from './features/assessors/routes.ts'
import { auditRoutes } from './features/audit/routes.ts'
import { correspondenceRoutes } from './features/correspondence/routes.ts'
import { credentialRoutes } from './features/credentials/routes.ts'
import { documentRoutes } from './features/documents/routes.ts'
import { endorsementRoutes } from './features/endorsements/routes.ts'
import { excerptRoutes } from './features/excerpts/routes.ts'
import { exportRoutes } from './features/exports/routes.ts'
import { factorRoutes } from './features/factors/routes.ts'
import { refusePersonalData } from './features/guard/refuse-personal-data.ts'
import { identityRoutes } from './features/identities/routes.ts'
import { institutionRoutes } from './features/institutions/routes.ts'
import { libraryRoutes } from './features/library/routes.ts'
import { requireLimit } from './features/limits/acts.ts'
import { mailRoutes } from './features/mail/routes.ts'
import { membershipRoutes } from './features/memberships/routes.ts'
import { moderationRoutes } from './features/moderation/routes.ts'
import { noticeRoutes } from './features/notices/routes.ts'
import { passkeyRoutes } from './features/passkeys/routes.ts'
import { phraseRoutes } from './features/phrases/routes.ts'
import { postRoutes } from './features/posts/routes.ts'
import { practiceRoutes } from './features/practices/routes.ts'
import { privacyRoutes } from './features/privacy/routes.ts'
import { profileRoutes } from './features/profiles/routes.ts'
import { sanctionRoutes } from './features/sanctions/routes.ts'
import { searchRoutes } from './features/search/routes.ts'
import { staffRoutes } from './features/staff/routes.ts'
import { termsRoutes } from './features/terms/routes.ts'
import { threadRoutes } from './features/threads/routes.ts'
import { topicRoutes } from './features/topics/routes.ts'
import { transferRoutes } from './features/transfers/routes.ts'
import { watchlistRoutes } from './features/watchlist/routes.ts'
import type { Services } from './services.ts'

type Options = { services: Services; config: Config; db: Database }

/** Every door of the API, one line a room. */
export const registerApi: FastifyPluginAsyncTypebox<Options> = async (app, { services, config, db }) => {
  app.addHook('onRoute', closeQuery)
  app.addHook('preValidation', refuseBody)
  app.addHook('preHandler', refusePersonalData)
  requireLimit(app, db)
  app.get('/openapi.json', { schema: { hide: true }, config: { access: 'anyone' } }, async () =>
    app.swagger(),
  )
  await app.register(accountRoutes, { accounts: services.accounts, sessions: services.sessions, config })
  await app.register(factorRoutes, { factors: services.factors, sessions: services.sessions, config })
  await app.register(passkeyRoutes, { passkeys: services.passkeys, sessions: services.sessions, config })
  await app.register(identityRoutes, {
    identities: services.identities,
    sessions: services.sessions,
    config,
  })
  await app.register(credentialRoutes, {
    credentials: services.credentials,
    sessions: services.sessions,
    config,
  })
  await app.register(membershipRoutes, services)
  await app.register(institutionRoutes, services)
  await app.register(topicRoutes, services)
  await app.register(termsRoutes, services)
  await app.register(threadRoutes, services)
  await app.register(postRoutes, services)
  await app.register(endorsementRoutes, services)
  await app.register(practiceRoutes, services)
  await app.register(libraryRoutes, services)
  await app.register(searchRoutes, services)
  await app.register(assessorRoutes, services)
  await app.register(documentRoutes, services)
  await app.register(exportRoutes, { exports: services.exports, config })
  await app.register(moderationRoutes, services)
  await app.register(approvalRoutes, services)
  await app.register(phraseRoutes, services)
  await app.register(transferRoutes, services)
  await app.register(watchlistRoutes, services)
  await app.register(auditRoutes, services)
  await app.register(sanctionRoutes, services)
  await app.register(staffRoutes, services)
  await app.register(noticeRoutes, services)
  await app.register(mailRoutes, services)
  await app.register(excerptRoutes, services)
  await app.register(correspondenceRoutes, services)
  await app.register(adoptionRoutes, services)
  await app.register(profileRoutes, services)
  await app.register(privacyRoutes, { privacy: services.privacy, sessions: services.sessions, config })
}
