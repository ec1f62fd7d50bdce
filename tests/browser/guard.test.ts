/// <reference lib="dom" />
import { afterAll, describe, expect, test } from 'vitest'
import { accessFaultsOf } from '../support/axe.ts'
import { closeBrowser, hydrated } from '../support/browser.ts'
import { openSite } from '../support/site.ts'
import { question } from '../support/texts.ts'

afterAll(closeBrowser)
const box = 'form.reply-form textarea'
const warning = 'form.reply-form .notice.warning'

describe('personal data in what is being written', () => {
  test('are named beside the field, taken out by a click, and sent only when that is said', async (t) => {
    const site = await openSite(t)
    const { json: thread } = await site.as('anna')('POST', '/api/threads', question)
    const { page } = await site.enter('piotr')
    await page.goto(`${site.address}/watki/${thread.id}/${thread.slug}`)
    await hydrated(page)
    await page.fill(box, 'Chodzi o ucznia.\nPESEL 850101 12345, tel. 601 234 567.')
    await page.waitForSelector(`${warning} >> text=numer PESEL`)
    expect(await page.textContent(`${warning} li:has-text("PESEL")`)).toMatch(/850101 12345.*wiersz 2/)
    expect(await accessFaultsOf(page)).toEqual([])

    await page.click(`${warning} li:has-text("PESEL") button`)
    await expect.poll(() => page.locator(`${warning} li`).count()).toBe(1)
    expect(await page.inputValue(box)).toBe(
      'Chodzi o ucznia.\nPESEL [numer PESEL usunięty], tel. 601 234 567.',
    )

    // What is left is not sent before the box is ticked.
    await page.click('form.reply-form button[type=submit]')
    expect(await page.locator('.answers .post').count()).toBe(0)
    await page.check(`${warning} input[name=knowingly]`)
    await page.click('form.reply-form button[type=submit]')
    await page.waitForSelector('.answers >> text=tel. 601 234 567.')
    await expect.poll(() => page.locator(warning).count()).toBe(0)
    expect(await page.inputValue(box)).toBe('')
  }, 60_000)
})
