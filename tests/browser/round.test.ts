import { criteria } from '@rynek/shared/features/practices/rubric.ts'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { closeBrowser, hydrated, openWindow } from '../support/browser.ts'
import { openSite } from '../support/site.ts'

afterAll(closeBrowser)

const title = 'Kto w urzędzie odbiera e-Doręczenia podczas urlopu jednej osoby?'

async function ask(page: Page, address: string, send: string): Promise<string> {
  await page.goto(`${address}/zapytaj`)
  await hydrated(page)
  await page.fill('input[name=title]', title)
  await page.selectOption('select[name=topic]', 'usl-doreczenia')
  await expect.poll(() => page.inputValue('select[name=cityType]')).toBe('MSR')
  await page.fill('textarea[name=body]', 'Skrzynkę obsługuje **jedna** osoba. Co robicie, gdy jej nie ma?')
  await page.click(`button:has-text("${send}")`)
  await page.waitForURL(/\/watki\/\d+\//)
  return page.url()
}

async function answer(page: Page, url: string, text: string): Promise<void> {
  await page.goto(url)
  await hydrated(page)
  await page.fill('form.reply-form textarea', text)
  await page.click('form.reply-form button[type=submit]')
}

describe('the round, from a question to a published practice', () => {
  test('goes in Polish, and each sees at once what the others do', async (t) => {
    const site = await openSite(t)
    const { page: anna } = await site.enter('anna')
    const url = await ask(anna, site.address, 'Opublikuj pytanie')
    expect(await anna.textContent('h1')).toBe(title)
    await anna.waitForSelector('text=Na żywo')

    const { page: piotr } = await site.enter('piotr')
    await answer(piotr, url, 'U nas są **dwie** osoby z uprawnieniami i dyżur wpisany w regulamin.')
    const onAnnasScreen = anna.locator('.answers .post')
    await onAnnasScreen.first().waitFor()
    expect(await onAnnasScreen.first().textContent()).toContain('dwie osoby z uprawnieniami')

    await piotr.click('.post.question button:has-text("U nas też")')
    await expect.poll(() => anna.textContent('.post.question button:has-text("U nas też")')).toContain('(1)')

    await anna.click('.answers .post button:has-text("Przydatne")')
    await expect.poll(() => piotr.textContent('.answers .post button:has-text("Przydatne")')).toContain('(1)')
    await anna.click('.answers .post button:has-text("To mi pomogło")')
    await piotr.waitForSelector('h2:has-text("Odpowiedź, która pomogła")')

    const { page: tomasz } = await site.enter('tomasz')
    await tomasz.goto(url)
    await tomasz.click('summary:has-text("Nominuj do dobrych praktyk")')
    await tomasz.fill(
      'textarea[name=justification]',
      'Proste zastępstwo, które może przejąć każdy mały urząd.',
    )
    await tomasz.click('button:has-text("Nominuj")')
    await tomasz.waitForURL(/\/ekspert\/praktyki\/\d+/)
    const dossier = tomasz.url()
    await anna.waitForSelector('text=Ten wątek jest nominowany')

    await anna.goto(dossier)
    await hydrated(anna)
    await anna.click('button:has-text("Zgadzam się")')
    await anna.waitForSelector('text=Szkic opisu')

    await describePractice(tomasz, dossier)
    for (const expert of ['zofia', 'halina'] as const) {
      const { page } = await site.enter(expert)
      await assess(page, dossier)
    }
    const { page: ewa } = await site.enter('ewa')
    await ewa.goto(dossier)
    await hydrated(ewa)
    await ewa.fill('#publish-reason', 'Oceny są zgodne, opis jest kompletny.')
    await ewa.click('button:has-text("Opublikuj praktykę")')
    await ewa.waitForSelector('text=Opublikowana')

    const { page: guest } = await openWindow(t)
    await guest.goto(`${site.address}/praktyki`)
    await guest.click('a:has-text("Zastępstwo przy e-Doręczeniach")')
    await guest.waitForSelector('h2:has-text("Efekty")')
    expect(await guest.textContent('main')).toMatch(/12 punktów z\s18/)
    await guest.click(`a:has-text("${title}")`)
    await guest.waitForSelector('text=Z tego wątku powstała dobra praktyka')
  }, 120_000)

  test('goes in English up to the accepted answer', async (t) => {
    const site = await openSite(t)
    const { page: anna } = await site.enter('anna', { locale: 'en-GB' })
    const url = await ask(anna, site.address, 'Publish the question')
    await anna.waitForSelector('text=Live')
    const { page: piotr } = await site.enter('piotr', { locale: 'en-GB' })
    await answer(piotr, url, 'Two people hold the rights here.')
    await anna.click('.answers .post button:has-text("This helped me")')
    await piotr.waitForSelector('h2:has-text("The answer that helped")')
    expect(await piotr.locator('html').getAttribute('lang')).toBe('en')
  }, 60_000)
})

async function describePractice(page: Page, dossier: string): Promise<void> {
  await page.goto(dossier)
  await hydrated(page)
  const fill = (field: string, text: string) => page.fill(`[name="description.${field}"]`, text)
  await page.click('button:has-text("Zapisz i przekaż do oceny")')
  await page.waitForSelector('text=Opisowi brakuje jeszcze części')
  await fill('title', 'Zastępstwo przy e-Doręczeniach')
  for (const field of ['summary', 'context', 'problem', 'solution', 'difficulties', 'replicate']) {
    await fill(field, `Treść części: ${field}.`)
  }
  for (const row of [0, 1]) {
    if (row === 1) await page.click('button:has-text("Dodaj krok")')
    await fill(`steps.${row}.when`, 'marzec 2026')
    await fill(`steps.${row}.what`, 'Wyznaczono drugą osobę.')
    await fill(`steps.${row}.who`, 'sekretarz')
  }
  for (const [field, text] of Object.entries({
    indicator: 'Listy po terminie',
    before: '6',
    after: '0',
    measuredOn: 'maj 2026',
    source: 'rejestr',
  })) {
    await fill(`results.0.${field}`, text)
  }
  await fill('costStart', '1 200')
  await page.check('input[name="description.costYearly.none"]')
  await fill('startedOn', '2026-03-01')
  await fill('verifiedOn', '2026-09-01')
  await fill('contactRole', 'sekretarz gminy')
  await page.check('input[name="description.fits"][value=GWM]')
  await page.click('button:has-text("Zapisz i przekaż do oceny")')
  await page.waitForSelector('text=W ocenie')
}

async function assess(page: Page, dossier: string): Promise<void> {
  await page.goto(dossier)
  await hydrated(page)
  for (const criterion of criteria) {
    await page.selectOption(`[name="scores.${criterion}.score"]`, '2')
    await page.fill(`[name="scores.${criterion}.sentence"]`, 'Widać to w rejestrze.')
  }
  for (const name of ['gate.publicBody', 'gate.noPersonalData', 'noInterest'])
    await page.check(`input[name="${name}"]`)
  await page.click('button:has-text("Zapisz ocenę")')
  await expect.poll(() => page.locator('button:has-text("Zapisz ocenę")').count()).toBe(0)
}
