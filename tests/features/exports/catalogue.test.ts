import { describe, expect, test } from 'vitest'
import { days } from '../../support/clock.ts'
import { practiceAt, publication } from '../../support/practices.ts'
import { openWorld, type World } from '../../support/world.ts'

type Node = { '@id': string; '@type': string } & Record<string, unknown>

async function read(world: World): Promise<Node[]> {
  const answer = await world.app.inject({ url: '/api/export/catalogue.jsonld' })
  expect(answer.headers['content-type']).toBe('application/ld+json; charset=utf-8')
  return answer.json()['@graph']
}

/** What DCAT-AP 3 asks of each class, and what it recommends that we have. */
const asked: Record<string, string[]> = {
  'dcat:Catalog': [
    ...['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset'],
    ...['dct:language', 'dct:license', 'dct:issued', 'dct:modified', 'foaf:homepage', 'dcat:themeTaxonomy'],
  ],
  'dcat:Dataset': [
    ...['dct:title', 'dct:description'],
    ...['dct:publisher', 'dcat:contactPoint', 'dcat:distribution', 'dcat:theme', 'dct:spatial'],
    ...['dct:language', 'dct:issued', 'dct:modified', 'dct:accrualPeriodicity', 'dcat:landingPage'],
  ],
  'dcat:Distribution': ['dcat:accessURL', 'dct:format', 'dcat:mediaType', 'dct:license', 'dcat:downloadURL'],
  'foaf:Organization': ['foaf:name'],
}

describe('the catalogue', () => {
  test('says everything DCAT-AP asks for, and every reference in it leads somewhere', async (t) => {
    const world = await openWorld(t, { PUBLIC_URL: 'https://rynek.example' })
    await practiceAt(world, 'published')
    const nodes = await read(world)
    expect(nodes.map((node) => node['@type']).sort()).toEqual([
      'dcat:Catalog',
      'dcat:Dataset',
      'dcat:Distribution',
      'dcat:Distribution',
      'foaf:Organization',
    ])
    for (const node of nodes)
      for (const property of asked[node['@type']] ?? [])
        expect([node['@type'], property, node[property] !== undefined]).toEqual([
          node['@type'],
          property,
          true,
        ])
    const known = new Set(nodes.map((node) => node['@id']))
    for (const property of ['dct:publisher', 'dcat:dataset', 'dcat:distribution'])
      for (const { '@id': target } of nodes.flatMap((node) => node[property] ?? []) as Node[])
        expect(known).toContain(target)
  })

  test('gives licences and formats by their public names, and files that are there', async (t) => {
    const world = await openWorld(t, { PUBLIC_URL: 'https://rynek.example' })
    const files = (await read(world)).filter((node) => node['@type'] === 'dcat:Distribution')
    expect(files).toMatchObject([
      { 'dct:format': { '@id': 'http://publications.europa.eu/resource/authority/file-type/JSON' } },
      { 'dct:format': { '@id': 'http://publications.europa.eu/resource/authority/file-type/CSV' } },
    ])
    for (const file of files) {
      expect(file['dct:license']).toEqual({ '@id': 'https://creativecommons.org/licenses/by/4.0/' })
      const { '@id': address } = file['dcat:accessURL'] as Node
      const { statusCode, headers } = await world.app.inject({ url: new URL(address).pathname })
      const { '@id': type } = file['dcat:mediaType'] as Node
      expect([statusCode, type.endsWith(`${headers['content-type']}`.split(';')[0] ?? '')]).toEqual([
        200,
        true,
      ])
    }
  })

  test('tells the days from the practices themselves, and none before there is one', async (t) => {
    const world = await openWorld(t, { PUBLIC_URL: 'https://rynek.example' })
    const dataset = async () => (await read(world)).find((node) => node['@type'] === 'dcat:Dataset')
    expect(Object.keys((await dataset()) ?? {})).not.toContain('dct:issued')
    await practiceAt(world, 'published')
    const { id } = await practiceAt(world, 'approved')
    world.clock.forward(3 * days)
    // Nobody is signed in that long.
    const cookie = await world.newCookieOf('ewa')
    await world.as(null)('PUT', `/api/practices/${id}/publication`, publication, { cookie })
    expect(await dataset()).toMatchObject({
      'dct:issued': { '@type': 'xsd:date', '@value': '2026-09-07' },
      'dct:modified': { '@type': 'xsd:date', '@value': '2026-09-10' },
    })
  })
})
