import { afterAll, expect, test } from 'vitest'
import { closeBrowser, hydrated } from '../support/browser.ts'
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
})
