import { afterAll, describe, expect, test } from 'vitest'
import { closeBrowser } from '../support/browser.ts'
import { openSite } from '../support/site.ts'
import { question } from '../support/texts.ts'

afterAll(closeBrowser)
const plain = { javaScriptEnabled: false }

describe('without JavaScript', () => {
  test('one signs in, asks, answers, comments, accepts and reports', async (t) => {
    const site = await openSite(t)
    const { page: anna } = await site.enter('anna', plain)
    await anna.goto(`${site.address}/zapytaj`)
    await anna.fill('input[name=title]', question.title)
    await anna.selectOption('select[name=topic]', question.topic)
    await anna.selectOption('select[name=cityType]', question.cityType)
    await anna.fill('textarea[name=body]', question.body)
    await anna.click('main button[type=submit]')
    await anna.waitForURL(/\/watki\/\d+\//)
    const url = anna.url()

    const { page: piotr } = await site.enter('piotr', plain)
    await piotr.goto(url)
    await piotr.fill('form.reply-form textarea', 'U nas jeden dziennik działa od roku.')
    await piotr.click('form.reply-form button[type=submit]')
    await piotr.waitForURL(/#p\d+$/)
    expect(await piotr.textContent('.answers .post')).toContain('U nas jeden dziennik działa od roku.')

    await anna.goto(url)
    await anna.click('.answers a:has-text("Skomentuj")')
    await anna.fill('.answers .opened textarea', 'Ile to trwało?')
    await anna.click('.answers .opened button[type=submit]')
    await anna.waitForSelector('.comments >> text=Ile to trwało?')
    await anna.click('.answers button:has-text("To mi pomogło")')
    await anna.waitForSelector('h2:has-text("Odpowiedź, która pomogła")')

    await piotr.goto(url)
    await piotr.click('.solution button:has-text("Przydatne")')
    expect(await piotr.textContent('.solution [role=alert]')).toContain('własnej')
    await anna.click('.solution button:has-text("Przydatne")')
    await anna.waitForURL(/#p\d+$/)
    expect(await anna.locator(`.solution ${new URL(anna.url()).hash}`).count()).toBe(1)

    await piotr.goto(url)
    await piotr.click('.post.question a:has-text("Zgłoś")')
    await piotr.selectOption('.post.question select[name=reason]', 'wrong-topic')
    await piotr.click('.post.question .opened button[type=submit]')
    await piotr.waitForURL(/#p\d+$/)
    const queue = await site.as('ewa')('GET', '/api/moderation/queue')
    expect(queue.json.items).toMatchObject([
      { reports: [{ reason: 'wrong-topic', reporter: 'Piotr Nowak' }] },
    ])
  }, 60_000)

  test('what was typed is still there when it is refused', async (t) => {
    const site = await openSite(t)
    const { page } = await site.enter('anna', plain)
    await page.goto(`${site.address}/zapytaj`)
    await page.evaluate(() => undefined)
    await page.fill('input[name=title]', 'Za krótki'.slice(0, 9))
    await page.selectOption('select[name=topic]', question.topic)
    await page.selectOption('select[name=cityType]', question.cityType)
    await page.fill('textarea[name=body]', 'Długi tekst, którego nie wolno zgubić.')
    await page.$eval('form[method=post]', (form) => form.setAttribute('novalidate', ''))
    await page.click('main button[type=submit]')
    await page.waitForSelector('[role=alert]')
    expect(await page.inputValue('textarea[name=body]')).toBe('Długi tekst, którego nie wolno zgubić.')
    expect(await page.inputValue('select[name=topic]')).toBe(question.topic)
  }, 60_000)

  test('a guest who answers is led to sign in and back', async (t) => {
    const site = await openSite(t)
    const { json } = await site.as('anna')('POST', '/api/threads', question)
    const { page } = await site.enter('piotr', plain)
    await page.context().clearCookies()
    await page.goto(`${site.address}/watki/${json.id}/${json.slug}`)
    await page.fill('form.reply-form textarea', 'Odpowiadam bez konta.')
    await page.click('form.reply-form button[type=submit]')
    await page.waitForURL(/\/zaloguj\?next=/)
    expect(decodeURIComponent(page.url())).toContain(`/watki/${json.id}/`)
  }, 60_000)
})
