import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { moveRoutes } from './routes/moves.ts'
import { readRoutes } from './routes/read.ts'
import type { Practices } from './service.ts'

export const practiceRoutes: FastifyPluginAsyncTypebox<{ practices: Practices }> = async (app, parts) => {
  await app.register(readRoutes, parts)
  await app.register(moveRoutes, parts)
}
