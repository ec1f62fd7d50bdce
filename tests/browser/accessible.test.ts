/// <reference lib="dom" />
import { matchPage } from '@rynek/client/core/matching.ts'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { report } from '../support/adoptions.ts'
import { askToAssess } from '../support/assessors.ts'
import { accessFaultsOf } from '../support/axe.ts'
import { closeBrowser, hydrated, openWindow } from '../support/browser.ts'
import type { CastKey } from '../support/cast.ts'
import { write } from '../support/correspondence.ts'
import { quoting } from '../support/excerpts.ts'
import { listPages } from '../support/exits.ts'
import { showSetUp } from '../support/factors.ts'
import { waiting } from '../support/memberships.ts'
import { practiceAt } from '../support/practices.ts'
import { appeal, impose, mine } from '../support/sanctions.ts'
import { openSite } from '../support/site.ts'
import { question } from '../support/texts.ts'

afterAll(closeBrowser)

const looks = [
  { locale: 'pl-PL', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { locale: 'en-GB', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const
const visited: string[] = []

/** Opens a page and answers what axe finds, and whether it is wider than the window. */
async function faultsAt(page: Page, address: string): Promise<unknown[]> {
  await page.goto(address)
  await hydrated(page)
  visited.push(new URL(address).pathname)
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  return [...(await accessFaultsOf(page)), ...(wider > 0 ? [`${wider} px too wide`] : [])]
}

describe('every page is accessible by the rules axe knows', () => {
  test('for guests, in Polish and English, light and dark, on a phone and on a desk', async (t) => {
    const site = await openSite(t)
    const thread = await talk(site)
    const { id } = await practiceAt(site, 'published')
    await report(site, 'iga', id)
    const edited = await editedIn(site, thread)
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
      `/praktyki/${id}/wydania/1`,
      `/praktyki/${id}/wydania/roznice?z=1&do=1`,
      `/porownanie?a=${id}&b=${id}`,
      `/porownanie?a=${id}&q=dziennik`,
      '/zaloguj',
      '/haslo',
      '/haslo?wyslano=1',
      '/haslo/nowe?kod=abc',
      '/dziennik',
      '/odwolanie',
      '/zaloguj/kod',
      '/zaloguj/powrot',
      '/dolacz/konto',
      '/dolacz',
      '/pierwszy-administrator?kod=abc',
      `/wpisy/${edited}/historia`,
      `/wpisy/${edited}`,
      '/o-serwisie',
      '/prywatnosc',
      '/regulamin',
      '/deklaracja-dostepnosci',
      `/osoby/${site.people.anna}`,
      `/instytucje/${site.people.offices.brzezinki}`,
    ]
    for (const look of looks) {
      const { page, noise } = await openWindow(t, look)
      for (const path of paths) {
        expect(await faultsAt(page, site.address + path), `${path} ${look.locale}`).toEqual([])
      }
      expect(noise).toEqual([])
      // Apart, because the browser itself says in its console that a page is not there.
      const { page: lost } = await openWindow(t, look)
      expect(await faultsAt(lost, `${site.address}/nie-ma-takiej-strony`), look.locale).toEqual([])
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
    await waiting(site)
    await impose(site, 'ewa', 'maria', 'silence')
    const [decision] = await mine(site, 'maria')
    await appeal(site, 'maria', decision?.id ?? 0)
    const conversation = (await write(site, 'piotr', published)).json.id
    await showSetUp(site, 'lech')
    const seen = {
      anna: [
        '/konto',
        '/konto/haslo',
        '/konto/email',
        '/konto/klucze',
        '/konto/polaczenia',
        '/konto/czlonkostwo',
        '/konto/zaproszenia',
        '/potwierdz?next=/konto/email',
        '/konto/profil',
        '/regulamin/zgoda',
        '/konto/usun',
        '/konto/dane',
        thread,
        '/powiadomienia',
        `/ekspert/praktyki/${published}`,
      ],
      piotr: [
        '/moje-sprawy',
        `/napisz/${published}`,
        '/korespondencja',
        '/cytaty',
        `/korespondencja/${conversation}`,
      ],
      lech: ['/konto/drugi-skladnik'],
      iga: [`/wdrozenia/${published}`],
      tomasz: ['/ekspert', `/ekspert/praktyki/${json.id}`],
      halina: ['/ekspert', '/ekspert/obszary', `/ekspert/praktyki/${inAssessment}`],
      adam: [
        ...['/administracja/dziennik', '/administracja/poczta', '/administracja/osoby'],
        ...['/administracja/przechowywanie', '/administracja/regulamin'],
        `/administracja/osoby/${site.people.ewa}`,
        ...['/moderacja/odwolania', `/moderacja/osoby/${site.people.maria}`],
      ],
      maria: ['/konto/decyzje'],
      ewa: [
        '/moderacja',
        '/moderacja/gotowe-teksty',
        '/moderacja/slowa',
        '/czlonkostwa',
        `/osoby/${site.people.anna}/usun`,
        '/moderacja/sprawy/1',
        `/moderacja/watki/${id}?szukaj=dziennik`,
        thread,
        `/ekspert/praktyki/${inAssessment}/oceniajacy`,
      ],
    } as const
    for (const [key, paths] of Object.entries(seen)) {
      // Every second one on a phone in Polish, the others on a desk in English and dark.
      const windows = [await site.enter(key as CastKey, looks[0]), await site.enter(key as CastKey, looks[1])]
      for (const [place, path] of paths.entries()) {
        const { page } = windows[place % 2] as (typeof windows)[number]
        expect(await faultsAt(page, site.address + path), `${path} as ${key}`).toEqual([])
      }
    }
  }, 180_000)

  test('and no page of the site was left out', async () => {
    const left = (await listPages()).filter(
      (row) => !visited.some((path) => matchPage([row], new URL(path, 'http://localhost'))),
    )
    expect(left.map(({ path }) => path)).toEqual([])
  })

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

/** The id of an answer in the thread that was edited. */
async function editedIn(site: Awaited<ReturnType<typeof openSite>>, thread: string): Promise<number> {
  const { json } = await site.as(null)('GET', `/api/threads/${thread.split('/')[2]}`)
  const { id } = json.posts.at(-1)
  await site.as('piotr')('PATCH', `/api/posts/${id}`, { body: 'Mamy jeden od dwóch lat.', version: 1 })
  return id
}
