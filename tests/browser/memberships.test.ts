import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, hydrated, openWindow } from '../support/browser.ts'
import { codeOf, linkOf, listDomain } from '../support/memberships.ts'
import { openSite } from '../support/site.ts'

afterAll(closeBrowser)

type Site = Awaited<ReturnType<typeof openSite>>

/** Fills in the sign-up form, and types the code from the letter. */
async function signUp(page: Page, site: Site, email: string) {
  await page.goto(`${site.address}/dolacz`)
  await hydrated(page)
  await page.locator('input[role=combobox]').pressSequentially('gorny lip', { delay: 20 })
  await page.getByRole('option', { name: /Lipnik Górny/ }).click()
  await page.fill('input[name=email]', email)
  await finish(page, site, email)
}

async function finish(page: Page, site: Site, email: string) {
  await page.fill('input[name=name]', 'Kazimiera Wójcik')
  await page.fill('input[name=position]', 'sekretarz gminy')
  await page.fill('input[name=password]', 'cztery słowa i kot')
  await page.click('main form[method=post] button[type=submit]')
  await page.waitForURL(`${site.address}/konto/czlonkostwo`)
  await hydrated(page)
  await page.fill('input[name=code]', await codeOf(site, email))
  await page.click('button:has-text("Potwierdź adres")')
}

test('one joins by an address at the office’s domain, and by a moderator', async (t) => {
  const site = await openSite(t)
  await listDomain(site, 'lipnik', 'lipnik.pl')
  const { page: own, noise } = await openWindow(t)
  await signUp(own, site, 'kazimiera@lipnik.pl')
  await own.waitForSelector('main:has-text("Potwierdzono, że pracujesz tutaj: Urząd Gminy Lipnik Górny")')

  const { page } = await openWindow(t)
  await signUp(page, site, 'kazimiera@wp.pl')
  await page.waitForSelector('main:has-text("Czekasz na potwierdzenie")')
  await page.goto(`${site.address}/zapytaj`)
  await page.click('main a:has-text("Członkostwo w urzędzie")')
  await page.waitForURL(`${site.address}/konto/czlonkostwo`)

  const { page: desk } = await site.enter('ewa')
  await desk.goto(`${site.address}/moderacja`)
  await desk.click('main a:has-text("Prośby o członkostwo")')
  await desk.waitForURL(`${site.address}/czlonkostwa`)
  await hydrated(desk)
  await desk.click('button:has-text("Odmów")')
  await desk.waitForSelector('[role=alert]:has-text("Powód")')
  await desk.click('button:has-text("Potwierdź")')
  await desk.waitForSelector('main:has-text("Nikt nie czeka")')

  await page.reload()
  await page.waitForSelector('main:has-text("Potwierdził to moderator.")')
  expect(noise).toEqual([])
}, 60_000)

test('one joins by the invitation of a colleague', async (t) => {
  const site = await openSite(t)
  const { page: colleague } = await site.enter('anna')
  await colleague.goto(`${site.address}/konto`)
  await colleague.click('main a:has-text("Członkostwo w urzędzie")')
  await colleague.click('main a:has-text("Zaproszenia")')
  await colleague.waitForURL(`${site.address}/konto/zaproszenia`)
  await hydrated(colleague)
  await colleague.fill('input[name=email]', 'kazimiera@wp.pl')
  await colleague.click('button:has-text("Wyślij zaproszenie")')
  await colleague.waitForSelector('main:has-text("zaprasza: Anna Zielińska")')

  const { page, noise } = await openWindow(t)
  await page.goto(`${site.address}/dolacz?zaproszenie=${await linkOf(site, 'kazimiera@wp.pl')}`)
  await hydrated(page)
  await page.waitForSelector('main:has-text("Anna Zielińska zaprasza Cię do urzędu: Urząd Miasta Brzezinek")')
  expect(await page.inputValue('input[name=email]')).toBe('kazimiera@wp.pl')
  await finish(page, site, 'kazimiera@wp.pl')
  await page.waitForSelector('main:has-text("Zaprosiła Cię osoba z tego urzędu.")')
  expect(noise).toEqual([])
}, 60_000)
