import type { FastifyInstance } from 'fastify'
import type { Sessions } from './sessions.ts'

/** Finds out who asks. Without a cookie nothing is looked up; a broken one means nobody. */
export function readSessions(app: FastifyInstance, sessions: Sessions): void {
  app.addHook('onRequest', async (request) => {
    const cookie = onlyCookie(request.headers.cookie ?? '', sessions.cookieName)
    if (cookie) request.person = await sessions.read(cookie)
  })
}

/** Read by hand: parsers decode what may be malformed, and choose one of two cookies of the same name. */
export function onlyCookie(header: string, name: string): string | undefined {
  const given = header
    .split(';')
    .map((pair) => pair.split('='))
    .filter(([key]) => key?.trim() === name)
  // Two cookies of our name: one of them was planted by a neighbouring site, and nobody knows which.
  return given.length === 1 ? given[0]?.slice(1).join('=').trim() : undefined
}
