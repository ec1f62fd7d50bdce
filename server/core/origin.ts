import type { Server } from 'node:net'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from './config.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Addresses that count as our own: the public one, or every loopback name of a demo at the port it got. */
export function ownOrigins(
  { publicUrl, port }: Pick<Config, 'publicUrl' | 'port'>,
  server: Server,
): () => ReadonlySet<string> {
  const origins = (actual: number) =>
    new Set(
      publicUrl ? [publicUrl] : ['127.0.0.1', 'localhost', '[::1]'].map((name) => `http://${name}:${actual}`),
    )
  let own = origins(port)
  server.on('listening', () => {
    const address = server.address()
    if (address && typeof address === 'object') own = origins(address.port)
  })
  return () => own
}

/**
 * Refuses writes that another site made the browser send. Browsers always say where a write comes from,
 * so a request that says nothing is refused as well; programs send `Origin` themselves.
 */
export function refuseForeignWrites(app: FastifyInstance, origins: () => ReadonlySet<string>): void {
  app.addHook('onRequest', async (request) => {
    if (harmless.has(request.method)) return
    if (!fromOurselves(request, origins())) throw new Problem('forbidden', 'foreign-origin')
  })
}

export function fromOurselves(
  request: Pick<FastifyRequest, 'headers'>,
  origins: ReadonlySet<string>,
): boolean {
  const site = request.headers['sec-fetch-site']
  const origin = request.headers.origin
  if (origin !== undefined && !origins.has(origin)) return false
  if (site !== undefined) return site === 'same-origin'
  return origin !== undefined
}
