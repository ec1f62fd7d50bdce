import { weaknessOf } from '@rynek/server/features/credentials/strength.ts'
import { describe, expect, test } from 'vitest'

const about = ['Anna Zielińska', 'anna.zielinska@brzezinki.example', 'Urząd Miasta Brzezinek']

describe('a password', () => {
  for (const [why, passwords] of Object.entries({
    'password-leaked': ['qwertyuiop123', '123456789012', 'iloveyou1234', 'zaq12wsx3edc', 'Polska123456'],
    'password-easy': ['aaaaaaaaaaaa', 'passwordpassword', 'haslohaslo123', '!!!!!!!!!!!!', 'Kw1aty!Kw1aty!'],
    'password-personal': [
      'Anna Zielińska 1',
      'zielinska1985',
      'ZIELIŃSKA-ANNA',
      'Urząd Miasta Brzezinek',
      'anna.zielinska@brzezinki.example',
      'Rynek!Urząd!Rynek!',
    ],
  })) {
    test(`is refused as ${why}`, async () => {
      for (const password of passwords)
        expect([password, await weaknessOf(password, about)]).toEqual([password, why])
    })
  }

  test('of a few words that do not belong together is taken', async () => {
    for (const password of [
      'ratusz i zegar na wieży',
      'cztery słowa i kot',
      'trzy małe koty pod stołem',
      'xK9#mPq2$vLw',
    ])
      expect([password, await weaknessOf(password, about)]).toEqual([password, undefined])
  })

  test('is judged in little time, however long it is and whatever it repeats', async () => {
    await weaknessOf('kapelusz gra w szachy', about)
    const start = performance.now()
    for (const part of ['a', 'p4$$w0rd', 'ąęść', '1qaz', '😀'])
      await weaknessOf(part.repeat(200).slice(0, 200), about)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
