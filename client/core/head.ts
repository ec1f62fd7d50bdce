import type { Head } from '@rynek/shared/core/pages.ts'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** JSON inside a script element: `<` must not end it. */
export const jsonForScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** What the page is about, under its own address. */
const described = ({ jsonLd, canonical }: Head, origin: string) => ({
  ...jsonLd,
  ...(canonical && { url: origin + canonical }),
})

export function headTags(head: Head, origin: string): string {
  const link = (rel: string, path?: string) =>
    path && `<link rel="${rel}" href="${escapeHtml(origin + path)}">`
  const meta = (name: string, content?: string) =>
    content && `<meta name="${name}" content="${escapeHtml(content)}">`
  return [
    `<title>${escapeHtml(head.title)}</title>`,
    meta('description', head.description),
    meta('robots', head.robots),
    link('canonical', head.canonical),
    link('prev', head.prev),
    link('next', head.next),
    head.jsonLd && `<script type="application/ld+json">${jsonForScript(described(head, origin))}</script>`,
  ]
    .filter(Boolean)
    .join('')
}
