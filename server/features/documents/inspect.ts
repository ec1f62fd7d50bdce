import { Problem } from '@rynek/shared/core/problems.ts'
import { type DocumentKind, documentKinds } from '@rynek/shared/features/documents/schemas.ts'
import { requirePdf } from './inspect/pdf.ts'

/** What a name says the file is; names that say nothing we take are refused before a byte is read. */
export function kindOf(name: string): DocumentKind {
  const kind = documentKinds.find((one) => name.toLowerCase().endsWith(`.${one}`))
  if (!kind) throw new Problem('wrong-type', 'document-kind')
  return kind
}

/** The file is what its name says, runs nothing, and unpacks to no more than a document needs. */
export async function requireSafe(path: string, kind: DocumentKind): Promise<void> {
  if (kind === 'pdf') await requirePdf(path)
  else await (await import('./inspect/package.ts')).requirePackage(path, kind)
}

/** A name that shows as it is written on every system, with its ending: no folders, no marks that turn text round. */
export function tidyName(given: string): string {
  const base = given.normalize('NFC').replace(/[\p{C}<>:"/\\|?*]+/gu, ' ')
  const [, stem = '', ending = ''] = /^(.*?)(\.[^.]*)?$/su.exec(base.replace(/\s+/gu, ' ').trim()) ?? []
  const short = [...stem.replace(/^[.\s]+|(?<![.\s])[.\s]+$/gu, '')].slice(0, 100).join('')
  return `${short || 'dokument'}${ending.toLowerCase()}`
}
