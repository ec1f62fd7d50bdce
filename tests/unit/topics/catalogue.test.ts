import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cityTypes } from '@rynek/shared/core/city-types.ts'
import {
  areaCodes,
  areaOf,
  catalogue,
  isArea,
  isTopic,
  topicCodes,
} from '@rynek/shared/features/topics/catalogue.ts'
import { topicStrings } from '@rynek/shared/features/topics/strings.ts'
import { describe, expect, test } from 'vitest'

// The reference is no part of the project; where it stands beside it, the catalogue must be the same.
const reference = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'topics.csv')

describe('the catalogue of topics', () => {
  test('has twelve areas and forty-six topics, each in its own area', () => {
    expect(areaCodes).toHaveLength(12)
    expect(topicCodes).toHaveLength(46)
    for (const topic of topicCodes) expect(topic.split('-')[0]?.toUpperCase()).toBe(areaOf(topic))
    expect(isTopic('edu-dziennik') && isArea('EDU')).toBe(true)
    expect(isTopic('EDU') || isArea('toString') || isTopic('')).toBe(false)
  })

  test('says what each topic is about', () => {
    for (const topic of topicCodes) expect(topicStrings).toHaveProperty([`topics.about.${topic}`])
    for (const type of cityTypes) expect(topicStrings).toHaveProperty([`topics.aboutType.${type}`])
  })

  test('is named in both languages as in the reference', () => {
    const names = Object.entries(topicStrings)
      .filter(([key]) => /^topics\.(area|topic)\./.test(key))
      .map(([key, { pl, en }]) => [key.split('.')[2], pl, en])
    expect(names).toHaveLength(12 + 46)
    if (!existsSync(reference)) return

    const rows = readFileSync(reference, 'utf8').trim().split(/\r?\n/).slice(1).map(cellsOf)
    const areas = new Map(rows.map(([area, pl, en]) => [area, [area, pl, en]]))
    const topics = rows.map(([, , , code, pl, en]) => [code, pl, en])
    expect(sorted(names)).toEqual(sorted([...areas.values(), ...topics]))
    const codes = Map.groupBy(rows, ([area]) => area)
    expect(Object.entries(catalogue)).toEqual(
      [...codes].map(([area, its]) => [area, its.map((row) => row[3])]),
    )
  })
})

const sorted = (rows: (string | undefined)[][]) => rows.map((row) => row.join('|')).sort()

const cellsOf = (line: string) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
