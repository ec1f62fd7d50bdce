import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'

/** The document at /api/openapi.json is made from the routes themselves; docs/api keeps a copy for review. */
export const openapi = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Rynek',
      version: '0.1.0',
      description:
        'Writes need a session cookie and an Origin header. Moments are milliseconds since 1970, UTC.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-rynek' } } },
  },
} satisfies FastifyDynamicSwaggerOptions
