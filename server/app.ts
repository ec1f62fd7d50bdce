import { join } from 'node:path'
import cookie from '@fastify/cookie'
import swagger from '@fastify/swagger'
import type { Database } from '@rynek/db/core/database.ts'
import type { FastifyInstance, RouteOptions } from 'fastify'
import { choresOf } from './chores.ts'
import { requireAccess } from './core/access.ts'
import { rememberWhoActs, watchWriters } from './core/acting.ts'
import type { Config } from './core/config.ts'
import { setHeaders } from './core/headers.ts'
import { registerHealth } from './core/health.ts'
import { keepHouse } from './core/housekeeping.ts'
import { acceptOnlyJson } from './core/json-body.ts'
import type { LogStream } from './core/log.ts'
import { openServer, type Patience, usualPatience } from './core/open-server.ts'
import { openapi } from './core/openapi.ts'
import { ownOrigins, refuseForeignWrites } from './core/origin.ts'
import { registerPages } from './core/pages/register-pages.ts'
import { answerProblems } from './core/problem-answers.ts'
import { mayWatch } from './core/realtime/channels.ts'
import { registerRealtime } from './core/realtime/live-routes.ts'
import { registerSecurityTxt } from './core/security-txt.ts'
import { splitUpgrades } from './core/upgrades.ts'
import { followVersions } from './core/versions.ts'
import { readSessions } from './features/accounts/read-sessions.ts'
import { countingActs } from './features/limits/acts.ts'
import { forms } from './forms.ts'
import { reachOutWhileListening } from './reach-out.ts'
import { registerApi } from './routes.ts'
import { createServices, type Services } from './services.ts'

export type AppParts = {
  config: Config
  db: Database
  now: () => number
  /** Pages need the built client (`built`), or its sources with hot replacement (`sources`). Without, only the API. */
  pages?: 'built' | 'sources'
  /** How slow a connection may be. */
  patience?: Patience
  /** Where the log goes, if not to standard output. */
  log?: LogStream
  /** Told of every route as it is added. */
  onRoute?: (route: RouteOptions) => void
}

const clientFolder = join(import.meta.dirname, '..', 'client')

/** Puts everything together, without listening; closing it leaves the database open. */
export async function createApp({ patience = usualPatience, ...parts }: AppParts): Promise<FastifyInstance> {
  const { config, db, now, pages, onRoute, log } = parts
  const app = openServer(config, patience, log)
  const publicUrl = () => config.publicUrl ?? addressOf(app, config)
  const watched = watchWriters(db, countingActs(config.limits))
  const services = createServices({ config, db: watched, now, publicUrl })
  const versions = await followVersions(db)
  app.addHook('onClose', versions.close)
  keepHouseWhileOpen(app, db, services)
  reachOutWhileListening(app, services)
  indexWhileListening(app, services)

  await app.register(cookie)
  setHeaders(app, config)
  acceptOnlyJson(app)
  answerProblems(app)
  const origins = ownOrigins(config, app.server)
  refuseForeignWrites(app, origins)
  readSessions(app, services.sessions)
  requireAccess(app, now)
  rememberWhoActs(app)
  if (onRoute) app.addHook('onRoute', onRoute)
  await app.register(swagger, openapi)
  await app.register(registerApi, { prefix: '/api', services, config, db: watched })
  registerHealth(app, { db, version: openapi.openapi.info.version, mailIsLate: services.mail.isLate })
  registerSecurityTxt(app, { config, publicUrl, now })
  const upgrades = splitUpgrades(app.server)
  await registerRealtime(app, {
    db,
    origins,
    mayWatch,
    server: upgrades.live,
  })
  if (pages) {
    await registerPages(app, {
      assetsFolder: join(clientFolder, 'dist'),
      publicUrl,
      versionOf: versions.versionOf,
      forms,
      ...(pages === 'sources' && { dev: { clientFolder, hmr: upgrades.hmr } }),
    })
  }
  return app
}

function keepHouseWhileOpen(app: FastifyInstance, db: Database, services: Services): void {
  const chores = choresOf(db, services, (forgotten) => app.log.info({ forgotten }))
  const stop = keepHouse(chores, { onFault: (fault) => app.log.error(fault) })
  app.addHook('onClose', async () => stop())
}

/** A text can be found within two seconds; whatever does not listen, as most tests, indexes when somebody searches. */
function indexWhileListening(app: FastifyInstance, { search }: Services): void {
  let stop: () => void = () => undefined
  app.addHook('onListen', async () => {
    stop = keepHouse([search.catchUp], { every: 2_000, onFault: (fault) => app.log.error(fault) })
  })
  app.addHook('onClose', async () => {
    stop()
    await search.close()
  })
}

/** The demo is reached under the port it got. */
function addressOf(app: FastifyInstance, { port }: Config): string {
  const listening = app.server.address()
  return `http://127.0.0.1:${listening && typeof listening === 'object' ? listening.port : port}`
}
