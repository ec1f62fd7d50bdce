import type { Server } from 'node:http'
import { join } from 'node:path'
import type { SsrEntry } from '@rynek/shared/core/pages.ts'
import type { FastifyInstance } from 'fastify'
import type { ClientSide } from './client-side.ts'
import { developmentPolicy } from './content-security-policy.ts'

/** The client from its sources, with hot replacement on the same port. */
export async function openDevClient(app: FastifyInstance, root: string, hmr: Server): Promise<ClientSide> {
  const { createServer } = await import('vite')
  const { default: middie } = await import('@fastify/middie')
  const vite = await createServer({
    configFile: join(root, 'vite.config.ts'),
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server: hmr }, ws: { server: hmr } },
  })
  await app.register(middie)
  app.use(vite.middlewares)
  app.addHook('onClose', () => vite.close())
  return {
    async entry() {
      const { entry } = (await vite.ssrLoadModule('/entry-server.tsx')) as { entry: SsrEntry }
      await entry.ready()
      return entry
    },
    tags: () =>
      [
        // Before the scripts, so that the first paint is not bare; Vite replaces it by its own.
        '<link rel="stylesheet" href="/styles/all.css">',
        '<script type="module" src="/@vite/client"></script>',
        '<script type="module" src="/entry-client.tsx"></script>',
      ].join(''),
    keep: false,
    contentSecurityPolicy: developmentPolicy,
  }
}
