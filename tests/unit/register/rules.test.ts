import { cityTypeGroups, cityTypes, cityTypesLike } from '@rynek/shared/core/city-types.ts'
import { foldedWords, foldPolish } from '@rynek/shared/core/folding.ts'
import {
  cityTypeOf,
  fullNameOf,
  populationBand,
  type Unit,
} from '@rynek/shared/features/institutions/rules.ts'
import { describe, expect, test } from 'vitest'

const city = (code: string): Unit => ({ code, unit: 'Gród', kind: 'miasto', subKind: '1' })
const commune = (subKind: string): Unit => ({ code: '020101', unit: 'Łąka', kind: 'gmina', subKind })
const county: Unit = { code: '0201', unit: 'łącki', kind: 'powiat', subKind: '' }
const region: Unit = { code: '02', unit: 'zachodnie', kind: 'wojewodztwo', subKind: '' }
const association: Unit = { code: '99', unit: 'Związek', kind: 'stowarzyszenie', subKind: '' }

describe('the type of a unit', () => {
  test.for([
    [city('126101'), 250_000, 'MET'],
    [city('126101'), 249_999, 'MRE'],
    [city('226201'), 300_000, 'MRE'],
    [city('226201'), 100_000, 'MRE'],
    [city('226201'), 99_999, 'MPP'],
    [commune('1'), 20_000, 'MSR'],
    [commune('1'), 19_999, 'MMA'],
    [commune('3'), 20_000, 'MWD'],
    [commune('3'), 19_999, 'MWM'],
    [commune('2'), 10_000, 'GWD'],
    [commune('2'), 9_999, 'GWM'],
    [commune('2'), null, null],
    [county, null, 'POW'],
    [region, null, 'WOJ'],
    [association, 40, null],
  ] as const)('%o of %s people is %s', ([unit, population, type]) => {
    expect(cityTypeOf(unit, population)).toBe(type)
  })

  test('stands in one group, and beside its neighbours on the ladders', () => {
    expect(Object.values(cityTypeGroups).flat()).toEqual(cityTypes)
    expect(cityTypesLike('MET')).toEqual(['MET', 'MRE'])
    expect(cityTypesLike('MSR')).toEqual(['MSR', 'MPP', 'MMA', 'MWD'])
    expect(cityTypesLike('MMA')).toEqual(['MMA', 'MSR'])
    expect(cityTypesLike('GWD')).toEqual(['GWD', 'MWM', 'GWM'])
    expect(cityTypesLike('POW')).toEqual(['POW'])
  })
})

describe('a unit', () => {
  test('is called by what it is', () => {
    const names = [region, county, city('126101'), commune('1'), commune('2'), commune('3'), association].map(
      fullNameOf,
    )
    expect(names).toEqual([
      'Województwo zachodnie',
      'Powiat łącki',
      'Miasto Gród',
      'Miasto Łąka',
      'Gmina Łąka',
      'Gmina Łąka',
      'Związek',
    ])
  })

  test('has a band of population, from its lower edge on', () => {
    const edges = [4_999, 5_000, 10_000, 20_000, 50_000, 100_000, 249_999, 250_000]
    expect(edges.map(populationBand)).toEqual([
      'to-5',
      '5-10',
      '10-20',
      '20-50',
      '50-100',
      '100-250',
      '100-250',
      'over-250',
    ])
  })

  test('is found by letters typed in a hurry', () => {
    expect(foldPolish('ZAŻÓŁĆ gęślą jaźń')).toBe('zazolc gesla jazn')
    expect(foldedWords('Kędzierzyn-Koźle (miasto)')).toEqual(['kedzierzyn', 'kozle', 'miasto'])
  })
})
