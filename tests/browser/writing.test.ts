/// <reference lib="dom" />
import type { Route } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { closeBrowser, hydrated } from '../support/browser.ts'
import { openSite } from '../support/site.ts'
import { question } from '../support/texts.ts'

afterAll(closeBrowser)

async function openTalk(t: Parameters<typeof openSite>[0]) {
  const site = await openSite(t)
  const { json: thread } = await site.as('anna')('POST', '/api/threads', question)
  const { json: answer } = await site.as('piotr')('POST', `/api/threads/${thread.id}/posts`, {
    body: 'Pierwsza wersja.',
  })
  return {
    site,
    url: `${site.address}/watki/${thread.id}/${thread.slug}`,
    id: thread.id as number,
    answer: answer.id as number,
  }
}

/** As Word puts it on the clipboard, with what an attacker would add. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{mso-style:x}</style></head>
<body><!--StartFragment--><p class=MsoNormal style='margin:0cm'>Zestawienie <b>kosztów</b><o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;&nbsp;</span>pierwszy punkt</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;&nbsp;</span>drugi punkt</p>
<table class=MsoTableGrid border=1><tr><td width=200><p class=MsoNormal><b>szkoła</b></p></td><td><p class=MsoNormal><b>koszt</b></p></td></tr>
<tr><td><p class=MsoNormal>szkoła nr 1</p></td><td style='border:solid'><p class=MsoNormal>900 zł<o:p></o:p></p></td></tr></table>
<script>alert(1)</script><img src=x onerror=alert(1)><!--EndFragment--></body></html>`

/** The server has it; the browser never hears of that. */
async function losesAnswer(route: Route): Promise<void> {
  await route.fetch()
  await route.abort('connectionreset')
}

