import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../../core/config.ts'
import { setSession } from './cookie.ts'
import type { Sessions } from './sessions.ts'

export type SignedIn = ReturnType<typeof createSignedIn>

/** Answers a sign-in with its cookie. The session this browser had is over: nothing else still holds its cookie. */
export function createSignedIn({ sessions, config }: { sessions: Sessions; config: Config }) {
  return async (
    request: FastifyRequest,
    reply: FastifyReply,
    cookie: string,
    answer: object | null = null,
  ): Promise<FastifyReply> => {
    if (request.person) await sessions.end(request.person.id, request.person.sessionHandle)
    return setSession(reply, { name: sessions.cookieName, value: cookie, secure: config.secureCookies })
      .code(201)
      .send(answer)
  }
}
