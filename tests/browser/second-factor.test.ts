import { afterAll, expect, test } from 'vitest'
import { closeBrowser, hydrated, openWindow } from '../support/browser.ts'
import { cast } from '../support/cast.ts'
import { codeAt, step } from '../support/factors.ts'
import { openSite, signIn } from '../support/site.ts'

afterAll(closeBrowser)

test('a moderator sets up a second factor and moderates; the next sign-in asks for a code', async (t) => {
  const site = await openSite(t)
  const { page, noise } = await openWindow(t)
  const now = () => codeAt(secret, site.clock.now())
  await signIn(page, site.address, 'ewa')
  await page.click('.account summary')
  expect(await page.locator('.account-menu a[href="/moderacja"]').count()).toBe(0)
  await page.click('.account-menu a:has-text("Ustaw drugi składnik")')
  await page.fill('input[name=password]', cast.ewa.password)
  await page.click('button:has-text("Zacznij")')
  const secret = String(await page.textContent('.factor-secret')).replaceAll(' ', '')
  expect(await page.locator('.factor-codes li').count()).toBe(10)
  await page.fill('input[name=code]', now())
  await page.click('button:has-text("Włącz drugi składnik")')
  await page.waitForSelector('main:has-text("Zostało 10 kodów odzyskiwania.")')
  await page.click('.account summary')
  await page.click('.account-menu a[href="/moderacja"]')
  await page.waitForURL(`${site.address}/moderacja`)

  await page.click('.account summary')
  await page.click('.account-menu button:has-text("Wyloguj")')
  await page.waitForURL(`${site.address}/`)
  site.clock.forward(step)
  await page.goto(`${site.address}/zaloguj?next=/moderacja`)
  await hydrated(page)
  await page.fill('input[name=email]', cast.ewa.email)
  await page.fill('input[name=password]', cast.ewa.password)
  await page.click('form:has(input[name=email]) button[type=submit]')
  await page.waitForURL(/\/zaloguj\/kod/)
  await hydrated(page)
  await page.fill('input[name=code]', '000000')
  await page.click('main button:has-text("Zaloguj się")')
  await page.waitForSelector('[role=alert]:has-text("Kod jest nieprawidłowy")')
  await page.fill('input[name=code]', now())
  await page.click('main button:has-text("Zaloguj się")')
  await page.waitForURL(`${site.address}/moderacja`)
  expect(noise.filter((line) => !line.includes('400'))).toEqual([])
}, 60_000)
