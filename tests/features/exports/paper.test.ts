import type { Description } from '@rynek/shared/features/practices/description.ts'
import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { publishWith } from '../../support/documents.ts'
import { readDocx, readPdf } from '../../support/papers.ts'
import { describeAs, description, practiceAt } from '../../support/practices.ts'
import { openWorld, type World } from '../../support/world.ts'

const formats = ['pdf', 'docx'] as const
const actors = [null, ...(Object.keys(cast) as (keyof typeof cast)[])]
const whole: Description = {
  ...description,
  title: 'Zażółć gęślą jaźń <i> & inne',
  solution:
    'Zobacz [ustawę](https://isap.example/a) i **pismo**.\n\n- raz\n- dwa\n\n1. trzy\n\n| A | B |\n| --- | --- |\n| 1 | 2 |',
}

async function get(world: World, url: string, headers = {}, who: (typeof actors)[number] = null) {
  const cookie = who ? { cookie: await world.cookieOf(who) } : {}
  return world.app.inject({ url, headers: { ...cookie, ...headers } })
}

const addressOf = (id: number, format: string) => `/api/export/practices/${id}/${format}`

describe('a practice as PDF', () => {
  test('has its words, and tags that say what they are', async (t) => {
    const world = await openWorld(t, { PUBLIC_URL: 'https://rynek.example' })
    const { practiceId: id } = await publishWith(world, whole)
    const answer = await get(world, addressOf(id, 'pdf'))
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; filename="zazolc-gesla-jazn/),
    })
    const { text, info, tags, marked } = await readPdf(answer.rawPayload)
    for (const said of [
      whole.title,
      whole.summary,
      'Kto, kiedy i co zrobił',
      'jesień 2025',
      '31 000 zł',
      'Urząd Miasta Brzezinek',
      'umowa.docx (CC BY 4.0',
      'CC BY 4.0',
      `https://rynek.example/praktyki/${id}/`,
      'Strona 1 z',
    ])
      expect(text).toContain(said)
    expect([marked, info['Title'], info['Language']]).toEqual([true, whole.title, 'pl'])
    expect(tags[0]).toBe('Document')
    expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1)
    for (const tag of ['H2', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Lbl', 'LBody', 'Link'])
      expect(tags).toContain(tag)
    // Its own description of itself is XML, whatever the title holds.
    const xml = answer.rawPayload.toString('utf8').match(/<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/)?.[0] ?? ''
    expect(xml).toContain('Zażółć gęślą jaźń &lt;i&gt; &amp; inne')
  })
})

describe('a practice as DOCX', () => {
  test('has real headings, tables, lists and links, in Polish', async (t) => {
    const world = await openWorld(t, { PUBLIC_URL: 'https://rynek.example' })
    const { practiceId: id } = await publishWith(world, whole)
    const answer = await get(world, addressOf(id, 'docx'))
    const parts = readDocx(answer.rawPayload)
    const text = parts['word/document.xml'] ?? ''
    for (const said of [
      'Zażółć gęślą jaźń &lt;i&gt; &amp; inne',
      '<w:pStyle w:val="Heading1"/>',
      '<w:pStyle w:val="Heading2"/>',
      '<w:tblHeader/>',
      '<w:numPr>',
      '<w:hyperlink ',
      'CC BY 4.0',
    ])
      expect(text).toContain(said)
    expect(parts['word/styles.xml']).toContain('w:val="pl-PL"')
    expect(parts['word/_rels/document.xml.rels']).toContain('https://isap.example/a')
    expect(parts['docProps/core.xml']).toContain('<dc:title>Zażółć gęślą jaźń')
  })
})

describe('what is printed of a practice', () => {
  test('is what everybody may read, at every stage', async (t) => {
    const world = await openWorld(t)
    for (const stage of ['nominated', 'draft', 'assessment', 'to-improve', 'approved'] as const) {
      const { id } = await practiceAt(world, stage)
      for (const format of formats) {
        for (const who of actors) {
          const [there, nowhere] = [
            await get(world, addressOf(id, format), {}, who),
            await get(world, addressOf(999_999, format), {}, who),
          ]
          expect([stage, who, there.statusCode, there.body]).toEqual([stage, who, 404, nowhere.body])
        }
      }
    }
  })

  test('is gone when it is withdrawn', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'published')
    const { etag } = (await get(world, addressOf(id, 'pdf'))).headers
    await world.as('anna')('PUT', `/api/practices/${id}/consent`, { consent: false })
    for (const format of formats) {
      const gone = await get(world, addressOf(id, format), { 'if-none-match': `${etag}` })
      expect(gone.statusCode).toBe(404)
    }
  })

  test('is the published edition, not what is being written', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'published')
    const { etag } = (await get(world, addressOf(id, 'pdf'))).headers
    const draft = { ...description, summary: 'Jeszcze nikomu niepokazane.' }
    expect((await describeAs(world, 'tomasz', id, { description: draft, version: 1 })).status).toBe(200)
    expect((await get(world, addressOf(id, 'pdf'))).headers.etag).toBe(etag)
    const { text } = await readPdf((await get(world, addressOf(id, 'pdf'))).rawPayload)
    expect(text).not.toContain('niepokazane')
  })

  for (const format of formats) {
    test(`as ${format} is not sent to who has it, and speaks the reader’s language`, async (t) => {
      const world = await openWorld(t)
      const { id } = await practiceAt(world, 'published')
      const first = await get(world, addressOf(id, format))
      const etag = `${first.headers.etag}`
      const again = await get(world, addressOf(id, format), { 'if-none-match': etag })
      expect([again.statusCode, again.body]).toEqual([304, ''])
      expect((await get(world, addressOf(id, format))).rawPayload.equals(first.rawPayload)).toBe(true)
      const english = await get(world, addressOf(id, format), { 'accept-language': 'en' })
      expect(english.headers.etag).not.toBe(etag)
      const said =
        format === 'pdf'
          ? (await readPdf(english.rawPayload)).text
          : (readDocx(english.rawPayload)['word/document.xml'] ?? '')
      expect(said).toContain('Who did what and when')
    })
  }

  test('for many at once is printed for all of them', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'published')
    const all = await Promise.all(Array.from({ length: 20 }, () => get(world, addressOf(id, 'pdf'))))
    expect(new Set(all.map(({ statusCode, body }) => `${statusCode} ${body.length}`)).size).toBe(1)
    expect(all[0]?.statusCode).toBe(200)
  })
})
