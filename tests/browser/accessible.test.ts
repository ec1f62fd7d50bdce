/// <reference lib="dom" />
import { afterAll, describe, expect, test } from 'vitest'
import { report } from '../support/adoptions.ts'
import { askToAssess } from '../support/assessors.ts'
import { accessFaultsOf } from '../support/axe.ts'
import { closeBrowser, hydrated, openWindow } from '../support/browser.ts'
import { write } from '../support/correspondence.ts'
import { quoting } from '../support/excerpts.ts'
import { practiceAt } from '../support/practices.ts'
import { openSite } from '../support/site.ts'
import { question } from '../support/texts.ts'

afterAll(closeBrowser)

describe('every page is accessible by the rules axe knows', () => {
  test('for guests, in Polish and English, light and dark, on a phone and on a desk', async (t) => {
    const site = await openSite(t)
    const thread = await talk(site)
    const { id } = await practiceAt(site, 'published')
    await report(site, 'iga', id)
    const paths = [
      '/',
      '/tematy/EDU',
      '/tematy/edu-dziennik',
      '/typy/MSR',
      '/szukaj?q=dziennik',
      thread,
      '/zapytaj',
      '/praktyki?mapa=praktyki',
      `/praktyki/${id}`,
      `/praktyki/${id}/wydania/1?od=1`,
      `/porownanie?a=${id}&b=${id}`,
      '/zaloguj',
      '/dziennik',
      '/dolacz',
      `/osoby/${site.people.anna}`,
      `/instytucje/${site.people.offices.brzezinki}`,
    ]
    const looks = [
      { locale: 'pl-PL', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
      { locale: 'en-GB', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
    ] as const
    for (const look of looks) {
      const { page, noise } = await openWindow(t, look)
      for (const path of paths) {
        await page.goto(site.address + path)
        await hydrated(page)
        expect(await accessFaultsOf(page), `${path} ${look.locale}`).toEqual([])
        const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(width, `${path} scrolls sideways`).toBeLessThanOrEqual(0)
      }
      expect(noise).toEqual([])
    }
  }, 180_000)

  test('for the signed-in: account, desk, dossier, moderation', async (t) => {
    const site = await openSite(t)
    const thread = await talk(site)
    const id = Number(thread.split('/')[2])
    const nomination = { justification: 'Rozwiązanie sprawdzone, tanie i łatwe do powtórzenia.' }
    const { json } = await site.as('tomasz')('POST', `/api/threads/${id}/nominations`, nomination)
    await site.as('anna')('PUT', `/api/practices/${json.id}/consent`, { consent: true })
    const { id: inAssessment } = await practiceAt(site, 'assessment')
    await askToAssess(site, 'ewa', inAssessment, 'halina')
    const { id: published } = await practiceAt(site, 'published')
    await report(site, 'iga', published)
    await quoting(site)
    const conversation = (await write(site, 'piotr', published)).json.id
    const seen = {
      anna: ['/konto', '/konto/profil', thread, '/powiadomienia', `/ekspert/praktyki/${published}`],
      piotr: [`/napisz/${published}`, '/korespondencja', '/cytaty', `/korespondencja/${conversation}`],
      iga: [`/wdrozenia/${published}`],
      tomasz: ['/ekspert', `/ekspert/praktyki/${json.id}`],
      halina: ['/ekspert', '/ekspert/obszary', `/ekspert/praktyki/${inAssessment}`],
      adam: ['/administracja/dziennik', '/administracja/poczta'],
      ewa: ['/moderacja', thread, `/ekspert/praktyki/${inAssessment}/oceniajacy`],
    } as const
    for (const [key, paths] of Object.entries(seen)) {
      const { page } = await site.enter(key as keyof typeof seen)
      for (const path of paths) {
        await page.goto(site.address + path)
        await hydrated(page)
        await page.waitForTimeout(300)
        expect(await accessFaultsOf(page), `${path} as ${key}`).toEqual([])
      }
    }
  }, 180_000)

  test('one can ask with the keyboard alone', async (t) => {
    const site = await openSite(t)
    const { page } = await site.enter('anna')
    await page.goto(`${site.address}/zapytaj`)
    await hydrated(page)
    await page.focus('input[name=title]')
    await page.keyboard.type(question.title)
    await page.keyboard.press('Tab')
    await page.keyboard.type('Dzienniki')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('cityType')
    while ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) !== 'body') {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.type(question.body)
    await page.keyboard.press('Tab')
    while ((await page.evaluate(() => document.activeElement?.getAttribute('type'))) !== 'submit') {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/watki\/\d+\//)
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  }, 60_000)
})

/** A thread with an answer, a comment and an accepted solution; answers its address. */
async function talk(site: Awaited<ReturnType<typeof openSite>>): Promise<string> {
  const { json: thread } = await site.as('anna')('POST', '/api/threads', question)
  const body = 'Mamy jeden od roku:\n\n| szkoła | koszt |\n| --- | --- |\n| pierwsza | 900 zł |'
  const { json: answer } = await site.as('piotr')('POST', `/api/threads/${thread.id}/posts`, { body })
  await site.as('anna')('POST', `/api/threads/${thread.id}/posts`, { body: 'Dziękuję!', parentId: answer.id })
  await site.as('anna')('PUT', `/api/threads/${thread.id}/accepted-answer`, { postId: answer.id })
  await site.as('maria')('POST', `/api/posts/${answer.id}/reports`, { reason: 'other', note: '' })
  return `/watki/${thread.id}/${thread.slug}`
}
