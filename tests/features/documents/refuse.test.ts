import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { attach, docx, odt, pdf, xlsx } from '../../support/documents.ts'
import { practiceAt } from '../../support/practices.ts'
import { openWorld } from '../../support/world.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const whole = docx()
const png = bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xff\xff\0\0\xff\xff\b\x02\0\0\0')
const gif = bytes('GIF89a/*')
const html = bytes('<!doctype html><script>alert(1)</script>')

/** The list of contents says the part is larger than it is. */
const swollen = (() => {
  const file = Buffer.from(whole)
  const at = file.indexOf(bytes('PK\x01\x02'))
  file.writeUInt32LE(0xf0000000, at + 24)
  return file
})()
/** Two entries of the list show the same bytes. */
const overlapping = (() => {
  const file = Buffer.from(whole)
  const first = file.indexOf(bytes('PK\x01\x02'))
  const second = file.indexOf(bytes('PK\x01\x02'), first + 4)
  file.writeUInt32LE(file.readUInt32LE(first + 42), second + 42)
  return file
})()
const encrypted = (() => {
  const file = Buffer.from(whole)
  const at = file.indexOf(bytes('PK\x01\x02'))
  file.writeUInt16LE(file.readUInt16LE(at + 8) | 1, at + 8)
  return file
})()

