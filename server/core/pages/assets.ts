import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type Encoding, encodingFor } from './packing.ts'

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}
const endings: Record<Encoding, string> = { br: '.br', gzip: '.gz', identity: '' }

/**
 * Built files, whose names change with their content. Only names that were there at start are answered, so no
 * request can name another file; each is read once.
 */
export async function serveAssets(app: FastifyInstance, folder: string): Promise<void> {
  const names = new Set(await readdir(folder))
  const read = new Map<string, Promise<Buffer>>()
  const contentOf = (name: string) => {
    const content = read.get(name) ?? readFile(join(folder, name))
    read.set(name, content)
    return content
  }

  app.get<{ Params: { name: string } }>(
    '/assets/:name',
    { config: { access: 'anyone' } },
    async (request, reply) => {
      const { name } = request.params
      const type = types[extname(name)]
      if (!type || !names.has(name)) return reply.callNotFound()
      const wanted = encodingFor(request)
      const encoding = names.has(name + endings[wanted]) ? wanted : 'identity'
      if (encoding !== 'identity') reply.header('content-encoding', encoding)
      reply.header('vary', 'accept-encoding').header('cache-control', 'public, max-age=31536000, immutable')
      return reply.type(type).send(await contentOf(name + endings[encoding]))
    },
  )
}
