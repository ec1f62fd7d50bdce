import { afterAll, describe, expect, test } from 'vitest'
import { closeBrowser, hydrated, openWindow } from '../support/browser.ts'
import { cast } from '../support/cast.ts'
import { openSite } from '../support/site.ts'

afterAll(closeBrowser)

describe('an account', () => {
  test('is made by typing a few letters of one’s office', async (t) => {
    const site = await openSite(t)
    const { page, noise } = await openWindow(t)
    await page.goto(`${site.address}/zaloguj?next=/praktyki`)
    await page.click('main a[href^="/dolacz"]')
    await hydrated(page)
    await page.fill('input[name=name]', 'Kazimiera Wójcik')
    const office = page.locator('input[role=combobox]')
    await office.pressSequentially('gorny lip', { delay: 20 })
    await page.getByRole('option', { name: /Lipnik Górny/ }).click()
    await page.fill('input[name=position]', 'sekretarz gminy')
    await page.fill('input[name=email]', cast.anna.email)
    await page.fill('input[name=password]', 'cztery słowa i kot')
    await page.click('main form[method=post] button[type=submit]')

    await page.waitForSelector('[role=alert]:has-text("założono już konto")')
    expect(await page.inputValue('input[name=password]')).toBe('cztery słowa i kot')
    expect(await office.inputValue()).toBe('Urząd Gminy Lipnik Górny')

    await page.fill('input[name=email]', 'kazimiera@lipnik.example')
    await page.click('main form[method=post] button[type=submit]')
    await page.waitForURL(`${site.address}/konto/czlonkostwo`)
    await page.waitForSelector('.account-name:has-text("Kazimiera Wójcik")')
    expect(noise.filter((line) => !line.includes('409'))).toEqual([])
  }, 60_000)

  test('shows its sessions and ends them, one and all others', async (t) => {
    const site = await openSite(t)
    const windows = [await site.enter('anna'), await site.enter('anna'), await site.enter('anna')]
    const [{ page }, ...others] = [windows[0]!, windows[1]!, windows[2]!]
    await page.goto(`${site.address}/konto`)
    await hydrated(page)
    const ends = page.getByRole('button', { name: /^Wyloguj: Chrome/ })
    expect(await ends.count()).toBe(2)
    await ends.first().click()
    await expect.poll(() => ends.count()).toBe(1)
    const fourth = await site.enter('anna')
    await page.reload()
    await hydrated(page)
    await page.click('button:has-text("Wyloguj wszystkie pozostałe")')
    await expect.poll(() => ends.count()).toBe(0)
    for (const other of [...others, fourth]) {
      await other.page.goto(`${site.address}/konto`)
      expect(other.page.url()).toContain('/zaloguj?next=')
    }
    await page.click('main button:has-text("Wyloguj się")')
    await page.waitForURL(`${site.address}/`)
    await page.waitForSelector('.for-guests >> text=Zaloguj się')
  }, 60_000)
})
