import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { extractText, getDocumentProxy } from 'unpdf'

type Node = { role?: string; children?: Node[] }

/** A PDF as a reader's program sees it: its words, its tags in order, and what it says of itself. */
export async function readPdf(bytes: Buffer) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(pdf, { mergePages: false })
  const { info } = await pdf.getMetadata()
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)))
  const trees = await Promise.all(pages.map((page) => page.getStructTree()))
  return {
    text: text.join(' ').replace(/\s+/g, ' '),
    pages: text.map((page) => page.replace(/\s+/g, ' ')),
    info: info as Record<string, unknown>,
    tags: trees.flatMap((tree) => (tree ? rolesOf(tree as Node) : [])),
    marked: (await pdf.getMarkInfo())?.Marked,
  }
}

const rolesOf = ({ role, children = [] }: Node): string[] => [
  ...(role && role !== 'Root' ? [role] : []),
  ...children.flatMap(rolesOf),
]

/** The parts of a DOCX; throws where one is no XML. */
export function readDocx(bytes: Buffer): Record<string, string> {
  const parts = Object.entries(unzipSync(new Uint8Array(bytes)))
  return Object.fromEntries(
    parts.map(([name, part]) => {
      const xml = strFromU8(part)
      const parser = new SaxesParser()
      parser.on('error', (fault) => {
        throw new Error(`${name}: ${fault.message}`)
      })
      parser.write(xml).close()
      return [name, xml]
    }),
  )
}
