import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { attachmentAs } from '@rynek/server/core/attachment.ts'
import { kindOf, requireSafe, tidyName } from '@rynek/server/features/documents/inspect.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { documentKinds } from '@rynek/shared/features/documents/schemas.ts'
import { describe, expect, test } from 'vitest'
import { bytesOf, linesOf, say, textsOf } from '../../support/corpora.ts'
import { newFolder } from '../../support/database.ts'

const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
const ownFiles = [
  { name: 'own.svg', bytes: Buffer.from(svg) },
  {
    name: 'own.xml',
    bytes: Buffer.from(
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    ),
  },
  {
    name: 'own.xhtml',
    bytes: Buffer.from('<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>'),
  },
  { name: 'own.gif', bytes: Buffer.from('GIF89a/*\0\0*/=1;alert(1)', 'latin1') },
  {
    name: 'own-in-a-pdf.svg',
    bytes: Buffer.from(`%PDF-1.7\n${svg}\nstartxref\n1\n%%EOF\n<script>alert(1)</script>`),
  },
]
const ownNames = [
  '../../etc/passwd',
  'a\u202ecod.exe',
  'con',
  'a\r\nSet-Cookie: b',
  '"; filename="b.html',
  '.',
  '..',
  '',
]

describe('what is sent as a document', () => {
  test('and is a picture, a page or a script is refused, whatever it is called', async (t) => {
    const files = [...ownFiles, ...bytesOf('svg'), ...bytesOf('images')]
    say('files that are no documents', files.length)
    const path = join(newFolder(t), 'file')
    for (const { name, bytes } of files) {
      writeFileSync(path, bytes)
      expect(() => kindOf(name)).toThrow(Problem)
      for (const kind of documentKinds)
        await expect(requireSafe(path, kind), `${name} as ${kind}`).rejects.toBeInstanceOf(Problem)
    }
  })

  test('under a hostile name gets a harmless one, and is sent back as a file to keep', () => {
    const names = linesOf('filenames', ownNames.concat(textsOf('filenames/own-evil-filenames.json', [])))
    say('names of files', names.length)
    for (const given of names) {
      const name = tidyName(`${given}.docx`)
      expect([given, name]).toEqual([
        given,
        expect.stringMatching(/^[^\p{C}<>:"/\\|?*.][^\p{C}<>:"/\\|?*]*\.docx$/u),
      ])
      expect([given, attachmentAs(name)]).toEqual([
        given,
        expect.stringMatching(/^attachment; [\x20-\x7e]+$/),
      ])
    }
  })

  test('under an endless name is looked at as quickly as any', () => {
    for (const piece of ['.', ' .', 'a.', '. ']) {
      const before = process.cpuUsage()
      tidyName(`a${piece.repeat(40_000)}a.docx`)
      expect(process.cpuUsage(before).user / 1_000, piece).toBeLessThan(500)
    }
  })
})
