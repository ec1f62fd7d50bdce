import { strikethrough, tables } from '@joplin/turndown-plugin-gfm'
import Turndown from 'turndown'

const turndown = new Turndown({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*' })
turndown.use([tables, strikethrough])
// Addresses of pictures and scripts are of no use here, and Word keeps its own styles in comments and in elements of its own.
turndown.remove(['style', 'script', 'title', 'meta', 'link', 'img', 'iframe', 'object', 'svg' as 'object'])

/**
 * What was copied in Word, Outlook or a browser, as Markdown: bold, links, lists and tables stay, looks do not. The text
 * is read in a document of its own, where nothing runs and nothing is fetched.
 */
export function markdownOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const item of body.querySelectorAll('p.MsoListParagraph, p[style*="mso-list"]')) toListItem(item)
  for (const cell of body.querySelectorAll('td, th')) toOneLine(cell)
  for (const emphasis of body.querySelectorAll('b, strong, i, em')) if (!meansIt(emphasis)) unwrap(emphasis)
  return turndown
    .turndown(body)
    .replaceAll('\u00a0', ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Word writes a list as paragraphs that begin with a drawn bullet or number. */
function toListItem(paragraph: Element): void {
  const mark = paragraph.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]')
  const list = document.createElement(/\d/.test(mark?.textContent ?? '') ? 'ol' : 'ul')
  mark?.remove()
  const item = document.createElement('li')
  item.append(...paragraph.childNodes)
  const before = paragraph.previousElementSibling
  if (before?.tagName === list.tagName && before.hasAttribute('data-made')) {
    before.append(item)
    paragraph.remove()
    return
  }
  list.setAttribute('data-made', '')
  list.append(item)
  paragraph.replaceWith(list)
}

/** A cell of a Markdown table is one line. */
function toOneLine(cell: Element): void {
  for (const block of cell.querySelectorAll('p, div, br, li')) block.append(' ')
  for (const block of cell.querySelectorAll('p, div, ul, ol, li')) unwrap(block)
}

/** A mail program bolds whole letters with normal weight inside. */
const meansIt = (element: Element) =>
  !/font-(weight|style):\s*normal/.test(element.getAttribute('style') ?? '')

const unwrap = (element: Element) => element.replaceWith(...element.childNodes)
