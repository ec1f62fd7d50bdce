import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, hydrated, openWindow } from '../support/browser.ts'
import { codeOf, listDomain } from '../support/memberships.ts'
import { openSite } from '../support/site.ts'

afterAll(closeBrowser)

/** Fills in the sign-up form, and types the code from the letter. */
async function signUp(page: Page, site: Awaited<ReturnType<typeof openSite>>, email: string) {
  await page.goto(`${site.address}/dolacz`)
  await hydrated(page)
  await page.fill('input[name=name]', 'Kazimiera Wójcik')
  await page.getByRole('combobox', { name: 'Urząd' }).pressSequentially('gorny lip', { delay: 20 })
  await page.getByRole('option', { name: /Lipnik Górny/ }).click()
  await page.fill('input[name=position]', 'sekretarz gminy')
  await page.fill('input[name=email]', email)
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
  await own.waitForSelector('main:has-text("Jesteś członkiem: Urząd Gminy Lipnik Górny")')

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
