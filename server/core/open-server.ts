import fastify, { type FastifyInstance } from 'fastify'
import { compilers } from './compilers.ts'
import type { Config } from './config.ts'
import { bodyLimit } from './json-body.ts'
import { type LogStream, serializers } from './log.ts'

/** How long a connection may take, in milliseconds: whoever sends a byte now and then must not hold a place for ever. */
export const usualPatience = {
  /** Until the headers are there. */
  headers: 15_000,
  /** Until the whole request is. */
  request: 30_000,
  /** Between two requests. */
  idle: 10_000,
  /** How often it is looked who is too slow: a slow one is gone this much later at most. */
  check: 5_000,
}
export type Patience = typeof usualPatience

/** Connections at once, of readers, live pages and whoever only pretends: beyond it new ones are turned away. */
const mostConnections = 10_000

export function openServer(config: Config, patience: Patience, stream?: LogStream): FastifyInstance {
  const { logLevel: level } = config
  const app = fastify({
    logger: level === 'silent' ? false : { level, serializers, ...(stream && { stream }) },
    bodyLimit,
    trustProxy: config.trustedProxies,
    requestTimeout: patience.request,
    keepAliveTimeout: patience.idle,
    routerOptions: { maxParamLength: 120 },
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, allErrors: true } },
    schemaController: { compilersFactory: compilers },
    http: { headersTimeout: patience.headers, connectionsCheckingInterval: patience.check },
  })
  app.server.maxConnections = mostConnections
  return app
}