describe('what is being written', () => {
  test('is still there after the window was closed, until it is sent', async (t) => {
    const { site, url } = await openTalk(t)
    const { page } = await site.enter('maria')
    await page.goto(url)
    await hydrated(page)
    await page.fill('form.reply-form textarea', 'Długa odpowiedź, którą ktoś mi przerwał.')
    await expect
      .poll(() => page.evaluate(() => Object.values(localStorage)))
      .toContain('Długa odpowiedź, którą ktoś mi przerwał.')
    await page.reload()
    await hydrated(page)
    await expect
      .poll(() => page.inputValue('form.reply-form textarea'))
      .toBe('Długa odpowiedź, którą ktoś mi przerwał.')
    await page.waitForSelector('text=Przywróciliśmy tekst')

    await page.click('form.reply-form button[type=submit]')
    await page.waitForSelector('.answers >> text=Długa odpowiedź, którą ktoś mi przerwał.')
    await page.reload()
    await hydrated(page)
    expect(await page.inputValue('form.reply-form textarea')).toBe('')
  }, 60_000)

  test('may come from Word: lists, bold words and tables stay, looks and scripts do not', async (t) => {
    const { site, url } = await openTalk(t)
    const { page } = await site.enter('maria')
    await page.goto(url)
    await hydrated(page)
    await page.waitForSelector('form.reply-form .editor-tools')
    await page.evaluate((html) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html)
      clipboardData.setData('text/plain', 'bez formatu')
      const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.querySelector('form.reply-form textarea')?.dispatchEvent(pasted)
    }, fromWord)
    const text = () => page.inputValue('form.reply-form textarea')
    await expect.poll(text).toContain('| szkoła nr 1 | 900 zł |')
    expect(await text()).toContain('Zestawienie **kosztów**')
    expect(await text()).toMatch(/-\s+pierwszy punkt\n-\s+drugi punkt/)
    expect(await text()).not.toMatch(/style|script|onerror|mso|alert|javascript|bez formatu/i)

    await page.click('form.reply-form button[type=submit]')
    await page.waitForSelector('.answers td:has-text("900 zł")')
  })

  test('is sent once, though the answer to it was lost and it is sent again', async (t) => {
    const { site, url, id } = await openTalk(t)
    const { page } = await site.enter('maria')
    await page.goto(url)
    await hydrated(page)
    await page.route(`**/api/threads/${id}/posts`, losesAnswer, { times: 1 })
    await page.fill('form.reply-form textarea', 'Odpowiedź wysłana z pociągu.')
    await page.click('form.reply-form button[type=submit]')
    await page.waitForSelector('form.reply-form [role=alert]')
    expect(await page.inputValue('form.reply-form textarea')).toBe('Odpowiedź wysłana z pociągu.')
    await page.click('form.reply-form button[type=submit]')
    await expect.poll(() => page.inputValue('form.reply-form textarea')).toBe('')
    const { json } = await site.as(null)('GET', `/api/threads/${id}`)
    expect(json.posts.filter(({ html }: { html: string }) => html.includes('z pociągu'))).toHaveLength(1)

    // The same words once more are another answer.
    await page.fill('form.reply-form textarea', 'Odpowiedź wysłana z pociągu.')
    await page.click('form.reply-form button[type=submit]')
    await expect.poll(() => page.locator('.answers >> text=z pociągu').count()).toBe(2)
  })

  test('is refused with both texts when it was changed elsewhere meanwhile, and can be saved after all', async (t) => {
    const { site, url, answer } = await openTalk(t)
    const { page: first } = await site.enter('piotr')
    await first.goto(url)
    await hydrated(first)
    await first.click(`#p${answer} button:has-text("Edytuj")`)
    await first.fill(`#edit-${answer}-body`, 'Wersja z pierwszego okna.')
    const change = { body: 'Wersja z drugiego okna.', version: 1 }
    expect((await site.as('piotr')('PATCH', `/api/posts/${answer}`, change)).status).toBe(200)

    await first.click(`#p${answer} button:has-text("Zapisz zmiany")`)
    await first.waitForSelector('text=Wersja z drugiego okna.')
    expect(await first.inputValue(`#edit-${answer}-body`)).toBe('Wersja z pierwszego okna.')
    await first.click(`#p${answer} button:has-text("Zapisz zmiany")`)
    await first.waitForSelector(`#p${answer} .markdown:has-text("Wersja z pierwszego okna.")`)

    // Its history tells what was said before, and word by word what changed.
    await first.goto(`${site.address}/wpisy/${answer}/historia`)
    expect(await first.locator('.markdown').allTextContents()).toEqual([
      'Wersja z pierwszego okna.\n',
      'Wersja z drugiego okna.\n',
      'Pierwsza wersja.\n',
    ])
    await first.click('text=Pokaż, co zmieniono')
    await first.waitForSelector('.pieces')
    expect(await first.locator('.pieces del, .pieces ins').allTextContents()).toEqual([
      'usunięto: drugiego',
      'dodano: pierwszego',
    ])
  }, 60_000)

  test('keeps focus, text and place while others write and edit', async (t) => {
    const { site, url, id, answer } = await openTalk(t)
    const { page } = await site.enter('anna')
    await page.goto(url)
    await page.waitForSelector('text=Na żywo')
    await page.fill('form.reply-form textarea', 'Piszę')
    await page.focus('form.reply-form textarea')
    const place = () =>
      page.evaluate(
        () => document.querySelector('form.reply-form textarea')?.getBoundingClientRect().top ?? 0,
      )
    const before = await place()
    await site.as('piotr')('PATCH', `/api/posts/${answer}`, { body: 'Druga wersja.', version: 1 })
    await page.waitForSelector('.answers >> text=Druga wersja.')
    await site.as('maria')('POST', `/api/threads/${id}/posts`, { body: 'Nowa odpowiedź pod spodem.' })
    await page.waitForSelector('.answers >> text=Nowa odpowiedź pod spodem.')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('body')
    expect(await page.inputValue('form.reply-form textarea')).toBe('Piszę')
    expect(Math.abs((await place()) - before)).toBeLessThan(2)
    expect(await page.textContent('p.hidden-visually[role=status]')).toContain('Maria Lis')
  }, 60_000)

  test('is shown by its connection to be up to date, or since when it is not', async (t) => {
    const { site, url, id } = await openTalk(t)
    const { page, context } = await site.enter('anna')
    await page.goto(url)
    await page.waitForSelector('text=Na żywo')
    await context.setOffline(true)
    await page.waitForSelector('.connection-state:has-text("stan z")', { timeout: 40_000 })
    await site.as('maria')('POST', `/api/threads/${id}/posts`, { body: 'Napisane w czasie przerwy.' })
    await context.setOffline(false)
    await page.waitForSelector('.answers >> text=Napisane w czasie przerwy.', { timeout: 30_000 })
  }, 90_000)
})
