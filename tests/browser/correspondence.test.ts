/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, hydrated } from '../support/browser.ts'
import { answerIn, write } from '../support/correspondence.ts'
import { practiceAt } from '../support/practices.ts'
import { openSite } from '../support/site.ts'

afterAll(closeBrowser)

const shown = (page: Page) => page.locator('.messages, .cards').textContent()

/** What stands there after an event is what stands there when the page is loaded again. */
async function sameWhenLoadedAgain(page: Page): Promise<void> {
  const before = await shown(page)
  await page.reload()
  await hydrated(page)
  expect(await shown(page)).toBe(before)
}

test('a message appears on the screens of both offices, beside what is being written there', async (t) => {
  const site = await openSite(t)
  const practice = await practiceAt(site, 'published')
  const { id } = (await write(site, 'piotr', practice.id)).json
  const [{ page: anna }, { page: jan }, { page: olek }] = [
    await site.enter('anna'),
    await site.enter('jan'),
    await site.enter('olek'),
  ]
  const unread = Number(await anna.textContent('.account-unread [aria-hidden]'))
  for (const [page, path] of [
    [anna, `/korespondencja/${id}`],
    [olek, `/korespondencja/${id}`],
    [jan, '/korespondencja'],
  ] as const) {
    await page.goto(site.address + path)
    await hydrated(page)
  }
  // Her screen shows it, so it is read; at Jan's desk it is not.
  await anna.waitForSelector(`.account-unread [aria-hidden]:text-is("${unread - 1}")`)
  await jan.waitForSelector('.card:has-text("Pytanie o koszty") :text("nieprzeczytane")')
  const { page: ewa } = await site.enter('ewa')
  await ewa.goto(`${site.address}/korespondencja/${id}`)
  await hydrated(ewa)
  await anna.fill('textarea[name=body]', 'Zaczęta odpowiedź')
  await answerIn(site, 'piotr', id, 'I jeszcze jedno pytanie.')
  for (const page of [anna, olek, ewa]) await page.waitForSelector('.messages li:has-text("jeszcze jedno")')
  expect(await anna.inputValue('textarea[name=body]')).toBe('Zaczęta odpowiedź')
  await anna.waitForSelector(`.account-unread [aria-hidden]:text-is("${unread - 1}")`)

  await write(site, 'olek', practice.id, { subject: 'Drugie pytanie', body: 'Kto prowadził przetarg?' })
  await jan.waitForSelector('.cards h2 >> nth=1')
  expect(await jan.locator('.cards h2').allTextContents()).toEqual(['Drugie pytanie', 'Pytanie o koszty'])
  for (const page of [anna, olek, jan]) await sameWhenLoadedAgain(page)

  // Without a script nobody can tell what is looked at: a button says so.
  const { page: plain } = await site.enter('jan', { javaScriptEnabled: false })
  await plain.goto(`${site.address}/korespondencja/${id}`)
  await plain.click('button:has-text("Oznacz jako przeczytane")')
  expect(new URL(plain.url()).pathname).toBe('/korespondencja')
  expect(await plain.locator('.card :text("nieprzeczytane")').count()).toBe(1)
}, 120_000)
