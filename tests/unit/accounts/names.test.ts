import { deviceOf } from '@rynek/server/features/accounts/devices.ts'
import { parseLabel, parseName } from '@rynek/shared/features/accounts/rules.ts'
import { describe, expect, test } from 'vitest'

describe('a name', () => {
  test('is kept on one line, without blanks around or doubled inside', () => {
    expect(parseLabel('  Anna   Maria\u00a0Lis ', 3)).toBe('Anna Maria Lis')
  })

  test('may be of any script, with hyphens and apostrophes', () => {
    for (const name of ['Żaneta Święć-Brzęk', "Liam O'Neill", 'Олена Шевченко', 'dr hab. Jan III'])
      expect(parseLabel(name, 3)).toBe(name)
  })

  test('has letters, and nothing that does not show', () => {
    for (const name of ['   ', ' a ', '123', '...', 'Ewa\u200b Krawczyk', '\u202eewA', 'Ewa\u00ad Lis'])
      expect([name, parseLabel(name, 3)]).toEqual([name, null])
  })
})

test('a name is no address: mail programs would make a link of it', () => {
  for (const name of ['pko.pl', 'http://x', 'www.zly.example', 'jan@zly.example', 'Jan Kos.pl', 'A.Nowak'])
    expect([name, parseName(name)]).toEqual([name, null])
  for (const name of ['dr hab. Jan III', 'Anna M. Lis', 'Wawrzyniec www']) expect(parseName(name)).toBe(name)
})

describe('a device', () => {
  const known = {
    'Firefox, Windows': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
    'Edge, Windows':
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0',
    'Chrome, Android':
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
    'Safari, iPhone':
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari, macOS':
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15',
  }
  for (const [name, userAgent] of Object.entries(known))
    test(`is ${name}`, () => expect(deviceOf(userAgent)).toBe(name))

  test('that says nothing known has no name, and nothing of it is kept', () => {
    expect(deviceOf()).toBe('')
    expect(deviceOf('<script>alert(1)</script>')).toBe('')
  })
})
