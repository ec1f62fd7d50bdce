import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '@rynek/db/core/open.ts'
import { institutions } from '@rynek/db/features/institutions/tables.ts'
import { officeDomains } from '@rynek/db/features/memberships/tables.ts'
import { chooseDomains } from '@rynek/server/features/memberships/domains/choose.ts'
import { readDomains } from '@rynek/server/features/memberships/domains/read.ts'
import { storeDomains } from '@rynek/server/features/memberships/domains/store.ts'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { root } from '../../architecture/tree.ts'
import { newPlace } from '../../support/database.ts'
import { inPieces, refusalOf } from '../../support/small-register.ts'
import { openWorld, type World } from '../../support/world.ts'

const heading = 'code,type,office,mail_domain,www_domain,mail_domain_kind'
const list = [
  heading,
  ' 9901011,GM,Brzezinki,um.brzezinki.pl,brzezinki.pl,own',
  '9902022,GW,Dolne Pole,wp.pl,dolnepole.pl,free',
  '9903000,P,Zalesin,zalesin.pl,powiat.zalesin.pl,shared',
  '9903013,GMW,Zalesin,zalesin.pl,zalesin.pl,shared',
  '9904043,GMW,Stara Wola,gmail.com,nie ma,own',
  '9905052,GW,Lipnik,ug.lipnik.pl,lipnik.info.pl,own',
  '9906000,MNP,Gród,grod.pl,grod.pl,own',
  '9907012,GW,Nie ma takiej,niema.pl,niema.pl,own',
].join('\n')
const read = (content: string) => readDomains(inPieces(`\uFEFF${content}\n`))

async function stored(world: World) {
  const rows = await world.db.read
    .select({ code: institutions.code, domain: officeDomains.domain })
    .from(officeDomains)
    .innerJoin(institutions, eq(institutions.id, officeDomains.institutionId))
  return rows.map(({ code, domain }) => `${code} ${domain}`).toSorted()
}

test('a list of domains is joined to the register, and replaces the one before', async (t) => {
  const world = await openWorld(t)
  const city = { code: '990601', unit: 'Gród', name: 'Miasto Gród', kind: 'miasto', subKind: '1' } as const
  const rest = { voivodeship: '14', county: '', searchKey: ' grod' }
  await world.db.write((tx) => tx.insert(institutions).values({ ...city, ...rest }))
  const lines = await read(list)
  const first = await storeDomains(world, lines)
  expect(first).toEqual({ offices: 4, added: 6, removed: 0, shared: 2, unknown: 2 })
  const whole = [
    '9903 powiat.zalesin.pl',
    '9903 zalesin.pl',
    '990101 brzezinki.pl',
    '990101 um.brzezinki.pl',
    '990505 ug.lipnik.pl',
  ]
  expect(await stored(world)).toEqual([...whole, '990601 grod.pl'].toSorted())
  expect(await storeDomains(world, lines)).toMatchObject({ added: 0, removed: 0 })
  expect(await storeDomains(world, lines.slice(0, 1))).toMatchObject({ added: 0, removed: 4, offices: 1 })
})

const wrong: [what: string, line: string, reason: string][] = [
  ['a code that is none', '99010a1,GM,X,um.x.pl,x.pl,own', 'population-code-malformed'],
  ['no domain', '9901011,GM,X,,x.pl,own', 'domain-malformed'],
  ['an address for a domain', '9901011,GM,X,urzad@x.pl,x.pl,own', 'domain-malformed'],
  ['a domain with another letter', '9901011,GM,X,brzęzinki.pl,x.pl,own', 'domain-malformed'],
  ['an unknown kind', '9901011,GM,X,x.pl,x.pl,moja', 'domain-kind-unknown'],
  ['an office twice', '9901021,GM,X,x.pl,x.pl,own\n9901021,GM,X,y.pl,y.pl,own', 'domain-twice'],
]
test('a wrong list is refused whole, with the line and the reason', async () => {
  for (const [what, line, reason] of wrong) {
    const { reason: given, line: at } = await refusalOf(
      read(`${heading}\n9903000,P,Z,z.pl,z.pl,own\n${line}`),
    )
    expect([what, given, at]).toEqual([what, reason, line.includes('\n') ? 4 : 3])
  }
  expect((await refusalOf(read('code,mail_domain\n'))).reason).toBe('column-missing')
  expect((await refusalOf(readDomains(inPieces('')))).reason).toBe('empty')
})

test('pnpm domains:import says what it did, and changes nothing when it refuses', async (t) => {
  const place = await newPlace(t)
  const command = join(root, 'server/features/memberships/import-command.ts')
  const env = { ...process.env, LANG: 'pl_PL', DATA_DIR: place.dataDir, DATABASE_URL: place.url ?? '' }
  const run = (...content: string[]) => {
    const file = join(place.dataDir, 'domains.csv')
    for (const one of content) writeFileSync(file, one)
    const files = content.length > 0 ? [file] : []
    return spawnSync(process.execPath, [command, ...files], { env, encoding: 'utf8' })
  }
  expect(run().stderr).toContain('Użycie: pnpm domains:import PLIK')
  expect(run(`${list}\n9908012,GW,X,x..pl,x.pl,own\n`).stderr).toBe(
    'Wiersz 10: To nie jest domena: „x..pl”. Nic nie zostało zmienione.\n',
  )
  const { status, stdout } = run(list)
  expect([status, stdout]).toEqual([0, expect.stringContaining('Urzędów, których nie ma w rejestrze: 8.')])
  const db = await openDatabase({ ...place, now: Date.now })
  t.onTestFinished(() => db.close())
  expect(await db.read.$count(officeDomains)).toBe(0)
})

const real = join(root, '..', 'shared', 'data', 'office_domains_2021.csv')
test.runIf(existsSync(real))('the real list of 2021 gives most offices a domain', async () => {
  const lines = await readDomains(inPieces(readFileSync(real)))
  const chosen = chooseDomains(lines)
  const offices = new Set(chosen.map(({ code }) => code))
  expect([lines.length, offices.size]).toEqual([2_807, 2_593])
  for (const shared of ['wp.pl', 'post.pl', 'dolnyslask.pl', 'gminarynsk.pl', 'e-bip.pl'])
    expect([shared, chosen.some(({ domain }) => domain === shared)]).toEqual([shared, false])
  const at = (wanted: string) => chosen.filter(({ domain }) => domain === wanted).map(({ code }) => code)
  expect(at('tuchola.pl')).toEqual(['0416', '041606'])
})
