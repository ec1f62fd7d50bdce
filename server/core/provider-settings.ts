export type ProviderSettings = {
  /** As the provider names itself; the only one that is ever asked. */
  issuer: string
  clientId: string
  clientSecret: string
  /** What its accounts are called on the button. */
  name: string
}
type Given = { [Name in keyof ProviderSettings]: string | undefined }

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** All of it or nothing: half a setting is a mistake, and says so at start. */
export function providerOf({ issuer, clientId, clientSecret, name }: Given): ProviderSettings | undefined {
  if (!issuer && !clientId && !clientSecret && !name) return undefined
  if (!issuer || !clientId || !clientSecret || !name)
    throw new Error(
      'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and OIDC_NAME go together: set all or none',
    )
  const url = URL.parse(issuer)
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.has(url.hostname))
  if (!url || !safe || url.search || url.hash)
    throw new Error(`OIDC_ISSUER=${issuer} is not an address such as https://login.example.pl/realms/urzad`)
  return { issuer, clientId, clientSecret, name: name.trim() }
}
