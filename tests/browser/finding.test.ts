/// <reference lib="dom" />
import { afterAll, expect, test } from 'vitest'
import { accessFaultsOf } from '../support/axe.ts'
import { closeBrowser, hydrated, openWindow } from '../support/browser.ts'
import { practiceAt } from '../support/practices.ts'
import { openSite } from '../support/site.ts'
import { answer, ask } from '../support/talk.ts'

afterAll(closeBrowser)

test('one finds questions of offices like one’s own, and the address holds the filter', async (t) => {
  const site = await openSite(t)
  await ask(site, 'anna', { title: 'Pytanie z miasta średniego', cityType: 'MSR' })
  const { id } = await ask(site, 'anna', { title: 'Pytanie z miasta małego', cityType: 'MMA' })
  await ask(site, 'anna', { title: 'Pytanie z powiatu ziemskiego', cityType: 'POW' })
  await answer(site, id)
  const { page } = await site.enter('anna')
  const titles = () => page.locator('main h2 a, main h3 a').allTextContents()
  await page.goto(`${site.address}/tematy/edu-dziennik`)
  await hydrated(page)
  await expect.poll(async () => (await titles()).length).toBe(3)

  await page.click('text=Jednostki takie jak moja')
  await page.waitForURL(/typ=MSR.*podobne=1/)
  await expect.poll(titles).toEqual(['Pytanie z miasta małego', 'Pytanie z miasta średniego'])

  await page.selectOption('select[name=stan]', { label: 'Bez odpowiedzi' })
  await page.waitForURL(/stan=/)
  await expect.poll(titles).toEqual(['Pytanie z miasta średniego'])

  // The address alone brings a colleague to the same list, and the way back leads through the filters.
  const address = page.url()
  const { page: another } = await site.enter('maria')
  await another.goto(address)
  expect(await another.locator('main h2 a, main h3 a').allTextContents()).toEqual([
    'Pytanie z miasta średniego',
  ])
  await page.goBack()
  await page.waitForURL(/podobne=1/)
  await expect.poll(async () => (await titles()).length).toBe(2)

  // Any practice is found for a comparison by what one types, without a script as well.
  const [one, two] = [
    await practiceAt(site, 'published'),
    await practiceAt(site, 'published', { topic: 'cyb-kopie' }),
  ]
  const { page: plain } = await openWindow(t, { javaScriptEnabled: false })
  await plain.goto(`${site.address}/porownanie?a=${one.id}`)
  await plain.fill('main [name=q]', 'kaktus')
  await plain.click('main form button')
  await plain.waitForSelector('text=Nie ma takiej praktyki')
  await plain.fill('main [name=q]', 'wspol dzien')
  await plain.click('main form button')
  await plain.click('main li a')
  expect(plain.url()).toBe(`${site.address}/porownanie?a=${one.id}&b=${two.id}`)
  expect(await plain.locator('table.comparison thead a').count()).toBe(2)
  // Both are in sight on a phone: nothing of the table is beyond the edge.
  await plain.setViewportSize({ width: 390, height: 800 })
  const frame = await plain.locator('.table-frame').evaluate((it) => it.scrollWidth - it.clientWidth)
  expect(frame).toBe(0)
})

test('the map of practices is used by the keyboard, sees what is in focus, and has a table as its equal', async (t) => {
  const site = await openSite(t)
  await practiceAt(site, 'published')
  const { page } = await openWindow(t)
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  const tab = () => page.keyboard.press('Tab')
  await page.goto(`${site.address}/praktyki`)
  await hydrated(page)
  await page.focus('.region-map > summary')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.region-map[open] svg')
  while (!(await focused()).includes('mazowieckie')) await tab()
  const strokeOf = (tile: string) =>
    page.$eval(`${tile} polygon`, (polygon) => getComputedStyle(polygon).strokeWidth)
  expect(await strokeOf('svg a:focus-visible')).not.toBe(await strokeOf('svg a:not(:focus)'))
  await page.keyboard.press('Enter')
  await page.waitForURL(/wojewodztwo=14/)
  await page.waitForSelector('svg a[aria-current=true][aria-label*="mazowieckie"]')
  expect(await accessFaultsOf(page)).toEqual([])
  // Row by row the table says the numbers of the map, and leads where the map leads.
  const inTable = await page.$$eval('.region-map tbody tr', (rows) =>
    rows.map((row) => [row.querySelector('a')?.href, row.querySelector('td')?.textContent]),
  )
  const onMap = await page.$$eval('.region-map svg a', (tiles) =>
    tiles.map((tile) => [
      new URL(tile.getAttribute('href') ?? '', location.href).href,
      tile.querySelector('.region-count')?.textContent,
    ]),
  )
  expect(inTable).toEqual(onMap)
}, 60_000)

test('one finds by another form of a word: by keys alone, with a script and without', async (t) => {
  const site = await openSite(t)
  const title = 'Umowy ze szkołami na dziennik'
  const { id, slug } = await ask(site, 'anna', { title })
  await answer(site, id, 'piotr', 'Burmistrz podpisał porozumienie.')
  const { page } = await openWindow(t, { viewport: { width: 1440, height: 900 } })
  await page.goto(`${site.address}/tematy/edu-dziennik`)
  await hydrated(page)
  await page.focus('#header-search')
  await page.waitForSelector('#header-search[role=combobox]')
  await page.keyboard.type('szkola')
  await page.waitForSelector('[role=option]')
  await expect
    .poll(() => page.locator('[role=status], [aria-live]').allTextContents())
    .toEqual(expect.arrayContaining([expect.stringContaining('podpowiedz')]))
  await page.keyboard.press('ArrowDown')
  const active = await page.getAttribute('#header-search', 'aria-activedescendant')
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Escape')
  expect(await page.getAttribute('#header-search', 'aria-expanded')).toBe('false')
  await page.keyboard.press('Enter')
  await page.waitForURL(/szukaj\?q=szkola/)
  expect(await page.locator('main h3 mark').allTextContents()).toEqual(['szkołami'])

  const { page: plain } = await openWindow(t, { javaScriptEnabled: false })
  await plain.goto(`${site.address}/szukaj`)
  await plain.fill('#page-search', 'burmistrza porozumienia')
  await plain.click('main form.search-form button')
  expect(await plain.locator('main mark').allTextContents()).toEqual(['Burmistrz', 'porozumienie'])
  await plain.click('main h3 a')
  expect(plain.url()).toContain(`/watki/${id}/${slug}#p`)
  await plain.goto(`${site.address}/szukaj?q=umova+szkoła`)
  await plain.click('text=umowy')
  expect(await plain.locator('main h3 a').allTextContents()).toEqual([title])
})
