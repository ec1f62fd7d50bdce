import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { accessFaultsOf } from '../support/axe.ts'
import { closeBrowser, hydrated } from '../support/browser.ts'
import { describeAs, description, dossier, practiceAt } from '../support/practices.ts'
import { openSite } from '../support/site.ts'

afterAll(closeBrowser)

const field = (name: string) => `[name="description.${name}"]`

async function open(page: Page, address: string): Promise<Page> {
  await page.goto(address)
  return page
}

describe('two editors of one description', () => {
  test('lose nothing: what each changed is joined, and where both did the second decides', async (t) => {
    const site = await openSite(t)
    const { id } = await practiceAt(site, 'draft')
    await describeAs(site, 'rafal', id)
    const address = `${site.address}/ekspert/praktyki/${id}`
    const rafal = await open((await site.enter('rafal')).page, address)
    const ewa = await open((await site.enter('ewa')).page, address)
    for (const page of [rafal, ewa]) await hydrated(page)
    const stored = async () => (await dossier(site, 'ewa', id)).description

    await rafal.fill(field('title'), 'Tytuł Rafała')
    await rafal.fill(field('costStart'), '15000')
    await rafal.fill(field('steps.2.when'), 'zima 2026')
    await rafal.fill(field('steps.2.what'), 'Przegląd umów.')
    await rafal.fill(field('steps.2.who'), 'sekretarz')
    await rafal.uncheck(`${field('fits')}[value=GWM]`)
    await rafal.click('button:has-text("Zapisz") >> nth=0')
    await expect.poll(stored).toMatchObject({ title: 'Tytuł Rafała', costStart: 15_000, fits: ['MSR'] })

    // She was looking at the old one, and changes other parts and one of the same.
    await ewa.fill(field('title'), 'Tytuł Ewy')
    await ewa.fill(field('contactRole'), 'skarbnik')
    await ewa.getByText('Dołączono zmiany innej osoby').waitFor()
    const panel = ewa.locator('.conflict')
    expect(await panel.allTextContents()).toEqual([expect.stringMatching(/Tytuł Rafała.*Tytuł Ewy/)])
    expect(await ewa.inputValue(field('costStart'))).toBe('15000')
    expect(await ewa.inputValue(field('steps.2.what'))).toBe('Przegląd umów.')
    expect(await ewa.inputValue(field('title'))).toBe('Tytuł Ewy')
    expect(await stored()).toMatchObject({ title: 'Tytuł Rafała', contactRole: description.contactRole })
    expect(await accessFaultsOf(ewa)).toEqual([])
    // Nothing is saved over the other's words before she has chosen.
    await ewa.click('button:has-text("Zapisz") >> nth=-1')
    expect((await stored()).title).toBe('Tytuł Rafała')

    await panel.getByRole('button', { name: 'Zostaw moją' }).press('Enter')
    await expect.poll(stored).toMatchObject({
      title: 'Tytuł Ewy',
      contactRole: 'skarbnik',
      costStart: 15_000,
      fits: ['MSR'],
    })
    expect((await stored()).steps).toHaveLength(3)
  }, 60_000)

  test('lose nothing without JavaScript either', async (t) => {
    const site = await openSite(t)
    const { id } = await practiceAt(site, 'draft')
    await describeAs(site, 'rafal', id)
    const { page } = await site.enter('ewa', { javaScriptEnabled: false })
    await page.goto(`${site.address}/ekspert/praktyki/${id}`)
    await describeAs(site, 'rafal', id, {
      version: 1,
      description: { ...description, title: 'Tytuł Rafała' },
    })
    await page.fill(field('title'), 'Tytuł Ewy')
    await page.fill(field('effort'), 'Dwa tygodnie.\nJedna osoba.')
    await page.click('button:has-text("Zapisz")')
    expect(await page.locator('.conflict').allTextContents()).toEqual([
      expect.stringMatching(/Tytuł Rafała.*Tytuł Ewy/),
      expect.stringContaining('Jedna osoba.'),
    ])
    expect((await dossier(site, 'ewa', id)).description.title).toBe('Tytuł Rafała')
    await page.fill(field('title'), 'Tytuł obojga')
    await page.click('button:has-text("Zapisz")')
    expect((await dossier(site, 'ewa', id)).description).toEqual({
      ...description,
      title: 'Tytuł obojga',
      effort: 'Dwa tygodnie.\nJedna osoba.',
    })
  }, 60_000)
})
