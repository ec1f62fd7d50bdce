import { freshFor } from '@rynek/shared/features/practices/rules.ts'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { answerIn, askedTitle, askIn, assessIn, describeIn, nominateIn, tellIn } from '../support/acts.ts'
import { closeBrowser, hydrated, openWindow } from '../support/browser.ts'
import { keepFresh } from '../support/practices.ts'
import { openSite } from '../support/site.ts'

afterAll(closeBrowser)

type Site = Awaited<ReturnType<typeof openSite>>

describe('the whole story', () => {
  test('goes from a question to a practice that is tried, given up, adopted, and still true a year later', async (t) => {
    const site = await openSite(t)
    const { page: anna } = await site.enter('anna')
    const { page: piotr } = await site.enter('piotr')
    const thread = await talk(site, anna, piotr)
    const dossier = await bringToAssessment(site, thread, { anna, piotr })
    await assessBlindly(site, dossier)
    await publish(site, dossier)

    const { page: guest } = await openWindow(t)
    await guest.goto(`${site.address}/praktyki`)
    await guest.click('a:has-text("Zastępstwo przy e-Doręczeniach")')
    await guest.waitForSelector('h2:has-text("Efekty")')
    const practice = guest.url()
    expect(await guest.textContent('main')).toMatch(/12 punktów z\s18/)
    await guest.click('p:has-text("dwie osoby") a:has-text("Piotr Nowak")')
    await guest.waitForURL(/\/watki\/\d+\/.*#p\d+$/)
    await guest.waitForSelector('text=Z tego wątku powstała dobra praktyka')

    await tryIt(site, practice)
    await guest.goto(`${site.address}/praktyki?typ=GWM&wdrozono=GWM`)
    await guest.click('.practice-cards a')
    await guest.waitForSelector('h2:has-text("Wdrożenia w innych urzędach")')
    expect(await guest.textContent('#wdrozenia')).toContain('O połowę mniej telefonów.')
    expect(await guest.textContent('#wdrozenia')).toContain('Nie mamy administratora.')

    await liveAYear(site, dossier)
    await guest.goto(practice)
    await guest.waitForSelector('main :text("Potwierdzona")')
    await guest.emulateMedia({ media: 'print' })
    expect(await guest.isVisible('.site-header')).toBe(false)
    expect(await guest.isVisible('.imprint')).toBe(true)
    expect(await guest.locator('.invitation:visible').count()).toBe(0)
    await guest.emulateMedia({ media: null })
    await guest.click('a:has-text("zmiany od wydania 1")')
    await guest.waitForSelector('ins:has-text("spóźnionego")')
    await compareEditions(t, practice)
  }, 180_000)

  test('begins in English as well', async (t) => {
    const site = await openSite(t)
    const { page: anna } = await site.enter('anna', { locale: 'en-GB' })
    const thread = await askIn(anna, site.address, 'Publish the question')
    await anna.waitForSelector('text=Live')
    const { page: piotr } = await site.enter('piotr', { locale: 'en-GB' })
    await answerIn(piotr, thread, 'Two people hold the rights here.')
    await anna.click('.answers .post button:has-text("This helped me")')
    await piotr.waitForSelector('h2:has-text("The answer that helped")')
    expect(await piotr.locator('html').getAttribute('lang')).toBe('en')
  }, 60_000)
})

/** A question, an answer that helped; each sees at once what the other does. */
async function talk(site: Site, anna: Page, piotr: Page): Promise<string> {
  const thread = await askIn(anna, site.address)
  expect(await anna.textContent('h1')).toBe(askedTitle)
  await anna.waitForSelector('text=Na żywo')
  await answerIn(piotr, thread, 'U nas są **dwie** osoby z uprawnieniami i dyżur wpisany w regulamin.')
  const onAnnasScreen = anna.locator('.answers .post')
  await onAnnasScreen.first().waitFor()
  expect(await onAnnasScreen.first().textContent()).toContain('dwie osoby z uprawnieniami')
  await piotr.click('.post.question button:has-text("U nas też")')
  await expect.poll(() => anna.textContent('.post.question button:has-text("U nas też")')).toContain('(1)')
  await anna.click('.answers .post button:has-text("Przydatne")')
  await expect.poll(() => piotr.textContent('.answers .post button:has-text("Przydatne")')).toContain('(1)')
  await anna.click('.answers .post button:has-text("To mi pomogło")')
  await piotr.waitForSelector('h2:has-text("Odpowiedź, która pomogła")')
  return thread
}

/** Nominated, allowed by its author, put together from the thread, and allowed by who is quoted. */
async function bringToAssessment(
  site: Site,
  thread: string,
  { anna, piotr }: { anna: Page; piotr: Page },
): Promise<string> {
  const { page: tomasz } = await site.enter('tomasz')
  const dossier = await nominateIn(tomasz, thread)
  await anna.waitForSelector('text=Ten wątek jest nominowany')
  await anna.goto(dossier)
  await hydrated(anna)
  await anna.click('button:has-text("Zgadzam się")')
  await anna.waitForSelector('text=Szkic opisu')
  await describeIn(tomasz, dossier, { of: 'Piotr Nowak', begins: 'U nas są' })
  await piotr.goto(`${site.address}/cytaty`)
  await hydrated(piotr)
  await piotr.click('button:has-text("Podpisz mnie")')
  await piotr.waitForSelector('button[aria-pressed=true]:has-text("Podpisz mnie")')
  return dossier
}

/** Neither expert sees what the other said until both are in; then both read it. */
async function assessBlindly(site: Site, dossier: string): Promise<void> {
  const { page: zofia } = await site.enter('zofia')
  await zofia.goto(dossier)
  await assessIn(zofia, 'Zmierzono przed zmianą i po niej.')
  const { page: halina } = await site.enter('halina')
  await halina.goto(dossier)
  expect(await halina.textContent('main')).toContain('Wpłynęła 1 ocena.')
  expect(await halina.textContent('main')).not.toContain('Zmierzono przed')
  await assessIn(halina, 'Widać to w rejestrze.')
  await halina.waitForSelector('text=Zmierzono przed zmianą i po niej.')
  await zofia.goto(dossier)
  await zofia.waitForSelector('text=Widać to w rejestrze.')
}

async function publish(site: Site, dossier: string): Promise<void> {
  const { page: ewa } = await site.enter('ewa')
  await ewa.goto(dossier)
  await hydrated(ewa)
  await ewa.fill('#publish-reason', 'Oceny są zgodne, opis jest kompletny.')
  await ewa.click('button:has-text("Opublikuj praktykę")')
  await ewa.waitForSelector('text=Opublikowana')
}

/** Two offices test it: one adopts it, the other gives it up. */
async function tryIt(site: Site, practice: string): Promise<void> {
  const { page: iga } = await site.enter('iga')
  await iga.goto(practice)
  await iga.click('a:has-text("Napisz, jak jest w Twoim urzędzie")')
  await iga.waitForURL(/\/wdrozenia\//)
  const ledger = iga.url()
  await tellIn(iga, ledger, { state: 'testing' })
  await iga.waitForSelector('.adoption-entry:has-text("testujemy")')
  await tellIn(iga, ledger, { state: 'adopted' })
  await iga.waitForSelector('[role=alert]')
  const adopted = { cost: 'to-10000', recommend: 'yes', effect: 'O połowę mniej telefonów.' }
  await tellIn(iga, ledger, { state: 'adopted', ...adopted })
  await iga.waitForSelector('.adoption-entry:has-text("wdrożyliśmy")')
  const { page: lech } = await site.enter('lech')
  await tellIn(lech, ledger, { state: 'testing' })
  await lech.waitForSelector('.adoption-entry:has-text("testujemy")')
  const gaveUp = { recommend: 'with-changes', obstacles: 'Nie mamy administratora.' }
  await tellIn(lech, ledger, { state: 'gave-up', ...gaveUp })
  await lech.waitForSelector('.adoption-entry:has-text("zrezygnowaliśmy")')
}

/** The office is asked whether it is still true, says so, and improves the description for a new edition. */
async function liveAYear(site: Site, dossier: string): Promise<void> {
  site.clock.forward(freshFor)
  await keepFresh(site)
  const { page: anna } = await site.enter('anna')
  await anna.waitForSelector('.account-unread')
  await anna.goto(`${site.address}/powiadomienia`)
  await anna.click('a:has-text("nadal aktualny")')
  await anna.waitForURL(/\/ekspert\/praktyki\//)
  await hydrated(anna)
  await anna.fill('[name="description.summary"]', 'Rok bez spóźnionego listu.')
  await anna.waitForSelector('text=Zapisano o')
  await anna.click('button:has-text("Tak, nadal aktualny")')
  await anna.waitForSelector('header :text("Potwierdzona")')
  const { page: ewa } = await site.enter('ewa')
  await ewa.goto(dossier)
  await hydrated(ewa)
  await ewa.fill('textarea[name=changes]', 'Doszedł rok doświadczeń.')
  await ewa.click('button:has-text("Opublikuj nowe wydanie")')
  await ewa.waitForSelector('h2:has-text("Wydanie 3")')
}

/** Any two editions are chosen without a script; where older notices led still leads there. */
async function compareEditions(t: Parameters<typeof openWindow>[0], address: string): Promise<void> {
  const [practice = ''] = /.*\/praktyki\/\d+/.exec(address) ?? []
  const { page } = await openWindow(t, { javaScriptEnabled: false })
  await page.goto(`${practice}/wydania/2?od=1`)
  expect(page.url()).toBe(`${practice}/wydania/roznice?z=1&do=2`)
  await page.waitForSelector('ins:has-text("spóźnionego")')
  await page.selectOption('[name=z]', '2')
  await page.click('button:has-text("Pokaż różnice")')
  await page.waitForSelector('text=nie ma czego porównywać')
  const id = /\d+$/.exec(practice)?.[0]
  for (const asked of [
    '999999/wydania/roznice?z=1&do=2',
    `${id}/wydania/roznice?z=1&do=9`,
    `${id}/wydania/roznice?z=9&do=1`,
  ]) {
    const { status } = await fetch(practice.replace(/\d+$/, asked))
    expect([asked, status]).toEqual([asked, 404])
  }
}
