import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildClient } from '@rynek/client/build.ts'
import { readConfig } from '@rynek/server/core/config.ts'
import { queueMail } from '@rynek/server/features/mail/queue.ts'
import { dictionaries } from '@rynek/shared/core/strings.ts'
import { mailKinds } from '@rynek/shared/features/mail/kinds.ts'
import { simpleParser } from 'mailparser'
import { describe, expect, test } from 'vitest'
import { givenUp } from '../../support/mail.ts'
import { postForm } from '../../support/plain-form.ts'
import { openWorld } from '../../support/world.ts'

const letter = { language: 'pl', kind: 'account.password-reset', href: '/haslo/nowe?kod=sekret' } as const

describe('the queue of mail', () => {
  test('of a demo goes into files, and the administrator reads it on a page', async (t) => {
    const world = await openWorld(t)
    const address = await world.listen()
    await world.db.write((tx) => queueMail(tx, { ...letter, to: 'anna@brzezinki.example' }))
    const folder = join(world.config.dataDir, 'outbox')
    await expect.poll(() => readdir(folder).catch(() => [])).toEqual(['1-account.password-reset.eml'])
    const file = await readFile(join(folder, '1-account.password-reset.eml'))
    const { subject, text } = await simpleParser(file)
    expect(subject).toBe('Ustaw nowe hasło')
    expect(text).toContain(`${address}/haslo/nowe?kod=sekret`)

    await expect.poll(async () => (await world.as('adam')('GET', '/api/mail')).json.waiting).toBe(0)
    const { status, json } = await world.as('adam')('GET', '/api/mail')
    expect([status, json.way, json.items.length]).toEqual([200, 'files', 1])
    expect(json.items[0]).toMatchObject({ state: 'sent', address: 'anna@brzezinki.example', subject })
    expect(json.items[0].shown.link).toBe(`${address}/haslo/nowe?kod=sekret`)
    for (const who of ['anna', 'ewa', 'tomasz', 'iga'] as const)
      expect((await world.as(who)('GET', '/api/mail')).status).toBe(403)
    expect((await world.as(null)('GET', '/api/mail')).status).toBe(401)
  })

  test('of an installation never shows what letters say, and is tried again from a form without script', async (t) => {
    await buildClient()
    const world = await openWorld(t, { PUBLIC_URL: 'https://rynek.example.pl' }, 'built')
    await world.db.write((tx) => queueMail(tx, { ...letter, to: 'anna@brzezinki.example' }))
    const { json, headers } = await world.as('adam')('GET', '/api/mail')
    expect([json.way, json.waiting, headers['cache-control']]).toEqual(['none', 1, 'no-store'])
    expect(JSON.stringify(json)).not.toContain('sekret')
    const id = String(await givenUp(world))
    const posted = await postForm(world, 'adam', '/administracja/poczta/jeszcze-raz', { id })
    expect([posted.status, posted.goesTo]).toEqual([303, '/administracja/poczta'])
    expect((await world.as('adam')('GET', '/api/mail')).json).toMatchObject({ waiting: 2, givenUp: 0 })
  })

  test('has words for every kind, in both languages', () => {
    const keys = mailKinds.flatMap((kind) => [`mail.${kind}.subject`, `mail.${kind}.text`])
    for (const dictionary of [dictionaries.pl, dictionaries.en])
      expect(keys.filter((key) => !dictionary[key])).toEqual([])
  })

  test('needs to know whom letters are from once there is a mail server, and never tells its password', () => {
    const url = 'smtps://poczta:sekret@mail.example.pl'
    expect(() => readConfig({ SMTP_URL: url })).toThrow('MAIL_FROM')
    expect(() => readConfig({ SMTP_URL: 'https://poczta:sekret@mail.example.pl' })).toThrow(/^(?!.*sekret)/)
    for (const from of [
      'rynek',
      'Rynek <a@b.pl>, Inny <c@d.pl>',
      'Rynek\r\nBcc: x@y.pl <a@b.pl>',
      'a@b.pl\n',
    ])
      expect(() => readConfig({ MAIL_FROM: from }), from).toThrow('MAIL_FROM')
    const { mailFrom } = readConfig({ SMTP_URL: url, MAIL_FROM: 'Rynek <rynek@example.pl>' })
    expect(mailFrom).toEqual({ name: 'Rynek', address: 'rynek@example.pl' })
  })
})
