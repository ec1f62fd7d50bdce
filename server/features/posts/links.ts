const schemes = new Set(['https:', 'http:', 'mailto:'])
const ownPath = /^(?:\/(?![/\\])|#)/

/** Links lead to the web, to a mailbox or within this site. Everything else is shown as text. */
export function allowedLink(address: string): boolean {
  // What browsers drop before they read an address: it could hide a scheme from us and not from them.
  const read = address.replace(/[\p{Cc}\s]+/gu, '')
  if (ownPath.test(read)) return true
  const url = URL.parse(read)
  // A name before the host makes https://gmina.pl@elsewhere.example look like a link to gmina.pl.
  return url !== null && schemes.has(url.protocol) && url.username === '' && url.password === ''
}

export const leadsOut = (address: string): boolean => !ownPath.test(address)
