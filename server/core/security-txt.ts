import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Config } from './config.ts'

const day = 24 * 60 * 60 * 1_000
/** What it says is good for so long; made anew for each reader, so it never runs out. */
const goodFor = 180 * day

type Parts = { config: Pick<Config, 'securityContact'>; publicUrl: () => string; now: () => number }

/** RFC 9116: whom to tell of a hole in the forum. Only where the operator named somebody. */
export function registerSecurityTxt(app: FastifyInstance, { config, publicUrl, now }: Parts): void {
  const { securityContact } = config
  if (!securityContact) return
  const path = '/.well-known/security.txt'
  const schema = { hide: true, response: { 200: Type.String() } }
  app.get(path, { config: { access: 'anyone' }, schema }, (_, reply) => {
    const lines = [
      `Contact: ${securityContact}`,
      `Expires: ${new Date(now() + goodFor).toISOString()}`,
      'Preferred-Languages: pl, en',
      `Canonical: ${publicUrl()}${path}`,
    ]
    reply.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`)
  })
}
