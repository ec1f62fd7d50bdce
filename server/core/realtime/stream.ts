import { ProblemAnswer } from '@rynek/shared/core/problems.ts'
import { aliveEvery, LiveQuery } from '@rynek/shared/core/realtime.ts'
import type { FastifyInstance } from 'fastify'
import type { Person } from '../person.ts'
import { type Hub, send } from './hub.ts'

const mostWaiting = 256 * 1024

type Parts = { hub: Hub; mayWatch: (person: Person | null, topic: string) => boolean }

/** Server-sent events, for where sockets do not get through. The browser reconnects with its last id by itself. */
export function serveStream(app: FastifyInstance, { hub, mayWatch }: Parts): void {
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
      reply.hijack()
      const { raw } = reply
      raw.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      })
      const reader = {
        send(frame: Buffer) {
          if (raw.writableLength > mostWaiting) raw.destroy()
          else raw.write(`data: ${frame.toString()}\n\n`)
        },
      }
      if (!mayWatch(request.person, topic)) {
        send(reader, { do: 'refused', topic })
        raw.end()
        return reply
      }
      const timer = setInterval(() => send(reader, { do: 'alive' }), aliveEvery)
      timer.unref()
      const leave = await hub.join(reader, { topic, epoch, after: Number(after) })
      raw.on('close', () => {
        clearInterval(timer)
        leave()
      })
      return reply
    },
  )
}
