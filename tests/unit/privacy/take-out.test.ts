import { takingOut, tracesOf } from '@rynek/server/features/privacy/take-out.ts'
import { formerMember } from '@rynek/shared/features/accounts/rules.ts'
import { describe, expect, test } from 'vitest'

const email = 'jan.kos@brzezinki.example'
const takeOut = takingOut(tracesOf({ name: 'Jan Kos', email }, false))

describe('taking a person out of texts', () => {
  for (const [text, left] of [
    ['Pisał o tym Jan Kos.', `Pisał o tym ${formerMember}.`],
    ['**Jan Kos**, Jan Kos', `**${formerMember}**, ${formerMember}`],
    [`<a href="mailto:${email}">${email}</a>`, `<a href="mailto:${formerMember}">${formerMember}</a>`],
    ['/watki/7/jan-kos-pyta', '/watki/7/dawny-czlonek-spolecznosci-pyta'],
    ['Jan Kosowski i Marjan Kos', 'Jan Kosowski i Marjan Kos'],
    [`x${email}`, `x${email}`],
    ['Rozmawiałem z Janem Kosem.', 'Rozmawiałem z Janem Kosem.'],
  ] as const) {
    test(`${text} → ${left}`, () => expect(takeOut(text)).toBe(left))
  }

  test('reaches every text of an object and leaves all else', () => {
    const value = { title: 'Jan Kos', rows: [{ by: 'Jan Kos', cost: 5, none: null }] }
    const by = formerMember
    expect(takeOut(value)).toEqual({ title: by, rows: [{ by, cost: 5, none: null }] })
  })

  test('takes only the address where the name is another’s too, or is one word', () => {
    const words = (traces: ReturnType<typeof tracesOf>) => traces.map((trace) => trace.words)
    expect(words(tracesOf({ name: 'Jan Kos', email }, true))).toEqual([email])
    expect(words(tracesOf({ name: 'Jan', email }, false))).toEqual([email])
  })

  test('reads a name with an apostrophe or a mark of a pattern as it is', () => {
    const taken = takingOut(tracesOf({ name: 'Ann O’Hara (st.)', email }, false))
    expect(taken('Ann O’Hara (st.) i Ann O’Hara')).toBe(`${formerMember} i Ann O’Hara`)
  })
})
