import type { Database, Writer } from '@rynek/db/core/database.ts'
import { openDatabase } from '@rynek/db/core/open.ts'
import { addPerson, countPeople } from '@rynek/db/features/accounts/queries.ts'
import { changeAreas } from '@rynek/db/features/assessors/queries/experts.ts'
import { addDemoOffice, upsertInstitutions } from '@rynek/db/features/institutions/queries.ts'
import { type OfficeDomain, replaceDomains } from '@rynek/db/features/memberships/queries/domains.ts'
import { changeName } from '@rynek/db/features/memberships/queries/names.ts'
import { addMembership } from '@rynek/db/features/memberships/queries/requests.ts'
import { changeConsents, changeTopics } from '@rynek/db/features/profiles/queries.ts'
import { changeScope } from '@rynek/db/features/staff/queries.ts'
import { addAcceptance, firstVersion } from '@rynek/db/features/terms/queries.ts'
import { community } from '@rynek/db/seed/community/community.ts'
import { readUnits } from '@rynek/db/seed/register/read.ts'
import { castEmail, demoPassword } from '@rynek/shared/features/accounts/rules.ts'
import type { Config } from '../core/config.ts'
import type { Person } from '../core/person.ts'
import { hashPassword } from '../features/accounts/passwords.ts'
import { createServices } from '../services.ts'
import { createPlay } from './play.ts'
import { type Story, timeline } from './timeline.ts'

type Parts = { config: Config; now: () => number; report: (line: string) => void }

/**
 * Fills an empty database with a believable community, by the same services that people use, at the moments when
 * things are said to have happened. Does nothing where somebody lives already.
 */
export async function settleDemo({ config, now, report }: Parts): Promise<void> {
  let moment = now()
  const clock = { now: () => moment, set: (at: number) => (moment = at) }
  const db = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir, now: clock.now })
  try {
    if ((await countPeople(db.read)) > 0) return
    await playStory(community, { db, config, clock, report })
  } finally {
    await db.close()
  }
}

type Stage = {
  db: Database
  config: Config
  /** Set to the moment of each act before it. */
  clock: { now: () => number; set: (moment: number) => void }
  report: (line: string) => void
}

/** Lets people move into an empty database, and all of a story happen there; its days are counted back from now. */
export async function playStory(story: Story, { db, config, clock, report }: Stage): Promise<void> {
  const people = await moveIn(db)
  const play = createPlay(createServices({ config, db, now: clock.now }), people)
  const scenes = timeline(story, clock.now(), play)
  for (const [place, { at, act }] of scenes.entries()) {
    clock.set(at)
    await act()
    if (place % 50 === 0)
      report(`Zasiedlam rynek / settling the demo: ${Math.round((100 * place) / scenes.length)} %`)
  }
}

async function moveIn(db: Database): Promise<ReadonlyMap<string, Person>> {
  const passwordHash = await hashPassword(demoPassword)
  return db.write(async (tx) => {
    await upsertInstitutions(tx, await readUnits())
    const officeIds = await openOffices(tx)
    const people = new Map<string, Person>()
    for (const {
      key,
      name,
      office,
      position,
      roles,
      waits,
      formerName: former,
      scope = null,
      areas = [],
      topics = [],
      shows = [],
    } of community.people) {
      const institutionId = officeIds.get(office) ?? 0
      const email = castEmail(key)
      const row = { name, position, institutionId, email, emailKey: email, passwordHash, roles: [...roles] }
      const { id } = await addPerson(tx, { ...row, createdAt: tx.now })
      const standing = waits
        ? ({ state: 'waiting' } as const)
        : ({ state: 'member', way: 'operator' } as const)
      await addMembership(tx, { personId: id, institutionId, ...standing })
      if (former) await changeName(tx, id, { name, former })
      await addAcceptance(tx, id, firstVersion)
      await changeScope(tx, id, scope)
      await changeAreas(tx, id, areas)
      await changeTopics(tx, id, topics)
      await changeConsents(tx, id, shows)
      const acts = waits
        ? { institutionId: 0, roles: [], newcomerAt: institutionId }
        : { institutionId, roles }
      people.set(key, personIn({ id, name, ...acts, scope }))
    }
    return people
  })
}

/** As if he had just signed in with all that is asked for. */
const personIn = (
  who: Pick<Person, 'id' | 'name' | 'institutionId' | 'roles' | 'scope' | 'newcomerAt'>,
): Person => ({
  ...who,
  withheld: [],
  sessionHandle: '',
  readAt: 0,
  authenticatedAt: 0,
  strong: true,
})

async function openOffices(tx: Writer): Promise<Map<string, number>> {
  const officeIds = new Map<string, number>()
  for (const { key, ...office } of community.offices) {
    officeIds.set(key, await addDemoOffice(tx, office))
  }
  await replaceDomains(tx, domainsOf(officeIds))
  return officeIds
}

/** So that one can join an office of the demo by an address: `dolnePole` gives them out at `dolnepole.example`. */
const domainsOf = (officeIds: ReadonlyMap<string, number>): OfficeDomain[] =>
  [...officeIds].map(([key, institutionId]) => ({ institutionId, domain: `${key.toLowerCase()}.example` }))
