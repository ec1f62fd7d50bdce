import type { ServerResponse } from 'node:http'
import { Problem, ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { aliveEvery, LiveQuery } from '@rynek/shared/core/realtime.ts'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Person } from '../person.ts'
import type { Connection, Connections } from './connections.ts'
import { type Hub, mostWaiting, type Reader, send } from './hub.ts'

type Parts = {
  hub: Hub
  connections: Connections
  mayWatch: (person: Person | null, topic: string) => boolean
}

/** Server-sent events, for where sockets do not get through. Pages reopen them from the last id they have. */
export function serveStream(app: FastifyInstance, { hub, connections, mayWatch }: Parts): void {
  app.get(
    '/api/live/stream',
    {
      config: { access: 'anyone' },
      schema: {
        summary: 'The same as an event stream',
        tags: ['live'],
        querystring: LiveQuery,
        response: { '4xx': ProblemAnswer },
      },
    },
    async (request, reply) => {
      const { topic, epoch, after } = request.query as LiveQuery
      const { raw } = reply
      // Gone while the session was read: nothing would ever say "close" again, and the place would stay taken.
      if (raw.destroyed) return reply.hijack()
      const reader = readerOf(raw)
      const one = connectionOf(raw, reader, { person: request.person, address: request.ip })
      const admitted = connections.admit(one)
      if (admitted === 'too-many') throw new Problem('too-many', 'too-many-connections')
      raw.on('close', () => connections.forget(one))
      reply.hijack()
      begin(reply)
      if (admitted === 'over') {
        one.end('reauth')
        return reply
      }
      if (!mayWatch(request.person, topic)) {
        send(reader, { do: 'refused', topic })
        raw.end()
        return reply
      }
      const { leave, joined } = hub.join(reader, { topic, epoch, after: Number(after) })
      raw.on('close', leave)
      await joined.catch(() => raw.destroy())
      return reply
    },
  )
}

function readerOf(raw: ServerResponse): Reader {
  return {
    send(frame) {
      if (raw.destroyed || raw.writableEnded) return
      if (raw.writableLength > mostWaiting) raw.destroy()
      else raw.write(`data: ${frame.toString()}\n\n`)
    },
  }
}

function connectionOf(
  raw: ServerResponse,
  reader: Reader,
  { person, address }: Pick<Connection, 'person' | 'address'>,
): Connection {
  return {
    person,
    address,
    end(why) {
      if (why === 'reauth') send(reader, { do: 'reauth' })
      raw.end()
    },
  }
}

function begin(reply: FastifyReply): void {
  const { raw } = reply
  for (const [name, value = ''] of Object.entries(reply.getHeaders())) raw.setHeader(name, value)
  raw.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  const timer = setInterval(() => raw.write(':\n\n'), aliveEvery)
  timer.unref()
  raw.on('close', () => clearInterval(timer))
}
