import type { FastifyReply } from 'fastify'
import { longestLife } from './session-life.ts'

type Cookie = { name: string; value: string; secure: boolean }

// `__Host-` cookies must be Secure, on / and without a domain; the same holds for ours without the prefix.
export const attributes = (secure: boolean) =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure }) as const

export const setSession = (reply: FastifyReply, { name, value, secure }: Cookie): FastifyReply =>
  reply.setCookie(name, value, { ...attributes(secure), maxAge: longestLife / 1_000 })

export const clearSession = (reply: FastifyReply, { name, secure }: Omit<Cookie, 'value'>): FastifyReply =>
  reply.clearCookie(name, attributes(secure))
