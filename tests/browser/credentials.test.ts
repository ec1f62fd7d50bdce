import { afterAll, expect, test } from 'vitest'
import { closeBrowser, hydrated, openWindow } from '../support/browser.ts'
import { cast } from '../support/cast.ts'
import { minutes } from '../support/clock.ts'
import { newPassword } from '../support/credentials.ts'
import { lettersTo } from '../support/mail.ts'
import { openSite } from '../support/site.ts'

afterAll(closeBrowser)

const { email } = cast.anna
const send = 'main form[method=post] button[type=submit]'

test('who forgot her password gets a link, is told of a weak one, and signs in with a good one', async (t) => {
  const site = await openSite(t)
  const { page, noise } = await openWindow(t)
  await page.goto(`${site.address}/zaloguj`)
  await page.click('text=Nie pamiętam hasła')
  await hydrated(page)
  await page.fill('input[name=email]', email)
  await page.click(send)
  await page.waitForSelector('text=Sprawdź pocztę')

  const [letter] = await lettersTo(site, email)
  await page.goto(`${site.address}/haslo/nowe?kod=${letter?.link.split('kod=')[1]}`)
  await hydrated(page)
  await page.fill('input[name=password]', 'Anna Zielińska 1')
  await page.click(send)
  await page.waitForSelector('[role=alert]:has-text("łatwo zgadnąć")')
  await page.fill('input[name=password]', newPassword)
  await page.click(send)
  await page.waitForSelector('text=Hasło jest ustawione')
  await page.click('main a:has-text("Zaloguj się")')
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', newPassword)
  await page.click('form:has(input[name=email]) button[type=submit]')
  await page.waitForSelector(`.account-name:has-text("${cast.anna.name}")`)
  expect(noise.filter((line) => !line.includes('400'))).toEqual([])
}, 60_000)

test('who comes back late is asked for her password before her address, also in the middle of it', async (t) => {
  const site = await openSite(t)
  const { page } = await site.enter('anna')
  site.clock.forward(16 * minutes)
  await page.goto(`${site.address}/konto`)
  await hydrated(page)
  await page.click('text=Zmień adres e-mail')
  await page.waitForURL(/\/potwierdz\?next=%2Fkonto%2Femail$/)
  await page.fill('input[name=password]', cast.anna.password)
  await page.click(send)
  await page.waitForURL(`${site.address}/konto/email`)
  await hydrated(page)

  site.clock.forward(16 * minutes)
  await page.fill('input[name=email]', 'anna@nowy.example')
  await page.click(send)
  await page.waitForURL(/\/potwierdz\?next=/)
  await page.fill('input[name=password]', cast.anna.password)
  await page.click(send)
  await page.waitForURL(`${site.address}/konto/email`)
  await hydrated(page)
  await page.fill('input[name=email]', 'anna@nowy.example')
  await page.click(send)
  await page.waitForSelector('input[name=formerCode]')
  const codeTo = async (address: string) => String((await lettersTo(site, address)).at(-1)?.params['code'])
  await page.fill('input[name=code]', await codeTo('anna@nowy.example'))
  await page.fill('input[name=formerCode]', (await codeTo(email)).toLowerCase())
  await page.click('form:has(input[name=code]) button[type=submit]')
  await page.waitForSelector('text=Adres został zmieniony')
  await page.waitForSelector('text=anna@nowy.example')
}, 60_000)
