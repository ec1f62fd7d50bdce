import { describe, expect, test } from 'vitest'
import { openWorldWithPages } from './world-with-pages.ts'

// Technical conditions of the statement, version 2.0 of 31 July 2024.
const ids = [
  'wstep',
  'podmiot',
  'zakres',
  'url',
  'data-publikacja',
  'data-aktualizacja',
  'status',
  'kontakt',
  'email',
  'telefon',
  'procedura',
  'data-sporzadzenie',
  'architektura',
  'komunikacja',
]

describe('the accessibility statement', () => {
  test('has every id that monitoring looks for, once, in both languages', async (t) => {
    const world = await openWorldWithPages(t)
    for (const cookie of ['lang=pl', 'lang=en']) {
      const { body } = await world.get('/deklaracja-dostepnosci', { cookie })
      for (const id of ids) expect(body.split(` id="a11y-${id}"`).length - 1, id).toBe(1)
      expect(body.match(/<time [^>]*dateTime="\d{4}-\d\d-\d\d"/gi)).toHaveLength(3)
      expect(body).toMatch(/id="a11y-email" href="mailto:/)
    }
  })

  test('is one click away on every page', async (t) => {
    const world = await openWorldWithPages(t)
    for (const path of ['/', '/o-serwisie', '/nie-ma']) {
      expect((await world.get(path)).body).toContain('href="/deklaracja-dostepnosci"')
    }
  })
})
