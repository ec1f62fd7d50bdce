import { open } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { finished } from 'node:stream/promises'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { DocumentKind } from '@rynek/shared/features/documents/schemas.ts'
import { type Entry, openPromise, type ZipFile } from 'yauzl'

type PackageKind = Exclude<DocumentKind, 'pdf'>

/** Far beyond any template an office sends round, far below what a bomb unpacks to. */
const mostEntries = 2_000
const mostUnpacked = 100 * 1024 * 1024
/** Bytes of the one small part we read. */
const largestLabel = 256 * 1024

/** Macros, controls, embedded programs: what runs when the document is opened. */
const running =
  /(^|\/)vba(Project|Data)|(^|\/)activeX\/|(^|\/)oleObject\d*\.bin$|(^|\/)macrosheets\/|^(Basic|Scripts)\/|\.(exe|dll|com|scr|msi|jar|js|vbs|hta|bat|cmd|ps1|lnk|zip|rar|7z)$/i

const labels: Record<PackageKind, { part: string; says: RegExp }> = {
  docx: {
    part: '[Content_Types].xml',
    says: /"application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml"/,
  },
  xlsx: {
    part: '[Content_Types].xml',
    says: /"application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml"/,
  },
  odt: { part: 'mimetype', says: /^application\/vnd\.oasis\.opendocument\.text$/ },
}

/** Walks the list of contents of an office package first, so that a bomb that says what it is costs no more than that. */
export async function requirePackage(path: string, kind: PackageKind): Promise<void> {
  await requireStart(path)
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(refuse)
  try {
    const entries = await listEntries(zip)
    requireApart(entries, zip.fileSize)
    if (entries.some(({ fileName }) => running.test(fileName))) {
      throw new Problem('wrong-type', 'document-runs-code')
    }
    await requireLabel(zip, entries, kind)
    await requireTrueSizes(zip, entries)
  } finally {
    zip.close()
  }
}

/** The very first byte: a package behind a picture or a page of HTML would be both. */
async function requireStart(path: string): Promise<void> {
  const file = await open(path)
  const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0).finally(() => file.close())
  if (buffer.toString('latin1') !== 'PK\u0003\u0004') refuse()
}

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > mostEntries) throw new Problem('wrong-type', 'document-unpacks-too-far')
  const entries: Entry[] = []
  let unpacked = 0
  try {
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize
      entries.push(entry)
    }
  } catch {
    refuse()
  }
  if (unpacked > mostUnpacked) throw new Problem('wrong-type', 'document-unpacks-too-far')
  return entries
}

/** Parts stand one after the other from the first byte on, each once: a bomb packs one part many times over. */
function requireApart(entries: readonly Entry[], fileSize: number): void {
  const names = new Set(entries.map(({ fileName }) => fileName))
  if (names.size !== entries.length) refuse()
  let end = 0
  for (const entry of entries.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )) {
    if (entry.relativeOffsetOfLocalHeader < end || entry.isEncrypted()) refuse()
    end = entry.relativeOffsetOfLocalHeader + 30 + entry.fileNameLength + entry.compressedSize
  }
  if (
    end > fileSize ||
    !entries.some(({ relativeOffsetOfLocalHeader }) => relativeOffsetOfLocalHeader === 0)
  ) {
    refuse()
  }
}

async function requireLabel(zip: ZipFile, entries: readonly Entry[], kind: PackageKind): Promise<void> {
  const { part, says } = labels[kind]
  const label = entries.find(({ fileName }) => fileName === part)
  if (!label || label.uncompressedSize > largestLabel) return refuse()
  const said = await zip.openReadStreamPromise(label).then(text).catch(refuse)
  if (/macroEnabled/i.test(said)) throw new Problem('wrong-type', 'document-runs-code')
  if (!says.test(said)) refuse()
}

/** Unpacks to nowhere, a few kilobytes at a time: a part that goes on beyond what the list says is cut off there. */
async function requireTrueSizes(zip: ZipFile, entries: readonly Entry[]): Promise<void> {
  try {
    for (const entry of entries) await finished((await zip.openReadStreamPromise(entry)).resume())
  } catch {
    refuse()
  }
}

function refuse(): never {
  throw new Problem('wrong-type', 'document-not-as-named')
}
