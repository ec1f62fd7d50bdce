/// <reference lib="dom" />
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { accessFaultsOf } from '../support/axe.ts'
import { closeBrowser, hydrated, openWindow } from '../support/browser.ts'
import { newFolder } from '../support/database.ts'
import { docx, publishWith } from '../support/documents.ts'
import { practiceAt } from '../support/practices.ts'
import { openSite } from '../support/site.ts'

afterAll(closeBrowser)

describe('model documents', () => {
  test('are added and removed beside the description, and what is wrong with one is said there', async (t) => {
    const site = await openSite(t)
    const { id } = await practiceAt(site, 'draft')
    const folder = newFolder(t)
    const [good, bad] = [join(folder, 'Wzór umowy.docx'), join(folder, 'zepsuty.docx')]
    writeFileSync(good, docx())
    writeFileSync(bad, 'to nie jest dokument')
    const { page } = await site.enter('tomasz')
    await page.goto(`${site.address}/ekspert/praktyki/${id}`)
    await hydrated(page)
    await page.fill('#describe-description\\.context', 'Pięć szkół, jedna umowa.')

    const add = page.locator('form:has(#attach-file)')
    await page.setInputFiles('#attach-file', bad)
    await add.locator('button[type=submit]').click()
    await add.locator('[role=alert]:has-text("nie zgadza się z jego nazwą")').waitFor()

    await page.setInputFiles('#attach-file', good)
    await page.selectOption('#attach-licence', 'official')
    await add.locator('button[type=submit]').click()
    await page.waitForSelector('.documents >> text=Wzór umowy.docx')
    // What was typed and not yet saved is no worse for it.
    expect(await page.inputValue('#describe-description\\.context')).toBe('Pięć szkół, jedna umowa.')
    await page.click('.toast button')
    expect(await accessFaultsOf(page)).toEqual([])

    await page.click('button[aria-label="Usuń dokument Wzór umowy.docx"]')
    await page.waitForSelector('text=Nie ma jeszcze dokumentów.')
  }, 120_000)

  test('and the practice itself are taken away by whoever reads it, and printed without what is only for screens', async (t) => {
    const site = await openSite(t)
    const { practiceId } = await publishWith(site)
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1280, height: 900 },
    ]) {
      const { page, noise } = await openWindow(t, { viewport })
      await page.goto(`${site.address}/praktyki/${practiceId}`)
      await hydrated(page)
      expect(await accessFaultsOf(page)).toEqual([])
      for (const [link, name] of [
        ['.downloads a:has-text("PDF")', /\.pdf$/],
        ['.downloads a:has-text("DOCX")', /\.docx$/],
        ['.documents a', /^umowa\.docx$/],
      ] as const) {
        const [file] = await Promise.all([page.waitForEvent('download'), page.click(link)])
        expect(file.suggestedFilename()).toMatch(name)
      }
      await page.emulateMedia({ media: 'print' })
      for (const hidden of ['.site-header', '.site-footer', '.downloads'])
        expect([hidden, await page.isVisible(hidden)]).toEqual([hidden, false])
      expect(await page.textContent('.imprint')).toContain(`${site.address}/praktyki/${practiceId}/`)
      expect(await page.isVisible('.imprint')).toBe(true)
      expect(noise).toEqual([])
    }
  }, 120_000)
})
