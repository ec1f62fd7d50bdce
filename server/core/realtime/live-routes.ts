import type { Server } from 'node:http'
import websocket from '@fastify/websocket'
import type { Database } from '@rynek/db/core/database.ts'
import { Problem, ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { LiveAnswer, LiveQuery } from '@rynek/shared/core/realtime.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { fromOurselves } from '../origin.ts'
import type { Person } from '../person.ts'
import { livePath } from '../upgrades.ts'
import { createConnections, type Ending } from './connections.ts'
import { createHub } from './hub.ts'
import { closings, endSocket, serveSocket } from './sockets.ts'
import { serveStream } from './stream.ts'

const largestFrame = 16 * 1024

export type RealtimeOptions = {
  db: Database
  origins: () => ReadonlySet<string>
  mayWatch: (person: Person | null, topic: string) => boolean
  /** Where upgrades of /api/live come from. */
  server: Server
}

/** `/api/live`: a socket, an event stream and polling, all with the same messages. */
export async function registerRealtime(app: FastifyInstance, options: RealtimeOptions): Promise<void> {
  const { db, mayWatch } = options
  const connections = createConnections()
  const hub = await createHub(db, connections.endSession)
  app.addHook('preClose', async () => {
    connections.endAll()
    await hub.close()
  })
  await app.register(websocket, {
    options: { server: options.server, maxPayload: largestFrame, perMessageDeflate: false },
  })

  app.route({
    method: 'GET',
    url: livePath,
    config: { access: 'anyone' },
    schema: {
      summary: 'What happened on a topic since a page was made; upgraded, as it happens',
      tags: ['live'],
      querystring: LiveQuery,
      response: { 200: LiveAnswer, '4xx': ProblemAnswer },
    },
    // An upgrade has no query, and is judged before it happens: browsers send cookies with it from any site.
    preValidation: async (request) => {
      if (request.ws) requireOwnOrigin(request, options.origins())
    },
    attachValidation: true,
    handler: async (request, reply) => {
      if (request.validationError) throw request.validationError
      reply.header('cache-control', 'no-store')
      const { topic, epoch, after } = request.query as LiveQuery
      if (!mayWatch(request.person, topic)) return { messages: [{ do: 'refused' as const, topic }] }
      return { messages: await hub.missed({ topic, epoch, after: Number(after) }) }
    },
    wsHandler: (socket, request) => {
      const { person, ip: address } = request
      const one = { person, address, end: (why: Ending) => endSocket(socket, why) }
      const admitted = connections.admit(one)
      if (admitted === 'too-many') return socket.close(closings.tooMany, 'too many connections')
      if (admitted === 'over') return one.end('reauth')
      socket.on('close', () => connections.forget(one))
      serveSocket({ socket, person, hub, mayWatch })
    },
  })
  serveStream(app, { hub, connections, mayWatch })
}

function requireOwnOrigin({ headers }: FastifyRequest, origins: ReadonlySet<string>): void {
  if (headers.origin === undefined || !fromOurselves({ headers }, origins))
    throw new Problem('forbidden', 'foreign-origin')
}
