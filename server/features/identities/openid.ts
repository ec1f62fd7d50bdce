import * as client from 'openid-client'
import type { ProviderSettings } from '../../core/provider-settings.ts'

/** Seconds that the provider has for each answer: whoever signs in waits, and the password works meanwhile. */
const patience = 5

export type Attempt = { state: string; nonce: string; verifier: string }
export type Named = {
  issuer: string
  subject: string
  name: string
  email: string
  /** The provider says itself that the address may be anybody's. */
  emailDenied: boolean
  /** Whose account it is, where offices are told apart. */
  tenant: string
}
export type Door = Awaited<ReturnType<typeof discover>>

export const newAttempt = (): Attempt => ({
  state: client.randomState(),
  nonce: client.randomNonce(),
  verifier: client.randomPKCECodeVerifier(),
})

/** Reads once what the provider says of itself. Nothing that comes later can name another provider. */
export async function discover({ issuer, clientId, clientSecret, tenants }: ProviderSettings) {
  const config = await client.discovery(
    new URL(issuer),
    clientId,
    clientSecret,
    client.ClientSecretBasic(clientSecret),
    {
      timeout: patience,
      execute: [
        // Also of what came by a connection of our own: whoever answers there must have the provider's key.
        client.enableNonRepudiationChecks,
        ...(issuer.startsWith('http:') ? [client.allowInsecureRequests] : []),
      ],
    },
  )
  return {
    async addressFor({ state, nonce, verifier }: Attempt, redirectUri: string): Promise<string> {
      const challenge = await client.calculatePKCECodeChallenge(verifier)
      return client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid profile email',
        state,
        nonce,
        code_challenge: challenge,
        code_challenge_method: 'S256',
      }).href
    },

    /** Throws for anything but a fresh answer of this provider to this attempt. */
    async redeem(returned: URL, { state, nonce, verifier }: Attempt): Promise<Named> {
      const tokens = await client.authorizationCodeGrant(config, returned, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (!claims) throw new Error('no id token')
      // Most say it in the token; others only when they are asked.
      const asked = !claims['email'] && config.serverMetadata().userinfo_endpoint
      const info = asked ? await client.fetchUserInfo(config, tokens.access_token, claims.sub) : {}
      const said: Said = { ...claims, ...info }
      const verified = said['email_verified']
      return {
        issuer: claims.iss,
        subject: claims.sub,
        name: textOf(said['name']),
        email: textOf(said['email']),
        tenant: textOf(said[tenants?.claim ?? '']),
        emailDenied: verified === false || verified === 'false',
      }
    },
  }
}

type Said = Readonly<Record<string, unknown>>

const textOf = (claim: unknown): string => (typeof claim === 'string' ? claim : '')
