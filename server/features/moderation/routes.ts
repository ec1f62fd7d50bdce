import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { caseRoutes } from './routes/cases.ts'
import { memberRoutes } from './routes/members.ts'
import { placeRoutes } from './routes/place.ts'
import type { Moderation } from './service.ts'

export const moderationRoutes: FastifyPluginAsyncTypebox<{ moderation: Moderation }> = async (app, parts) => {
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))
  await app.register(memberRoutes, parts)
  await app.register(caseRoutes, parts)
  await app.register(placeRoutes, parts)
}
