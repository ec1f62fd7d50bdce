import { afterAll, describe, expect, test } from 'vitest'
import { stands } from '../support/approvals.ts'
import { closeBrowser, hydrated, openWindow } from '../support/browser.ts'
import { addPhrase } from '../support/phrases.ts'
import { openSite } from '../support/site.ts'
import { answer, ask } from '../support/talk.ts'
import { question } from '../support/texts.ts'
import { watchWord } from '../support/watchlist.ts'

afterAll(closeBrowser)

describe('from a report to the answer to an appeal, in Polish', () => {
  test('a reader reports, a moderator hides, the author appeals, another moderator restores', async (t) => {
    const site = await openSite(t)
    const { id, slug } = await ask(site)
    const post = await answer(site, id, 'piotr', 'Proszę dzwonić do pani Kowalskiej, ona o tym decyduje.')
    const thread = `${site.address}/watki/${id}/${slug}`

    const { page: ewa } = await site.enter('ewa')
    await ewa.goto(`${site.address}/moderacja`)
    await hydrated(ewa)
    await ewa.waitForSelector('text=Nic nie czeka')

    const { page: maria } = await site.enter('maria')
    await maria.goto(thread)
    await hydrated(maria)
    await maria.click(`#p${post.id} a:has-text("Zgłoś")`)
    await maria.selectOption('select[name=reason]', 'personal-data')
    await maria.click('button:has-text("Wyślij zgłoszenie")')
    await maria.waitForSelector('text=Zgłoszenie trafiło do moderatora')

    // The queue is live.
    await ewa.waitForSelector('text=1 sprawa czeka na decyzję')
    await ewa.click('.case-head a')
    await ewa.waitForURL(/\/moderacja\/sprawy\/\d+/)
    await ewa.click('button:has-text("Biorę tę sprawę")')
    await ewa.waitForSelector('text=prowadzi: Ewa Krawczyk')
    await ewa.fill('textarea[name=reason]', 'Nazwisko osoby spoza urzędu.')
    await ewa.click('button:has-text("Ukryj wpis")')
    await ewa.waitForSelector('text=Decyzja: wpis ukryty')

    const { page: piotr } = await site.enter('piotr')
    await piotr.goto(`${site.address}/powiadomienia`)
    await hydrated(piotr)
    await piotr.click('a:has-text("Moderator podjął decyzję o Twoim wpisie")')
    await piotr.waitForURL(/\/moje-sprawy/)
    await piotr.waitForSelector('text=Powód: Nazwisko osoby')
    await piotr.click('summary:has-text("Odwołaj się")')
    await piotr.fill('textarea[name=text]', 'To sekretarz gminy, jest na stronie urzędu.')
    await piotr.click('button:has-text("Wyślij odwołanie")')
    await piotr.waitForSelector('text=Twoje odwołanie czeka na odpowiedź')

    // Who decided first reads the appeal, and cannot answer it.
    await ewa.waitForSelector('text=To sekretarz gminy')
    expect(await ewa.locator('button:has-text("Uznaj odwołanie")').count()).toBe(0)

    // The other one works without JavaScript.
    const { page: adam } = await site.enter('adam', { javaScriptEnabled: false })
    await adam.goto(`${site.address}/moderacja?stan=odwolania`)
    await adam.click('.case-head a')
    await adam.fill('textarea[name=reason]', 'Zgadza się, to sekretarz gminy.')
    await adam.click('button:has-text("Uznaj odwołanie i przywróć wpis")')
    await adam.waitForSelector('text=Odwołanie uznane')

    await piotr.reload()
    await piotr.waitForSelector('text=Wpis jest znowu widoczny')
    await maria.goto(thread)
    await maria.waitForSelector('text=Proszę dzwonić')
  }, 120_000)

  test('what a newcomer writes waits where he can see it, and is there once a moderator approves it', async (t) => {
    const site = await openSite(t)
    const { id, slug } = await ask(site)
    await stands(site, 'olek', 'waiting')
    const { page: olek } = await site.enter('olek')
    await olek.goto(`${site.address}/watki/${id}/${slug}`)
    await hydrated(olek)
    // What is refused for a word stays in its field.
    await watchWord(site, 'łapówka', 'block')
    await olek.fill('.reply-form textarea', 'Bez łapówki ani rusz.')
    await olek.click('button:has-text("Wyślij odpowiedź")')
    await olek.waitForSelector('text=Nie możemy opublikować tekstu')
    expect(await olek.inputValue('.reply-form textarea')).toBe('Bez łapówki ani rusz.')
    await olek.fill('.reply-form textarea', 'U nas wystarczył jeden dziennik.')
    await olek.click('button:has-text("Wyślij odpowiedź")')
    await olek.waitForURL(/\/moje-sprawy/)
    await olek.waitForSelector('text=czeka na zatwierdzenie')
    // A question by the way without JavaScript.
    const { page: plain } = await site.enter('olek', { javaScriptEnabled: false })
    await plain.goto(`${site.address}/zapytaj`)
    await plain.fill('[name=title]', question.title)
    await plain.fill('[name=body]', question.body)
    await plain.selectOption('[name=topic]', question.topic)
    await plain.selectOption('[name=cityType]', question.cityType)
    await plain.click('button:has-text("Opublikuj pytanie")')
    await plain.waitForSelector('text=Pytanie:')

    await addPhrase(site, 'ewa', { title: 'Witamy', body: 'Dzień dobry, {imię}.' })
    const { page: ewa } = await site.enter('ewa')
    await ewa.goto(`${site.address}/moderacja`)
    await hydrated(ewa)
    expect(await ewa.locator('text=Automatycznie').count()).toBe(2)
    await ewa.click('.case-head a >> nth=0')
    await ewa.waitForSelector('text=Wpis czeka na zatwierdzenie')
    await ewa.selectOption('select[name=tekst]', { label: 'Witamy' })
    await ewa.click('button:has-text("Wstaw")')
    expect(await ewa.inputValue('textarea[name=reason]')).toBe('Dzień dobry, Olek.')
    await ewa.fill('textarea[name=reason]', 'Dzień dobry, Olek. Rzeczowa odpowiedź.')
    await ewa.click('button:has-text("Zatwierdź wpis")')
    await ewa.waitForSelector('text=Decyzja: wpis zatwierdzony')
    // Without script the page comes back with the text in its field.
    const { page: adam } = await site.enter('adam', { javaScriptEnabled: false })
    await adam.goto(`${site.address}/moderacja/sprawy/2`)
    await adam.selectOption('select[name=tekst]', { label: 'Witamy' })
    await adam.click('button:has-text("Wstaw")')
    expect(await adam.inputValue('textarea[name=reason]')).toBe('Dzień dobry, Olek.')
    await olek.goto(`${site.address}/watki/${id}/${slug}`)
    await olek.waitForSelector('.answer >> text=U nas wystarczył jeden dziennik')
    // What was sent is no draft any more, however fast it was.
    expect(await olek.inputValue('.reply-form textarea')).toBe('')
  }, 120_000)

  test('posts go to another thread without JavaScript, old links lead there, and come back', async (t) => {
    const site = await openSite(t)
    const from = await ask(site, 'anna', { title: 'Dziennik i jego koszty w szkołach' })
    const to = await ask(site, 'maria', { title: 'Ile kosztuje dziennik elektroniczny' })
    const post = await answer(site, from.id, 'piotr', 'U nas kosztował dwa tysiące.')
    const at = ({ id, slug }: { id: number; slug: string }) => `${site.address}/watki/${id}/${slug}`
    const { page: maria } = await site.enter('maria')
    await maria.goto(at(from))
    await hydrated(maria)
    await maria.fill('form.reply-form textarea', 'Piszę właśnie długą odpowiedź.')

    const { page: ewa } = await site.enter('ewa', { javaScriptEnabled: false })
    await ewa.goto(`${site.address}/moderacja/watki/${from.id}`)
    await ewa.fill('input[name=szukaj]', 'ile kosztuje')
    await ewa.click('button:has-text("Szukaj wątku")')
    await ewa.click(`a:has-text("${to.title}")`)
    const move = ewa.locator('section[aria-labelledby=move]')
    await move.locator('button[type=submit]').click()
    await ewa.check(`input[name=posts][value="${post.id}"]`)
    await move.locator('textarea[name=reason]').fill('To odpowiedź na tamto pytanie.')
    await move.locator('button[type=submit]').click()
    await ewa.waitForSelector('text=Przeniesiono wpisy z wątku')

    // What is being written stays where it is.
    await maria.waitForSelector(`a.moved-out[href="/wpisy/${post.id}"]`)
    expect(await maria.inputValue('form.reply-form textarea')).toBe('Piszę właśnie długą odpowiedź.')
    const { page: guest } = await openWindow(t)
    await guest.goto(`${at(from)}#p${post.id}`)
    await guest.waitForURL(`${at(to)}#p${post.id}`)

    await ewa.click('summary:has-text("Cofnij")')
    await ewa.fill('.transfers input[name=reason]', 'Jednak zostaje.')
    await ewa.click('.transfers button:has-text("Cofnij")')
    await ewa.waitForSelector('text=cofnięte')
    await maria.waitForSelector(`.answers #p${post.id}`)

    const { page: piotr } = await site.enter('piotr', { javaScriptEnabled: false })
    await piotr.goto(at(from))
    await piotr.fill('form.reply-form textarea', 'Moje długie zdanie.')
    await ewa.goto(`${site.address}/moderacja/watki/${from.id}?szukaj=${encodeURIComponent(at(to))}`)
    await ewa.fill('section[aria-labelledby=merge] textarea', 'Dwa pytania o to samo.')
    await ewa.click('button:has-text("Połącz wątki")')
    await ewa.waitForURL(`${site.address}/moderacja/watki/${to.id}`)
    await maria.waitForSelector('text=Ten wątek połączono z innym')
    await maria.click('form.reply-form button[type=submit]')
    await maria.waitForSelector('text=Moderator połączył ten wątek')
    expect(await maria.inputValue('form.reply-form textarea')).toBe('Piszę właśnie długą odpowiedź.')
    await guest.goto(`${at(from)}#p${post.id}`)
    await guest.waitForURL(`${at(to)}#p${post.id}`)
    // Without script the same words stand in the form of the other thread.
    await piotr.click('form.reply-form button[type=submit]')
    await piotr.waitForSelector('text=Moderator połączył ten wątek')
    expect(await piotr.inputValue('form.reply-form textarea')).toBe('Moje długie zdanie.')
    await piotr.click('form.reply-form button[type=submit]')
    await piotr.waitForURL(new RegExp(`/watki/${to.id}/`))
  }, 120_000)

  test('many at once, and an appeal, without JavaScript', async (t) => {
    const site = await openSite(t)
    const { id } = await ask(site)
    for (let n = 0; n < 3; n++) {
      const post = await answer(site, id, 'piotr', `Reklama ${n}`)
      await site.as('maria')('POST', `/api/posts/${post.id}/reports`, { reason: 'spam', note: '' })
    }
    const { page: ewa } = await site.enter('ewa', { javaScriptEnabled: false })
    await ewa.goto(`${site.address}/moderacja?powod=spam`)
    for (const box of await ewa.locator('input[name=posts]').all()) await box.check()
    await ewa.fill('textarea[name=reason]', 'Reklama bez związku z pytaniem.')
    await ewa.click('button[value=delete]')
    await ewa.waitForSelector('text=Rozstrzygnięto 3 wpisy')

    const { page: piotr } = await site.enter('piotr', { javaScriptEnabled: false })
    await piotr.goto(`${site.address}/moje-sprawy`)
    await piotr.click('summary:has-text("Odwołaj się") >> nth=0')
    await piotr.fill('textarea[name=text] >> nth=0', 'Nie!')
    await piotr.click('button:has-text("Wyślij odwołanie") >> nth=0')
    await piotr.waitForSelector('text=To za mało')
    await piotr.fill('textarea[name=text] >> nth=0', 'To nie reklama, tylko nazwa programu.')
    await piotr.click('button:has-text("Wyślij odwołanie") >> nth=0')
    await piotr.waitForSelector('text=Twoje odwołanie czeka na odpowiedź')
  }, 120_000)
})
