import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import type { Test } from './database.ts'

/** What a provider, or whoever sits between, does otherwise than he should. */
export type Lie = Partial<{
  /** Claims in place of the right ones; undefined leaves one out. */
  claims: Record<string, unknown>
  alg: 'none' | 'HS256' | 'a key of his own'
  /** Says no to every code. */
  noCodes: boolean
}>
export const clientOf = { id: 'rynek', secret: 'tajne tylko w testach' }

type Grant = { nonce: string; challenge: string; redirectUri: string; who: JWTPayload }

/** A provider of accounts made by hand, which can be told to lie; what it is asked it keeps to as the standard says. */
export async function openProvider(t: Test) {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
  const { privateKey: foreignKey } = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }
  const grants = new Map<string, Grant>()
  let lie: Lie = {}
  let away = false
  let expected: JWTPayload = {}

  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  t.onTestFinished(() => new Promise<void>((closed) => server.close(() => closed())))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, href } = new URL(request.url ?? '/', issuer)
    if (pathname === '/auth') return void response.writeHead(302, { location: wayBack(href) }).end()
    const sent = new URLSearchParams(await text(request))
    const [status, body] = away ? [500, {}] : await bodyOf(pathname, sent)
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close' })
    response.end(JSON.stringify(body))
  }

  async function bodyOf(path: string, sent: URLSearchParams): Promise<[number, object]> {
    if (path === '/.well-known/openid-configuration') return [200, metadataOf(issuer)]
    if (path === '/keys') return [200, { keys: [jwk] }]
    const code = sent.get('code') ?? ''
    const grant = grants.get(code)
    grants.delete(code)
    const proof = await challengeOf(sent.get('code_verifier') ?? '')
    const good = grant?.challenge === proof && grant.redirectUri === sent.get('redirect_uri')
    if (!grant || !good || lie.noCodes) return [400, { error: 'invalid_grant' }]
    return [200, { access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: await tokenOf(grant) }]
  }

  async function tokenOf({ nonce, who }: Grant): Promise<string> {
    const now = Math.floor(Date.now() / 1_000)
    const right = { iss: issuer, aud: clientOf.id, iat: now, exp: now + 300, nonce, ...who }
    const claims = JSON.parse(JSON.stringify({ ...right, ...lie.claims })) as JWTPayload
    if (lie.alg === 'none') return `${base64({ alg: 'none' })}.${base64(claims)}.`
    if (lie.alg === 'HS256')
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(clientOf.secret.padEnd(32)))
    const key = lie.alg ? foreignKey : privateKey
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'k1' }).sign(key)
  }

  /** Somebody signs in there: what the browser is sent back with. */
  function signInAt(address: string, who: JWTPayload): Record<string, string> {
    const asked = new URL(address).searchParams
    const code = `code-${grants.size}-${Math.floor(performance.now() * 1_000)}`
    const { nonce, code_challenge: challenge, redirect_uri: redirectUri } = Object.fromEntries(asked)
    grants.set(code, { nonce: `${nonce}`, challenge: `${challenge}`, redirectUri: `${redirectUri}`, who })
    return { code, state: asked.get('state') ?? '', iss: issuer }
  }

  /** A browser's own way: whoever is expected is signed in already. */
  const wayBack = (href: string) =>
    `${new URL(href).searchParams.get('redirect_uri')}?${new URLSearchParams(signInAt(href, expected))}`

  return {
    issuer,
    signInAt,
    expects(who: JWTPayload) {
      expected = who
    },
    env: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: clientOf.id,
      OIDC_CLIENT_SECRET: clientOf.secret,
      OIDC_NAME: 'Konto urzędu',
    },
    lies(next: Lie) {
      lie = next
    },
    goesAway(gone: boolean) {
      away = gone
    },
  }
}

export type TestProvider = Awaited<ReturnType<typeof openProvider>>

const metadataOf = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  // More than anybody should offer.
  id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
  authorization_response_iss_parameter_supported: true,
})

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

async function challengeOf(verifier: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return Buffer.from(hash).toString('base64url')
}
