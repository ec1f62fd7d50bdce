import { afterAll, expect, test } from 'vitest'
import { closeBrowser, hydrated, openWindow } from '../support/browser.ts'
import { kazimiera } from '../support/identities.ts'
import { openProvider } from '../support/provider.ts'
import { openSite, signIn } from '../support/site.ts'

afterAll(closeBrowser)

test('somebody signs up with an account elsewhere; somebody else joins hers to the one she has', async (t) => {
  const provider = await openProvider(t)
  const site = await openSite(t, provider.env)
  provider.expects(kazimiera)
  const { page, noise } = await openWindow(t)
  await page.goto(`${site.address}/zaloguj`)
  await page.click('a:has-text("Zaloguj się: Konto urzędu")')
  await page.waitForURL(`${site.address}/dolacz/konto`)
  await hydrated(page)
  expect(await page.inputValue('input[name=name]')).toBe(kazimiera.name)
  expect(await page.textContent('main')).toContain(kazimiera.email)
  await page.locator('input[role=combobox]').pressSequentially('brzez', { delay: 20 })
  await page.locator('[role=option]').first().click()
  await page.fill('input[name=position]', 'sekretarz gminy')
  await page.click('main button[type=submit]:has-text("Załóż konto")')
  await page.waitForURL(`${site.address}/konto/czlonkostwo`)

  provider.expects({ ...kazimiera, sub: 'a-1', email: 'anna.z@konta.example' })
  const { page: hers } = await openWindow(t)
  await signIn(hers, site.address, 'anna')
  await hers.goto(`${site.address}/konto`)
  await hers.click('main a:has-text("Połączone konta")')
  await hers.click('a:has-text("Połącz: Konto urzędu")')
  await hers.waitForSelector('h2:has-text("Połączyć konto anna.z@konta.example?")')
  await hydrated(hers)
  await hers.click('button:has-text("Połącz konta")')
  await hers.waitForSelector('main:has-text("połączono")')
  expect(noise).toEqual([])

  // Without script: one more press of a button on the way back.
  const { page: plain } = await openWindow(t, { javaScriptEnabled: false })
  await plain.goto(`${site.address}/zaloguj?next=/konto`)
  await plain.click('a:has-text("Zaloguj się: Konto urzędu")')
  await plain.click('button:has-text("Dokończ logowanie")')
  await plain.waitForURL(`${site.address}/konto`)
  expect(await plain.textContent('main')).toContain('Anna Zielińska')
  await plain.goto(`${site.address}/zaloguj/powrot?state=x&code=y`)
  await plain.click('button:has-text("Dokończ logowanie")')
  expect(await plain.textContent('[role=alert]')).toContain('To logowanie jest już nieważne')
}, 60_000)
