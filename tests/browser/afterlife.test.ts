import { freshFor } from '@rynek/shared/features/practices/rules.ts'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, hydrated, openWindow } from '../support/browser.ts'
import { keepFresh, practiceAt } from '../support/practices.ts'
import { openSite } from '../support/site.ts'

afterAll(closeBrowser)

type Report = { state: string; cost?: string; recommend?: string; effect?: string; obstacles?: string }

async function tell(page: Page, address: string, id: number, given: Report): Promise<void> {
  await page.goto(`${address}/wdrozenia/${id}`)
  await hydrated(page)
  const { state, cost = '', recommend = '', effect = '', obstacles = '' } = given
  await page.selectOption('select[name=state]', state)
  await page.fill('input[name=since]', '2026-09-01')
  await page.selectOption('select[name=cost]', cost)
  await page.selectOption('select[name=recommend]', recommend)
  await page.fill('textarea[name=effect]', effect)
  await page.fill('textarea[name=obstacles]', obstacles)
  await page.click('button:has-text("Wyślij wpis")')
}

test('two offices try a practice, one adopts it, one gives up, and a year later it is improved and still true', async (t) => {
  const site = await openSite(t)
  const { id } = await practiceAt(site, 'published')

  const { page: iga } = await site.enter('iga')
  await iga.goto(`${site.address}/praktyki/${id}`)
  await iga.click('a:has-text("Napisz, jak jest w Twoim urzędzie")')
  await iga.waitForURL(/\/wdrozenia\//)
  await tell(iga, site.address, id, { state: 'testing' })
  await iga.waitForSelector('.adoption-entry:has-text("testujemy")')
  await tell(iga, site.address, id, { state: 'adopted' })
  await iga.waitForSelector('[role=alert]')
  await tell(iga, site.address, id, {
    state: 'adopted',
    cost: 'to-10000',
    recommend: 'yes',
    effect: 'O połowę mniej telefonów.',
  })
  await iga.waitForSelector('.adoption-entry:has-text("wdrożyliśmy")')
  const { page: lech } = await site.enter('lech')
  await tell(lech, site.address, id, { state: 'testing' })
  await lech.waitForSelector('.adoption-entry:has-text("testujemy")')
  await tell(lech, site.address, id, {
    state: 'gave-up',
    recommend: 'with-changes',
    obstacles: 'Nie mamy administratora.',
  })
  await lech.waitForSelector('.adoption-entry:has-text("zrezygnowaliśmy")')

  const { page: guest } = await openWindow(t)
  await guest.goto(`${site.address}/praktyki?typ=MSR&wdrozono=GWM`)
  await guest.click('.practice-cards a')
  await guest.waitForSelector('h2:has-text("Wdrożenia w innych urzędach")')
  expect(await guest.textContent('#wdrozenia')).toContain('O połowę mniej telefonów.')
  expect(await guest.textContent('#wdrozenia')).toContain('Nie mamy administratora.')

  site.clock.forward(freshFor)
  await keepFresh(site)
  const { page: anna } = await site.enter('anna')
  await anna.waitForSelector('.account-unread')
  await anna.goto(`${site.address}/powiadomienia`)
  await anna.click('a:has-text("nadal aktualny")')
  await anna.waitForURL(/\/ekspert\/praktyki\//)
  await hydrated(anna)
  await anna.fill('[name="description.summary"]', 'Jedna umowa i jeden administrator zamiast siedmiu.')
  await anna.waitForSelector('text=Zapisano o')
  await anna.click('button:has-text("Tak, nadal aktualny")')
  await anna.waitForSelector('header :text("Potwierdzona")')

  const { page: ewa } = await site.enter('ewa')
  await ewa.goto(`${site.address}/ekspert/praktyki/${id}`)
  await hydrated(ewa)
  await ewa.fill('textarea[name=changes]', 'Doszły dwie szkoły.')
  await ewa.click('button:has-text("Opublikuj nowe wydanie")')
  await ewa.waitForSelector('h2:has-text("Wydanie 3")')

  await guest.goto(`${site.address}/praktyki/${id}`)
  await guest.click('a:has-text("zmiany od wydania 1")')
  await guest.waitForSelector('ins:has-text("siedmiu")')
  expect(await guest.textContent('del')).toContain('pięciu')

  // Any two editions are chosen without a script; where older notices led still leads there.
  const { page: plain } = await openWindow(t, { javaScriptEnabled: false })
  await plain.goto(`${site.address}/praktyki/${id}/wydania/2?od=1`)
  expect(plain.url()).toBe(`${site.address}/praktyki/${id}/wydania/roznice?z=1&do=2`)
  await plain.waitForSelector('ins:has-text("siedmiu")')
  await plain.selectOption('[name=z]', '2')
  await plain.click('button:has-text("Pokaż różnice")')
  await plain.waitForSelector('text=nie ma czego porównywać')
  const nowhere = await fetch(`${site.address}/praktyki/999999/wydania/roznice?z=1&do=2`)
  for (const other of ['z=1&do=9', 'z=9&do=1']) {
    const { status } = await fetch(`${site.address}/praktyki/${id}/wydania/roznice?${other}`)
    expect([other, status]).toEqual([other, nowhere.status])
  }
  expect(nowhere.status).toBe(404)
}, 120_000)
