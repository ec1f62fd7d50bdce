import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, hydrated, openWindow } from '../support/browser.ts'
import { openSite, signIn } from '../support/site.ts'

afterAll(closeBrowser)

/** A key built into the machine, which recognises its owner by a finger that is always there. */
async function plugIn(page: Page) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', automaticPresenceSimulation: true } as const
  const owner = { hasResidentKey: true, hasUserVerification: true, isUserVerified: true }
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, ...owner },
  })
  return {
    forget: () => cdp.send('WebAuthn.clearCredentials', { authenticatorId }),
  }
}

test('a moderator adds a passkey, signs in with it alone, and takes it away', async (t) => {
  const site = await openSite(t)
  // Browsers make no keys for bare numbers.
  const address = site.address.replace('127.0.0.1', 'localhost')
  const { page, noise } = await openWindow(t)
  const key = await plugIn(page)
  await signIn(page, address, 'ewa')
  await page.goto(`${address}/konto`)
  await page.click('main a:has-text("Klucze dostępu")')
  await page.waitForSelector('main:has-text("Nie masz jeszcze żadnego klucza.")')
  await hydrated(page)
  await page.fill('input[name=name]', 'telefon służbowy')
  await page.click('button:has-text("Dodaj klucz")')
  await page.waitForSelector('main h3:has-text("telefon służbowy")')
  await page.waitForSelector('main:has-text("Dodaj dwa klucze")')
  // It counts as a second factor at once.
  await page.click('.account summary')
  expect(await page.locator('.account-menu a[href="/moderacja"]').count()).toBe(1)
  await page.click('.account-menu button:has-text("Wyloguj")')
  await page.waitForURL(`${address}/`)

  const signInBy = async () => {
    await page.goto(`${address}/zaloguj?next=/moderacja`)
    await hydrated(page)
    await page.click('button:has-text("Zaloguj się kluczem dostępu")')
  }
  await signInBy()
  await page.waitForURL(`${address}/moderacja`)
  await page.goto(`${address}/konto/klucze`)
  await page.waitForSelector('main:has-text("ostatnio użyto")')
  await hydrated(page)
  await page.click('button:has-text("Usuń")')
  await page.waitForSelector('main:has-text("Nie masz jeszcze żadnego klucza.")')
  await page.waitForSelector('main:has-text("Dodaj klucz")')
  await signInBy()
  await page.waitForSelector('[role=alert]:has-text("Tym kluczem nie udało się zalogować")')
  await key.forget()
  await page.click('button:has-text("Zaloguj się kluczem dostępu")')
  await page.waitForSelector('[role=alert]:has-text("Nie użyto żadnego klucza")')
  expect(noise.filter((line) => !line.includes('401'))).toEqual([])

  await page.goto(`${site.address}/zaloguj`)
  await hydrated(page)
  await page.click('button:has-text("Zaloguj się kluczem dostępu")')
  await page.waitForSelector(`[role=alert]:has-text("tylko pod adresem ${address}")`)
  const { page: plain } = await openWindow(t, { javaScriptEnabled: false })
  await plain.goto(`${site.address}/zaloguj`)
  expect(await plain.isVisible('button:has-text("Zaloguj się kluczem dostępu")')).toBe(false)
  expect(await plain.isVisible('text=Klucze dostępu działają tylko w przeglądarce')).toBe(true)
}, 60_000)
