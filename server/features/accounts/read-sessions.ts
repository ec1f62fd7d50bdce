import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Sessions } from './sessions.ts'

/** Finds out who asks. Without a cookie nothing is looked up; a broken one means nobody. */
export function readSessions(app: FastifyInstance, sessions: Sessions): void {
  app.addHook('onRequest', async (request) => {
    const cookie = sessionCookie(request, sessions.cookieName)
    if (cookie) request.person = await sessions.read(cookie)
  })
}

function sessionCookie(request: FastifyRequest, name: string): string | undefined {
  const header = request.headers.cookie ?? ''
  // Two cookies of our name: one of them was planted by a neighbouring site, and nobody knows which.
  const given = header.split(';').filter((part) => part.trimStart().startsWith(`${name}=`))
  return given.length === 1 ? request.cookies[name] : undefined
}
