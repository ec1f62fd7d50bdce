import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { attach, docx, pdf, withDocument } from '../../support/documents.ts'
import { assess, describeAs, dossier, handOver, publishAs } from '../../support/practices.ts'
import { openWorld, type World } from '../../support/world.ts'

const actors = [null, ...(Object.keys(cast) as (keyof typeof cast)[])]
/** The author, experts and those who publish. */
const makers = new Set<unknown>(['anna', 'tomasz', 'halina', 'wanda', 'zofia', 'rafal', 'jan', 'ewa', 'adam'])

async function raw(world: World, who: (typeof actors)[number], url: string, headers = {}) {
  const cookie = who ? { cookie: await world.cookieOf(who) } : {}
  return world.app.inject({ url, headers: { ...cookie, ...headers } })
}

/** What each of the cast gets of a document, and that it is what anybody gets of one that never was. */
async function whoGets(world: World, id: number): Promise<Set<unknown>> {
  const seen = new Set<unknown>()
  for (const who of actors) {
    const [there, nowhere] = [
      await raw(world, who, `/api/documents/${id}`),
      await raw(world, who, '/api/documents/999999'),
    ]
    expect(nowhere.statusCode).toBe(404)
    if (there.statusCode === 200) seen.add(who)
    else expect([there.statusCode, there.body]).toEqual([404, nowhere.body])
  }
  return seen
}

describe('the document of a practice', () => {
  test('is seen by those who see the practice, at every stage', async (t) => {
    const world = await openWorld(t)
    const { id, practiceId } = await withDocument(world)
    expect(await whoGets(world, id)).toEqual(makers)
    await describeAs(world, 'rafal', practiceId)
    await handOver(world, 'rafal', practiceId)
    await assess(world, 'tomasz', practiceId)
    await assess(world, 'halina', practiceId)
    expect((await dossier(world, 'ewa', practiceId)).stage).toBe('approved')
    expect(await whoGets(world, id)).toEqual(makers)
    await publishAs(world, 'ewa', practiceId)
    expect(await whoGets(world, id)).toEqual(new Set(actors))
    const page = await world.as(null)('GET', `/api/practices/${practiceId}`)
    expect(page.json.documents).toMatchObject([{ id, name: 'umowa.docx', licence: 'CC-BY-4.0' }])
    await world.as('anna')('PUT', `/api/practices/${practiceId}/consent`, { consent: false })
    expect(await whoGets(world, id)).toEqual(makers)
  })

  test('is no sign of a practice to those who may not see it', async (t) => {
    const world = await openWorld(t)
    const { id, practiceId } = await withDocument(world)
    const tried = async (document: number, practice: number) => [
      await world.as('piotr')('DELETE', `/api/documents/${document}`),
      await attach(world, 'piotr', practice),
    ]
    const [there, nowhere] = [await tried(id, practiceId), await tried(999_999, 999_999)]
    expect(there.map(({ status }) => status)).toEqual([404, 404])
    expect(there.map(({ json }) => json)).toEqual(nowhere.map(({ json }) => json))
  })
})

describe('the file of a document', () => {
  test('is something to keep, never a page of ours', async (t) => {
    const world = await openWorld(t)
    const { id } = await withDocument(world, { name: 'Wzór „umowy”.pdf', bytes: pdf() })
    const answer = await raw(world, 'ewa', `/api/documents/${id}`)
    expect(answer.rawPayload.equals(pdf())).toBe(true)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': `${pdf().length}`,
      'content-disposition': `attachment; filename="Wzor _umowy_.pdf"; filename*=UTF-8''Wz%C3%B3r%20%E2%80%9Eumowy%E2%80%9D.pdf`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      'cross-origin-resource-policy': 'same-origin',
    })
    const etag = `${answer.headers.etag}`
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/)
    const again = await raw(world, 'ewa', `/api/documents/${id}`, { 'if-none-match': etag })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    // What a reader holds says nothing about what he may see now.
    const stranger = await raw(world, 'piotr', `/api/documents/${id}`, { 'if-none-match': etag })
    expect(stranger.statusCode).toBe(404)
  })

  test('is found by its number alone: no path leads out of the folder', async (t) => {
    const world = await openWorld(t)
    await withDocument(world, { bytes: docx() })
    for (const path of [
      '..%2f..%2frynek.sqlite',
      '%2e%2e%2f',
      '....//',
      '1%00',
      '..%5c',
      '%252e%252e%252f',
      '01',
    ])
      expect([path, (await raw(world, 'ewa', `/api/documents/${path}`)).statusCode]).toSatisfy(
        ([, status]) => status === 400 || status === 404,
      )
  })
})
