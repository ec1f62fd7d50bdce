import { type FileHandle, open } from 'node:fs/promises'
import { Problem } from '@rynek/shared/core/problems.ts'

/** Names of what a PDF does by itself or carries inside, as the format spells them. */
const running = new Set(['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'Rendition'])
// A letter of a name may be written as its number: /J#61vaScript is the same name.
const name = /\/((?:[A-Za-z]|#[0-9A-Fa-f]{2}){6,40})/g
const step = 64 * 1024
/** A name that is cut by the end of a step is seen with the next one. */
const overlap = 128

/** Begins and ends as a PDF, so that it is nothing else besides, and says of no action that runs something. */
export async function requirePdf(path: string): Promise<void> {
  const file = await open(path)
  try {
    await requireFrame(file)
    await requireNothingRuns(file)
  } finally {
    await file.close()
  }
}

async function requireFrame(file: FileHandle): Promise<void> {
  const { size } = await file.stat()
  const head = await latin(file, 0, 16)
  const tail = await latin(file, Math.max(0, size - step), step)
  const whole = /^%PDF-(?:1\.[0-7]|2\.0)[\r\n\s]/.test(head) && /startxref\s+\d+\s+%%EOF\s*$/.test(tail)
  // The end of a ZIP's list of contents: a package hidden behind the PDF.
  if (!whole || tail.includes('PK\u0005\u0006')) throw new Problem('wrong-type', 'document-not-as-named')
}

async function requireNothingRuns(file: FileHandle): Promise<void> {
  let rest = ''
  for (let at = 0; ; at += step) {
    const read = await latin(file, at, step)
    if (read === '') return
    for (const [, written = ''] of (rest + read).matchAll(name)) {
      if (running.has(plain(written))) throw new Problem('wrong-type', 'document-runs-code')
    }
    rest = read.slice(-overlap)
  }
}

const plain = (written: string) =>
  written.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

async function latin(file: FileHandle, at: number, length: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
  return buffer.toString('latin1', 0, bytesRead)
}
