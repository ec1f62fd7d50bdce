import type { LetterRow } from '@rynek/db/features/mail/queries.ts'
import { createWords, type Params } from '@rynek/shared/core/language.ts'
import { dictionaries } from '@rynek/shared/core/strings.ts'
import { harmless } from './harmless.ts'

export type Sender = { name: string; address: string }
export type Composing = { from: Sender; publicUrl: string }
type Written = Pick<LetterRow, 'name' | 'address' | 'language' | 'kind' | 'params' | 'href'>

/** A letter as nodemailer takes it. Addresses are objects, so that nothing in them is parsed. */
export function composeLetter(letter: Written, { from, publicUrl }: Composing) {
  const { subject, text, link } = wordsOf(letter, publicUrl)
  return {
    messageId: `<${letter.name}@${from.address.split('@')[1]}>`,
    from,
    to: { name: '', address: letter.address },
    subject,
    text,
    html: htmlOf(text, link, letter.language),
    // Keeps answering machines from answering.
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}

export type Message = ReturnType<typeof composeLetter>

/** What it says; once it has left, its holes are dots. */
export function wordsOf({ language, kind, params, href }: Written, publicUrl: string) {
  const words = createWords(dictionaries[language], language)
  const link = href && publicUrl + href
  const filled = { ...harmlessly(params), ...(link && { link }), site: publicUrl }
  const say = (key: Parameters<typeof words>[0]) => words(key, filled).replace(/\{\w+\}/g, '…')
  return {
    subject: say(`mail.${kind}.subject`),
    text: `${say(`mail.${kind}.text`)}\n\n${say('mail.footer')}\n`,
    link,
  }
}

const harmlessly = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? harmless(value) : value,
    ]),
  )

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? '')

/** The same words with paragraphs and a link to press; nothing else, for nothing else is needed. */
function htmlOf(text: string, link: string, language: string): string {
  const anchor = link && `<a href="${escaped(link)}">${escaped(link)}</a>`
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => escaped(paragraph).replaceAll('\n', '<br>'))
    .map((paragraph) => `<p>${link ? paragraph.replaceAll(escaped(link), anchor) : paragraph}</p>`)
  return `<!doctype html><html lang="${language}"><body>${paragraphs.join('\n')}</body></html>`
}
