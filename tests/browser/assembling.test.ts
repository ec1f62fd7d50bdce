/// <reference lib="dom" />
import { afterAll, describe, expect, test } from 'vitest'
import { accessFaultsOf } from '../support/axe.ts'
import { closeBrowser, hydrated } from '../support/browser.ts'
import { dossier, practiceAt } from '../support/practices.ts'
import { openSite } from '../support/site.ts'
import { answer } from '../support/talk.ts'

afterAll(closeBrowser)

const solution = '#describe-description\\.solution'
const answered = 'Liczymy **od etatu**.\n\nZaczęliśmy od spisu sprzętu.'

describe('a description', () => {
  test('is put together from paragraphs of the thread, which keep their source', async (t) => {
    const site = await openSite(t)
    const { id, threadId } = await practiceAt(site, 'draft')
    const { id: postId } = await answer(site, threadId, 'piotr', answered)
    const { page, noise } = await site.enter('rafal', { viewport: { width: 1280, height: 900 } })
    await page.goto(`${site.address}/ekspert/praktyki/${id}`)
    await hydrated(page)
    const post = page.locator('.posts-to-place > li:has-text("Piotr Nowak")')

    // By the keyboard, as everything.
    await post
      .getByRole('button', { name: 'Wstaw do części „Na czym polega rozwiązanie”: Liczymy' })
      .press('Enter')
    const marked = `Liczymy **od etatu**. [^${postId}]`
    expect(await page.inputValue(solution)).toBe(marked)
    await post.getByText('w opisie').waitFor()
    await page.selectOption('.assembler select', 'replicate')
    await post.getByRole('button', { name: 'Wstaw cały wpis' }).click()
    const both = `${marked}\n\nZaczęliśmy od spisu sprzętu. [^${postId}]`
    expect(await page.inputValue('#describe-description\\.replicate')).toBe(both)

    // What has no room is not put in, and nothing is lost.
    await page.selectOption('.assembler select', 'legal')
    await page.fill('#describe-description\\.legal', 'x'.repeat(990))
    await post.getByRole('button', { name: /spisu sprzętu/ }).click()
    await page.getByText('Nie wstawiono: w tej części brakuje miejsca na').first().waitFor()
    expect(await page.inputValue('#describe-description\\.legal')).toBe('x'.repeat(990))

    const saved = async () => (await dossier(site, 'rafal', id)).description
    await expect.poll(saved).toMatchObject({ solution: marked, replicate: both })
    expect(await accessFaultsOf(page)).toEqual([])
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    }
    expect(noise).toEqual([])
  }, 120_000)
})
