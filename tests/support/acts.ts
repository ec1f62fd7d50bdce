import type { NewReport } from '@rynek/shared/features/adoptions/schemas.ts'
import { criteria } from '@rynek/shared/features/practices/rubric.ts'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { hydrated } from './browser.ts'

/** What people do in their windows, in Polish: each goes to the place, does it, and sees that it is done. */

export const askedTitle = 'Kto w urzędzie odbiera e-Doręczenia podczas urlopu jednej osoby?'

/** Answers the address of the thread. */
export async function askIn(page: Page, site: string, send = 'Opublikuj pytanie'): Promise<string> {
  await page.goto(`${site}/zapytaj`)
  await hydrated(page)
  await page.fill('input[name=title]', askedTitle)
  await page.selectOption('select[name=topic]', 'usl-doreczenia')
  await expect.poll(() => page.inputValue('select[name=cityType]')).toBe('MSR')
  await page.fill('textarea[name=body]', 'Skrzynkę obsługuje **jedna** osoba. Co robicie, gdy jej nie ma?')
  await page.click(`button:has-text("${send}")`)
  await page.waitForURL(/\/watki\/\d+\//)
  return page.url()
}

export async function answerIn(page: Page, thread: string, text: string): Promise<void> {
  await page.goto(thread)
  await hydrated(page)
  await page.fill('form.reply-form textarea', text)
  await page.click('form.reply-form button[type=submit]')
}

/** Answers the address of the dossier. */
export async function nominateIn(page: Page, thread: string): Promise<string> {
  await page.goto(thread)
  await page.click('summary:has-text("Nominuj do dobrych praktyk")')
  await page.fill('textarea[name=justification]', 'Proste zastępstwo, które może przejąć każdy mały urząd.')
  await page.click('button:has-text("Nominuj")')
  await page.waitForURL(/\/ekspert\/praktyki\/\d+/)
  return page.url()
}

/** Everything the template asks for; the solution is a paragraph of the thread, with its source. */
export async function describeIn(page: Page, dossier: string, paragraph: { of: string; begins: string }) {
  await page.goto(dossier)
  await hydrated(page)
  const fill = (field: string, text: string) => page.fill(`[name="description.${field}"]`, text)
  await page.click('button:has-text("Zapisz i przekaż do oceny")')
  await page.waitForSelector('text=Opisowi brakuje jeszcze części')
  // Each line says which part it means, and groups of fields say it beside themselves too.
  const lines = await page.locator('[role=alert] li').allTextContents()
  expect(lines.filter((line) => !line.includes(': '))).toEqual([])
  await page.waitForSelector('fieldset .group-error:has-text("co najmniej dwa kroki")')
  await page
    .locator(`.posts-to-place > li:has-text("${paragraph.of}")`)
    .getByRole('button', { name: `Wstaw do części „Na czym polega rozwiązanie”: ${paragraph.begins}` })
    .click()
  await fill('title', 'Zastępstwo przy e-Doręczeniach')
  for (const field of ['summary', 'context', 'problem', 'difficulties', 'replicate'])
    await fill(field, `Treść części: ${field}.`)
  for (const row of [0, 1]) {
    if (row === 1) await page.click('button:has-text("Dodaj krok")')
    await fill(`steps.${row}.when`, 'marzec 2026')
    await fill(`steps.${row}.what`, 'Wyznaczono drugą osobę.')
    await fill(`steps.${row}.who`, 'sekretarz')
  }
  const result = { indicator: 'Listy po terminie', before: '6', after: '0', measuredOn: 'maj 2026' }
  for (const [field, text] of Object.entries({ ...result, source: 'rejestr' }))
    await fill(`results.0.${field}`, text)
  await fill('costStart', '1 200')
  await page.check('input[name="description.costYearly.none"]')
  await fill('startedOn', '2026-03-01')
  await fill('verifiedOn', '2026-09-01')
  await fill('contactRole', 'sekretarz gminy')
  await page.check('input[name="description.fits"][value=GWM]')
  await page.click('button:has-text("Zapisz i przekaż do oceny")')
  await page.waitForSelector('text=W ocenie')
}

/** Two points for each criterion, with one sentence for all. */
export async function assessIn(page: Page, sentence: string): Promise<void> {
  await hydrated(page)
  for (const criterion of criteria) {
    await page.selectOption(`[name="scores.${criterion}.score"]`, '2')
    await page.fill(`[name="scores.${criterion}.sentence"]`, sentence)
  }
  for (const name of ['gate.publicBody', 'gate.noPersonalData', 'noInterest'])
    await page.check(`input[name="${name}"]`)
  await page.click('button:has-text("Zapisz ocenę")')
  await expect.poll(() => page.locator('button:has-text("Zapisz ocenę")').count()).toBe(0)
}

type Told = { state: NewReport['state'] } & Partial<
  Record<'cost' | 'recommend' | 'effect' | 'obstacles', string>
>

/** What an office says of a practice, at `/wdrozenia/…`. */
export async function tellIn(page: Page, address: string, given: Told): Promise<void> {
  await page.goto(address)
  await hydrated(page)
  const { state, cost = '', recommend = '', effect = '', obstacles = '' } = given
  await page.selectOption('select[name=state]', state)
  await page.fill('input[name=since]', '2026-09-01')
  await page.selectOption('select[name=cost]', cost)
  await page.selectOption('select[name=recommend]', recommend)
  await page.fill('textarea[name=effect]', effect)
  await page.fill('textarea[name=obstacles]', obstacles)
  await page.click('button:has-text("Wyślij wpis")')
}
