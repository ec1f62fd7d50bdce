import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { appealRoutes } from './routes/appeals.ts'
import { personFileRoutes } from './routes/people.ts'
import type { Sanctions } from './service.ts'

export const sanctionRoutes: FastifyPluginAsyncTypebox<{ sanctions: Sanctions }> = async (app, options) => {
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))
  await app.register(personFileRoutes, options)
  await app.register(appealRoutes, options)
}
