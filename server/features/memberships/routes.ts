import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { invitationRoutes } from './routes/invitations.ts'
import { ownMembershipRoutes } from './routes/own.ts'
import { requestRoutes } from './routes/requests.ts'
import type { Memberships } from './service.ts'

export const membershipRoutes: FastifyPluginAsyncTypebox<{ memberships: Memberships }> = async (
  app,
  options,
) => {
  app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))
  await app.register(ownMembershipRoutes, options)
  await app.register(requestRoutes, options)
  await app.register(invitationRoutes, options)
}
