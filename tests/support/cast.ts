import type { Database } from '@rynek/db/core/database.ts'
import { only } from '@rynek/db/core/only.ts'
import { addPerson } from '@rynek/db/features/accounts/queries.ts'
import { searchKeyOf } from '@rynek/db/features/institutions/queries.ts'
import { institutions } from '@rynek/db/features/institutions/tables.ts'
import { addMembership } from '@rynek/db/features/memberships/queries/requests.ts'
import { hashPassword } from '@rynek/server/features/accounts/passwords.ts'
import type { CityType } from '@rynek/shared/core/city-types.ts'
import type { Role } from '@rynek/shared/core/roles.ts'

type Office = {
  code: string
  unit: string
  name: string
  kind: string
  cityType: CityType | null
  population: number | null
}

/** Offices that exist nowhere: codes of the unused 99 range. */
export const offices = {
  brzezinki: {
    code: '990101',
    unit: 'Brzezinki',
    name: 'Urząd Miasta Brzezinek',
    kind: 'gmina',
    cityType: 'MSR',
    population: 31_000,
  },
  dolnePole: {
    code: '990202',
    unit: 'Dolne Pole',
    name: 'Urząd Gminy Dolne Pole',
    kind: 'gmina',
    cityType: 'GWM',
    population: 5_400,
  },
  zalesin: {
    code: '9903',
    unit: 'zalesiński',
    name: 'Starostwo Powiatowe w Zalesinie',
    kind: 'powiat',
    cityType: 'POW',
    population: 84_000,
  },
  staraWola: {
    code: '990404',
    unit: 'Stara Wola',
    name: 'Urząd Miejski w Starej Woli',
    kind: 'gmina',
    cityType: 'MWD',
    population: 22_000,
  },
  lipnik: {
    code: '990505',
    unit: 'Lipnik Górny',
    name: 'Urząd Gminy Lipnik Górny',
    kind: 'gmina',
    cityType: 'GWD',
    population: 12_000,
  },
  association: {
    code: '99',
    unit: 'Stowarzyszenie',
    name: 'Stowarzyszenie Rynek Samorządów',
    kind: 'stowarzyszenie',
    cityType: null,
    population: null,
  },
} as const satisfies Record<string, Office>

type CastMember = {
  name: string
  office: keyof typeof offices
  roles: readonly Role[]
  email: string
  password: string
}
const password = 'ratusz i zegar na wieży'

export const cast = {
  anna: {
    name: 'Anna Zielińska',
    office: 'brzezinki',
    roles: ['member'],
    email: 'anna@brzezinki.example',
    password,
  },
  piotr: {
    name: 'Piotr Nowak',
    office: 'dolnePole',
    roles: ['member'],
    email: 'piotr@dolnepole.example',
    password,
  },
  maria: {
    name: 'Maria Lis',
    office: 'zalesin',
    roles: ['member'],
    email: 'maria@zalesin.example',
    password,
  },
  ewa: {
    name: 'Ewa Krawczyk',
    office: 'association',
    roles: ['moderator'],
    email: 'ewa@stowarzyszenie.example',
    password,
  },
  tomasz: {
    name: 'Tomasz Wrona',
    office: 'staraWola',
    roles: ['expert'],
    email: 'tomasz@starawola.example',
    password,
  },
  halina: {
    name: 'Halina Sowa',
    office: 'lipnik',
    roles: ['expert'],
    email: 'halina@lipnik.example',
    password,
  },
  /** An expert at the desk next to Tomasz's: the two may not score the same practice. */
  wanda: {
    name: 'Wanda Kot',
    office: 'staraWola',
    roles: ['expert'],
    email: 'wanda@starawola.example',
    password,
  },
  zofia: {
    name: 'Zofia Mak',
    office: 'dolnePole',
    roles: ['expert'],
    email: 'zofia@dolnepole.example',
    password,
  },
  /** The expert who finds practices: he nominates and describes, and therefore does not score. */
  rafal: {
    name: 'Rafał Dąb',
    office: 'zalesin',
    roles: ['expert'],
    email: 'rafal@zalesin.example',
    password,
  },
  /** Two more at Piotr's office: one who speaks for it, and a colleague. */
  iga: {
    name: 'Iga Sroka',
    office: 'dolnePole',
    roles: ['officeAdministrator'],
    email: 'iga@dolnepole.example',
    password,
  },
  olek: {
    name: 'Olek Dąb',
    office: 'dolnePole',
    roles: ['member'],
    email: 'olek@dolnepole.example',
    password,
  },
  /** Speaks for Maria's office. */
  lech: {
    name: 'Lech Brzoza',
    office: 'zalesin',
    roles: ['officeAdministrator'],
    email: 'lech@zalesin.example',
    password,
  },
  adam: {
    name: 'Adam Bielski',
    office: 'association',
    roles: ['administrator'],
    email: 'adam@stowarzyszenie.example',
    password,
  },
  /** Anna's neighbour at the next desk: an expert of her own office, who therefore may not assess her. */
  jan: { name: 'Jan Kos', office: 'brzezinki', roles: ['expert'], email: 'jan@brzezinki.example', password },
} as const satisfies Record<string, CastMember>

export type CastKey = keyof typeof cast

let sameHash: Promise<string> | undefined

/** Moves the cast in; answers the ids of people and offices by key. */
export async function settle(db: Database, now: number) {
  sameHash ??= hashPassword(password)
  const passwordHash = await sameHash
  return db.write(async (tx) => {
    const officeIds: Record<string, number> = {}
    for (const [key, office] of Object.entries(offices)) {
      const row = {
        ...office,
        subKind: '',
        voivodeship: '14',
        county: '',
        demo: true,
        searchKey: searchKeyOf(office.name),
      }
      officeIds[key] = only(await tx.insert(institutions).values(row).returning({ id: institutions.id })).id
    }
    const ids = {} as Record<CastKey, number>
    for (const [key, { name, office, roles, email }] of Object.entries(cast)) {
      const person = {
        name,
        email,
        emailKey: email,
        passwordHash,
        institutionId: officeIds[office] ?? 0,
        position: 'inspektor',
      }
      const { id: personId } = await addPerson(tx, { ...person, roles: [...roles], createdAt: now })
      await addMembership(tx, {
        personId,
        institutionId: person.institutionId,
        state: 'member',
        way: 'operator',
      })
      ids[key as CastKey] = personId
    }
    return { ...ids, offices: officeIds as Record<keyof typeof offices, number> }
  })
}
