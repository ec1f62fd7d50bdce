import { buildClient } from '@rynek/client/build.ts'
import { createApp } from '@rynek/server/app.ts'
import { readConfig } from '@rynek/server/core/config.ts'
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest'
import { closeBrowser, hydrated, openWindow } from '../support/browser.ts'
import { openTestDatabase } from '../support/database.ts'
import { scriptsOf } from '../support/scripts.ts'
import { openSite as openWholeSite } from '../support/site.ts'
import { ask } from '../support/talk.ts'

const quiet = ['/', '/o-serwisie', '/prywatnosc', '/regulamin', '/deklaracja-dostepnosci']

async function openSite(t: Pick<TestContext, 'onTestFinished'>): Promise<string> {
  const db = await openTestDatabase(t)
  const config = readConfig({ LOG_LEVEL: 'silent', PORT: '0' })
  const app = await createApp({ config, db, now: Date.now, pages: 'built' })
  t.onTestFinished(() => app.close())
  return app.listen({ host: '127.0.0.1', port: 0 })
}

beforeAll(async () => {
  await buildClient()
})
afterAll(closeBrowser)

describe('pages in a browser', () => {
  for (const locale of ['pl-PL', 'en-GB']) {
    test(`come alive on the server's own nodes and say nothing to the console (${locale})`, async (t) => {
      const site = await openSite(t)
      const { page, noise } = await openWindow(t, { locale })
      for (const path of quiet) {
        await page.goto(site + path)
        await hydrated(page)
        expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2))
        expect(noise, path).toEqual([])
      }
    })
  }

  test('change without a new document, with title and focus, and back to the same place', async (t) => {
    const site = await openSite(t)
    const { page } = await openWindow(t)
    await page.goto(`${site}/deklaracja-dostepnosci`)
    await hydrated(page)
    await page.evaluate(() => Object.assign(globalThis, { same: true }))
    await page.evaluate('scrollTo(0, 400)')
    await page.click('footer a[href="/prywatnosc"]')
    await expect.poll(() => page.title()).toMatch(/^Prywatność/)
    const place = () => page.evaluate('[globalThis.same, document.activeElement.tagName, scrollY]')
    await expect.poll(place).toEqual([true, 'H1', 0])
    await page.goBack()
    await expect.poll(() => page.title()).toMatch(/^Deklaracja/)
    await expect.poll(() => page.evaluate('[globalThis.same, scrollY > 300]')).toEqual([true, true])
  })

  test('are light or dark as the reader chose, from the first paint on', async (t) => {
    const site = await openSite(t)
    const { page } = await openWindow(t, { colorScheme: 'light' })
    const paper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    await page.goto(site)
    await hydrated(page)
    const light = await paper()
    await page.selectOption('.theme select', 'dark')
    const dark = await paper()
    expect(dark).not.toBe(light)
    await page.route('**/*.js', (route) => route.abort())
    await page.reload()
    expect(await paper()).toBe(dark)
  })

  test('can be read, and the language changed, without JavaScript', async (t) => {
    const site = await openSite(t)
    const { page } = await openWindow(t, { javaScriptEnabled: false })
    await page.goto(`${site}/o-serwisie`)
    await page.click('.language')
    expect(page.url()).toBe(`${site}/o-serwisie`)
    expect(await page.textContent('h1')).toBe('About')
  })

  test('ask a guest who reads a thread for no more than 40 KB of script', async (t) => {
    const site = await openWholeSite(t)
    const { id, slug } = await ask(site)
    const { bytes, files } = await scriptsOf(site.address, `/watki/${id}/${slug}`)
    expect(files).toBeGreaterThan(1)
    expect(bytes).toBeLessThanOrEqual(40 * 1024)
  })

  test('show what is for readers without script when the script cannot be loaded', async (t) => {
    const site = await openSite(t)
    const { page } = await openWindow(t)
    await page.route('**/entry-client*.js', (route) => route.abort())
    await page.goto(site)
    await expect.poll(() => page.locator('html.js').count()).toBe(0)
  })
})
