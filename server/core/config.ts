import { isIP } from 'node:net'
import { parseEmail } from '@rynek/shared/features/accounts/rules.ts'
import { providerOf } from './provider-settings.ts'

export type Config = ReturnType<typeof readConfig>

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

/**
 * Every setting, from the environment. Without any of them the server is a demo for one machine.
 * A test compares this list with docs/running.md.
 */
export function readConfig(env: Record<string, string | undefined>) {
  /** Address to listen on. */
  const host = env['HOST'] ?? '127.0.0.1'
  /** Port to listen on; 0 takes a free one. */
  const port = wholeNumber('PORT', env['PORT'], 4000)
  /** Where people reach the forum, e.g. https://rynek.example.pl; every absolute link starts with it. */
  const publicUrl = env['PUBLIC_URL'] ? originOf(env['PUBLIC_URL']) : undefined
  /** postgres://… for PostgreSQL; without it the data stand in one SQLite file. */
  const databaseUrl = env['DATABASE_URL'] || undefined
  /** Folder of the SQLite file. */
  const dataDir = env['DATA_DIR'] ?? './data'
  /** Addresses and networks of the proxies in front, with commas between: what they say of where a request is from is believed. */
  const trustedProxies = networksOf(env['TRUSTED_PROXIES'] ?? '127.0.0.0/8,::1')
  /** smtps://user:password@host of the mail server that letters are handed to. */
  const smtpUrl = env['SMTP_URL'] ? smtpOf(env['SMTP_URL']) : undefined
  /** Whom letters are from: Rynek <rynek@example.pl>. */
  const mailFrom = senderOf(env['MAIL_FROM'] ?? (smtpUrl ? '' : 'Rynek <rynek@rynek.example>'))
  /** Whom to tell of a hole in the forum: mailto:bezpieczenstwo@example.pl or a page at https://. */
  const securityContact = env['SECURITY_CONTACT'] ? contactOf(env['SECURITY_CONTACT']) : undefined
  /** A provider of accounts that people may sign in with (OpenID Connect), and what the button says of it. */
  const provider = providerOf({
    issuer: env['OIDC_ISSUER'],
    clientId: env['OIDC_CLIENT_ID'],
    clientSecret: env['OIDC_CLIENT_SECRET'],
    name: env['OIDC_NAME'],
    tenantClaim: env['OIDC_TENANT_CLAIM'],
    tenants: env['OIDC_TENANTS'],
  })
  /** How many times as often as docs/limits.md says people may do what they do. */
  const limits = timesOf(env['LIMITS'] ?? '1')
  /** silent, fatal, error, warn, info or debug. */
  const logLevel = env['LOG_LEVEL'] ?? 'warn'

  // The demo signs anybody in as anybody: it must be impossible where strangers can reach it.
  const demo = !publicUrl && loopback.has(host)
  if (!demo && !publicUrl) {
    throw new Error(`HOST=${host} is open to others: set PUBLIC_URL to the address people will use`)
  }
  return {
    host,
    port,
    publicUrl,
    databaseUrl,
    dataDir,
    trustedProxies,
    smtpUrl,
    mailFrom,
    securityContact,
    provider,
    limits,
    logLevel,
    demo,
    secureCookies: !!publicUrl?.startsWith('https:'),
  }
}

function wholeNumber(name: string, value: string | undefined, otherwise: number): number {
  const number = value === undefined ? otherwise : Number(value)
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new Error(`${name}=${value} is not a port number`)
  return number
}

function timesOf(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new Error(`LIMITS=${value} is not a number from 1 to 999999`)
  return Number(value)
}

function networksOf(list: string): string[] {
  const networks = list
    .split(',')
    .map((network) => network.trim())
    .filter(Boolean)
  for (const network of networks) {
    const [address = '', bits = '0', ...more] = network.split('/')
    if (!isIP(address) || !/^\d{1,3}$/.test(bits) || more.length > 0)
      throw new Error(`TRUSTED_PROXIES=${list} is not a list of addresses such as 127.0.0.1,10.0.0.0/8`)
  }
  return networks
}

function originOf(address: string): string {
  const url = URL.parse(address)
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/') {
    throw new Error(`PUBLIC_URL=${address} is not an address such as https://rynek.example.pl`)
  }
  return url.origin
}

function contactOf(address: string): string {
  const url = URL.parse(address)
  const known = url?.protocol === 'mailto:' ? parseEmail(url.pathname) : url?.protocol === 'https:'
  if (!url || !known)
    throw new Error(
      `SECURITY_CONTACT=${address} is not an address such as mailto:it@example.pl or https://example.pl/kontakt`,
    )
  return url.href
}

// What it holds is a password, so it is not repeated.
function smtpOf(address: string): string {
  const url = URL.parse(address)
  if (!url?.hostname || !['smtp:', 'smtps:'].includes(url.protocol))
    throw new Error('SMTP_URL is not an address such as smtps://user:password@mail.example.pl')
  return address
}

function senderOf(typed: string): { name: string; address: string } {
  const [, name = '', angled, bare] = /^(?:([^<>@\p{Cc}]*)<([^<>]+)>|([^<>]+))$/u.exec(typed) ?? []
  const email = parseEmail(angled ?? bare ?? '')
  if (!email) throw new Error(`MAIL_FROM=${typed} is not a sender such as Rynek <rynek@example.pl>`)
  return { name: name.trim(), address: email.address }
}
