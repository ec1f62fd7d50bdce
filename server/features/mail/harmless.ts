/** Longest piece of somebody else's text in a letter. */
const longest = 200

// What mail programs turn into links by themselves: an address on the web, a domain, an address of mail.
const linkJoint = /(?<=[\p{L}\p{N}])[.@](?=[\p{L}\p{N}])|:(?=\/\/)/gu
/** Shows as nothing, and no program sees a link across it. */
const zeroWidthSpace = '\u200b'

/** What a person wrote, as it may stand in a letter of ours: one line, no link, nothing that does not show. */
export function harmless(typed: string): string {
  const line = typed
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .toWellFormed()
  return line.replace(linkJoint, (joint) => joint + zeroWidthSpace)
}
