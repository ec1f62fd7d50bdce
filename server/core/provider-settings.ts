export type ProviderSettings = {
  /** As the provider names itself; the only one that is ever asked. */
  issuer: string
  clientId: string
  clientSecret: string
  /** What its accounts are called on the button. */
  name: string
  /** Which offices the provider has accounts of; null where it says nothing about offices. */
  tenants: Tenants | null
}
/** By what claim an account is told to be of an office, and of which: their TERC codes by the claim's value. */
export type Tenants = { claim: string; offices: ReadonlyMap<string, string> }
type Given = Record<
  'issuer' | 'clientId' | 'clientSecret' | 'name' | 'tenantClaim' | 'tenants',
  string | undefined
>

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** All of it or nothing: half a setting is a mistake, and says so at start. */
export function providerOf(given: Given): ProviderSettings | undefined {
  const { issuer, clientId, clientSecret, name } = given
  if (!issuer && !clientId && !clientSecret && !name) return undefined
  if (!issuer || !clientId || !clientSecret || !name)
    throw new Error(
      'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and OIDC_NAME go together: set all or none',
    )
  const url = URL.parse(issuer)
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.has(url.hostname))
  if (!url || !safe || url.search || url.hash)
    throw new Error(`OIDC_ISSUER=${issuer} is not an address such as https://login.example.pl/realms/urzad`)
  return { issuer, clientId, clientSecret, name: name.trim(), tenants: tenantsOf(given) }
}

function tenantsOf({ tenantClaim = 'tid', tenants }: Given): Tenants | null {
  if (!tenants) return null
  const pairs = tenants.split(',').map((pair) => /^\s*([^\s=]+)=(\d{2}|\d{4}|\d{6})\s*$/.exec(pair))
  const offices = new Map(pairs.flatMap((pair) => (pair ? [[pair[1] ?? '', pair[2] ?? ''] as const] : [])))
  if (offices.size < pairs.length)
    throw new Error(`OIDC_TENANTS=${tenants} is not a list such as 4f2c=146501,9ab1=1465`)
  return { claim: tenantClaim, offices }
}