const notAsNamed: Record<string, [name: string, file: Buffer]> = {
  'text as a document': ['a.docx', bytes('Szanowni Państwo')],
  'nothing at all': ['a.docx', Buffer.alloc(0)],
  'a pixel bomb as a document': ['a.docx', png],
  'a pixel bomb as a PDF': ['a.pdf', png],
  'a page of HTML as a PDF': ['a.pdf', html],
  'a picture before a document': ['a.docx', Buffer.concat([gif, whole])],
  'a document behind a PDF': ['a.docx', Buffer.concat([pdf(), whole])],
  'a page of HTML before a PDF': ['a.pdf', Buffer.concat([html, pdf()])],
  'a package behind a PDF': ['a.pdf', Buffer.concat([pdf(), whole])],
  'a package within a PDF': ['a.pdf', Buffer.concat([pdf(), whole, bytes('startxref\n1\n%%EOF')])],
  'a script after a PDF': ['a.pdf', Buffer.concat([pdf(), bytes('<script>alert(1)</script>')])],
  'a PDF that breaks off': ['a.pdf', pdf().subarray(0, -10)],
  'a sheet as a document': ['a.docx', xlsx()],
  'a document as a sheet': ['a.xlsx', docx()],
  'a document as another kind of document': ['a.odt', docx()],
  'another kind of document as a document': ['a.docx', odt()],
  'a text of another kind': ['a.odt', odt({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
  'any package': ['a.docx', docx({ '[Content_Types].xml': '<Types/>' })],
  'a package that breaks off': ['a.docx', whole.subarray(0, -30)],
  'a package with one part over another': ['a.docx', overlapping],
  'a package under a password': ['a.docx', encrypted],
  'a part outside of the package': ['a.docx', docx({ '../../outside.txt': 'x' })],
  'a part at the root of the disk': ['a.docx', docx({ '/etc/passwd': 'x' })],
  'a label too large to be one': ['a.docx', docx({ '[Content_Types].xml': 'x'.repeat(300_000) })],
  'words after a package': ['a.docx', Buffer.concat([whole, html])],
}

const running: Record<string, [name: string, file: Buffer]> = {
  macros: ['a.docx', docx({ 'word/vbaProject.bin': 'x' })],
  'macros of a sheet': ['a.xlsx', xlsx({ 'xl/vbaProject.bin': 'x' })],
  'macros of old': ['a.xlsx', xlsx({ 'xl/macrosheets/sheet1.xml': 'x' })],
  'a document that says it has macros': [
    'a.docx',
    docx({ '[Content_Types].xml': '"application/vnd.ms-word.document.macroEnabled.main+xml"' }),
  ],
  controls: ['a.docx', docx({ 'word/activeX/activeX1.bin': 'x' })],
  'an embedded program': ['a.docx', docx({ 'word/embeddings/oleObject1.bin': 'x' })],
  'a program beside the text': ['a.docx', docx({ 'word/media/image.exe': 'x' })],
  'macros of an office of another kind': ['a.odt', odt({ 'Basic/Standard/Module1.xml': 'x' })],
  'scripts of an office of another kind': ['a.odt', odt({ 'Scripts/python/a.py': 'x' })],
  'a script in a PDF': ['a.pdf', pdf('/OpenAction<</S/JavaScript/JS(app.alert(1))>>')],
  'a script spelled in numbers': ['a.pdf', pdf('/OpenAction<</S/J#61vaScript/JS(app.alert(1))>>')],
  'a program called by a PDF': ['a.pdf', pdf('/OpenAction<</S/Launch/F(cmd.exe)>>')],
  'a file within a PDF': ['a.pdf', pdf('/Names<</EmbeddedFiles 9 0 R>>')],
  'a film in a PDF': ['a.pdf', pdf('/Subtype/RichMedia')],
  'a script where two steps of the check meet': ['a.pdf', pdf(`${' '.repeat(65_480)}/S/JavaScript`)],
}

const tooFar: Record<string, [name: string, file: Buffer]> = {
  'a part of 4 GB': ['a.docx', swollen],
  'more parts than a document has': [
    'a.docx',
    docx(Object.fromEntries(Array.from({ length: 2_100 }, (_, n) => [`word/media/${n}.txt`, '']))),
  ],
}

const refused: [reason: string, files: Record<string, [name: string, file: Buffer]>][] = [
  ['document-not-as-named', notAsNamed],
  ['document-runs-code', running],
  ['document-unpacks-too-far', tooFar],
]
for (const [reason, files] of refused) {
  for (const [what, [name, file]] of Object.entries(files)) {
    test(`${what} is refused, and nothing of it stays`, async (t) => {
      const world = await openWorld(t)
      const { id } = await practiceAt(world, 'draft')
      const { status, json } = await attach(world, 'tomasz', id, { name, bytes: file })
      expect([status, json.error.reason]).toEqual([415, reason])
      expect(readdirSync(join(world.config.dataDir, 'documents'))).toEqual([])
    })
  }
}

test('a document with what documents have is taken', async (t) => {
  const world = await openWorld(t)
  const { id } = await practiceAt(world, 'draft')
  const usual = docx({
    'word/media/image1.png': png,
    'word/embeddings/Microsoft_Excel_Sheet1.xlsx': xlsx(),
    'docProps/core.xml': '<x/>',
  })
  expect((await attach(world, 'tomasz', id, { bytes: usual })).status).toBe(201)
  const form = pdf(`/AcroForm 3 0 R /Lang(pl) ${'/JavaScripty '.repeat(3)}`)
  expect((await attach(world, 'tomasz', id, { name: 'b.pdf', bytes: form })).status).toBe(201)
})

test('a name that says another kind is refused before the file is read', async (t) => {
  const world = await openWorld(t)
  const { id } = await practiceAt(world, 'draft')
  for (const name of ['a.docm', 'a.svg', 'a.html', 'a.exe', 'a', 'a.docx.php', 'docx', '.htaccess']) {
    const { status, json } = await attach(world, 'tomasz', id, { name })
    expect([name, status, json.error.reason]).toEqual([name, 415, 'document-kind'])
  }
  expect(existsSync(join(world.config.dataDir, 'documents'))).toBe(false)
})

test('names lead nowhere and show as they are', async (t) => {
  const world = await openWorld(t)
  const { id } = await practiceAt(world, 'draft')
  const names: Record<string, string> = {
    '../../etc/passwd.docx': 'passwd.docx',
    'C:\\Users\\ewa\\umowa.docx': 'umowa.docx',
    'umowa\u202excod.docx': 'umowa xcod.docx',
    'a%00b.docx': 'a%00b.docx',
    '.docx.docx': 'docx.docx',
    'Zażółć gęślą jaźń.DOCX': 'Zażółć gęślą jaźń.docx',
    '   .docx': 'dokument.docx',
  }
  for (const [given, kept] of Object.entries(names)) {
    const { status, json } = await attach(world, 'tomasz', id, { name: given })
    expect([given, status, json.name]).toEqual([given, 201, kept])
  }
})
