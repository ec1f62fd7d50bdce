import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEmail } from '@rynek/shared/features/accounts/rules.ts'
import { describe, expect, test } from 'vitest'
import { root } from '../../architecture/tree.ts'

/** No part of the project; tried where they lie beside it. */
const corpora = process.env['CORPORA'] ?? join(root, '..', 'shared', 'corpora')
const vectors = join(corpora, 'email', 'own-domain-approval-vectors.json')

const domainOf = (typed: string) => parseEmail(typed)?.address.split('@')[1]

describe('an e-mail address', () => {
  test('is kept in small letters, without spaces around it', () => {
    expect(parseEmail('  Anna.Lis+Rynek@Urzad-Gminy.PL ')).toEqual({
      address: 'anna.lis+rynek@urzad-gminy.pl',
      key: 'anna.lis@urzad-gminy.pl',
    })
  })

  test('is one account, whatever stands after the plus', () => {
    const keys = ['anna@gmina.pl', 'anna+a@gmina.pl', 'ANNA+b+c@gmina.pl', 'anna+@gmina.pl']
    expect(new Set(keys.map((typed) => parseEmail(typed)?.key))).toEqual(new Set(['anna@gmina.pl']))
  })

  for (const typed of [
    "o'neill@gmina.pl",
    'a@xn--gmna-3pa.pl',
    'a_b-c.d@um.warszawa.pl',
    '7@7.pl',
    `${'a'.repeat(64)}@gmina.pl`,
  ]) {
    test(`may be ${typed.slice(0, 30)}`, () => expect(parseEmail(typed)?.address).toBe(typed))
  }

  for (const typed of [
    '',
    'anna',
    '@gmina.pl',
    'anna@gmina',
    'anna@gmina.pl\n',
    'anna@gmina.pl\0',
    'anna@gmina.pl\u00a0',
    'an na@gmina.pl',
    'żaneta@gmina.pl',
    'anna@powiat-łódzki.pl',
    '\u212aatarzyna@gmina.pl',
    'anna..lis@gmina.pl',
    '.anna@gmina.pl',
    'anna.@gmina.pl',
    'anna@-gmina.pl',
    'anna@gmina-.pl',
    'anna@ab--cd.pl',
    'anna@xn--.pl',
    'anna@evil.example@gmina.pl',
    'anna@evil.example,anna@gmina.pl',
    '"anna lis"@gmina.pl',
    'Anna <anna@gmina.pl>',
    'anna@[127.0.0.1]',
    'anna@127.0.0.1',
    `${'a'.repeat(65)}@gmina.pl`,
    `anna@${'a'.repeat(64)}.pl`,
    `anna@${'gmina.'.repeat(50)}pl`,
  ]) {
    test(`is not ${JSON.stringify(typed.slice(0, 30))}`, () => expect(parseEmail(typed)).toBeNull())
  }

  if (existsSync(vectors)) {
    const known: { vectors: { address: string; expect: string }[] } = JSON.parse(
      readFileSync(vectors, 'utf8'),
    )

    test('meets every known attempt to pass for another domain', () => {
      expect(known.vectors).toHaveLength(50)
      for (const { address, expect: wanted } of known.vectors) {
        if (wanted === 'reject') expect([address, parseEmail(address)]).toEqual([address, null])
        else if (wanted.includes('accept'))
          expect([address, domainOf(address)]).toEqual([address, 'gmina.pl'])
        else expect([address, domainOf(address)]).not.toEqual([address, 'gmina.pl'])
      }
    })
  }
})
