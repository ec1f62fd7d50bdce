import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { only } from '@rynek/db/core/only.ts'
import { listLetters, settleLetter } from '@rynek/db/features/mail/queries.ts'
import { readConfig } from '@rynek/server/core/config.ts'
import { wordsOf } from '@rynek/server/features/mail/compose.ts'
import { queueMail } from '@rynek/server/features/mail/queue.ts'
import { createMail } from '@rynek/server/features/mail/service.ts'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import type { Test } from './database.ts'
import type { World } from './world.ts'
import type { WriteRow } from './write-row.ts'

export const site = 'https://rynek.example.pl'

/** How a mail server behaves: takes letters, says to come later, says nothing, hangs up after it has the letter. */
type Mood = 'takes' | 'busy' | 'silent' | 'drops' | 'refuses-reader'
type Received = { from: string; to: string[]; mail: ParsedMail }

const refusal = (responseCode: number) => Object.assign(new Error('not now'), { responseCode })

/** A real mail server whose mood can be changed; it keeps what it was handed, also what it then dropped. */
export async function openMailServer(t: Test) {
  const received: Received[] = []
  let mood: Mood = 'takes'
  let server: SMTPServer
  async function open(port = 0): Promise<number> {
    server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      closeTimeout: 10,
      onRcptTo: (_address, _session, done) => done(mood === 'refuses-reader' ? refusal(550) : null),
      onData: (stream, session, done) => void buffer(stream).then((bytes) => take(bytes, session, done)),
    })
    server.on('error', () => undefined)
    await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
    return (server.server.address() as AddressInfo).port
  }
  async function take(raw: Buffer, session: SMTPServerSession, done: (refused?: Error) => void) {
    if (mood === 'busy') return done(refusal(451))
    if (mood === 'silent') return
    const { mailFrom, rcptTo } = session.envelope
    const from = mailFrom ? mailFrom.address : ''
    received.push({ from, to: rcptTo.map(({ address }) => address), mail: await simpleParser(raw) })
    if (mood === 'drops') for (const connection of server.connections) connection.close()
    else done()
  }
  const close = () => new Promise<void>((closed) => server.close(() => closed()))
  const port = await open()
  t.onTestFinished(close)
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    be(next: Mood) {
      mood = next
    },
    close,
    reopen: () => open(port),
  }
}

/** The sender of one server that shares the world's database and clock; several may be opened. */
export function openSender(t: Test, world: World, smtpUrl: string) {
  const env = { SMTP_URL: smtpUrl, MAIL_FROM: 'Rynek <poczta@rynek.example.pl>', PUBLIC_URL: site }
  const mail = createMail({
    config: readConfig(env),
    db: world.db,
    now: world.clock.now,
    publicUrl: () => site,
  })
  t.onTestFinished(mail.close)
  return mail
}

/** What waits for somebody, oldest first; of worlds that do not listen, which therefore send nothing. */
export async function lettersTo(world: World, address: string) {
  const rows = (await listLetters(world.db.read, 1_000)).filter((row) => row.address === address)
  return rows.reverse().map((row) => ({ ...row, ...wordsOf(row, site) }))
}

/** Queues a letter that was given up; answers its id. */
export async function givenUp(world: World): Promise<number> {
  await world.db.write((tx) =>
    queueMail(tx, { to: 'nikt@urzad.example', language: 'pl', kind: 'account.password-changed' }),
  )
  const { id, tries } = only(await listLetters(world.db.read, 1))
  const fault = '550 no such user'
  await world.db.write((tx) => settleLetter(tx, { id, tries }, { state: 'given-up', fault }))
  return id
}

export const mailWrites: readonly WriteRow[] = [
  {
    route: 'PUT /api/mail/:id/waiting',
    needs: 'administer',
    answers: [401, 403, 403, 403, 403, 204],
    request: async (world) => ({ url: `/api/mail/${await givenUp(world)}/waiting` }),
  },
]
