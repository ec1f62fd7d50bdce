const schemes = new Set(['https:', 'http:', 'mailto:'])

/** Links lead to the web, to a mailbox or within this site. Everything else is shown as text. */
export function allowedLink(address: string): boolean {
  // What browsers drop before they read an address: it could hide a scheme from us and not from them.
  const read = address.replace(/[\p{Cc}\s]+/gu, '')
  if (/^\/(?![/\\])/.test(read) || read.startsWith('#')) return true
  const url = URL.parse(read)
  return url !== null && schemes.has(url.protocol)
}
