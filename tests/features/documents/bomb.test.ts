import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { endlessLabel, honestBomb, lyingBomb } from '../../support/bombs.ts'
import { newPlace } from '../../support/database.ts'
import { docx, formOf } from '../../support/documents.ts'
import { justification } from '../../support/practices.ts'
import { enterOverHttp, type ServerProcess, startServer } from '../../support/server-process.ts'
import { question } from '../../support/texts.ts'

const pixels = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xff\xff\0\0\xff\xff\b\x02\0\0\0', 'latin1')
const growth = 50 * 1024 * 1024

test('bombs of 10 MB are refused by a server that grows by no more than 50 MB', async (t) => {
  const server = await startServer(await newPlace(t))
  t.onTestFinished(() => void server.child.kill('SIGKILL'))
  const send = await senderOf(server)
  // What the first uploads load and compile is not the bombs' doing.
  for (let n = 0; n < 5; n++) await send(`${n}.docx`, docx({ 'word/media/a.txt': `${n}` }))

  const before = memoryOf(server)
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(server))
  }, 20)
  t.onTestFinished(() => clearInterval(watch))
  for (const bomb of [
    honestBomb(),
    lyingBomb(),
    endlessLabel(),
    Buffer.concat([pixels, Buffer.alloc(9_000_000)]),
  ]) {
    const answers = await Promise.all([1, 2, 3].map((n) => send(`bomba${n}.docx`, bomb)))
    expect(answers.map(({ status }) => status)).toEqual([415, 415, 415])
  }
  expect(most - before).toBeLessThan(growth)
})

/** Sends files to a draft of Anna's, over the network, as Tomasz. */
async function senderOf({ address }: ServerProcess) {
  const [anna, tomasz] = [await enterOverHttp(address, 'anna'), await enterOverHttp(address, 'tomasz')]
  const call = async (method: string, path: string, cookie: string, body: object) => {
    const answer = await fetch(address + path, {
      method,
      headers: {
        cookie,
        origin: address,
        'content-type': 'application/json',
        'idempotency-key': `bomb-${path.length}-key`,
      },
      body: JSON.stringify(body),
    })
    const text = await answer.text()
    return text ? (JSON.parse(text) as { id: number }) : { id: 0 }
  }
  const thread = await call('POST', '/api/threads', anna, question)
  const { id } = await call('POST', `/api/threads/${thread.id}/nominations`, tomasz, { justification })
  await call('PUT', `/api/practices/${id}/consent`, anna, { consent: true })
  return async (name: string, bytes: Buffer) => {
    const { body, headers } = formOf({ name, bytes })
    return fetch(`${address}/api/practices/${id}/documents`, {
      method: 'POST',
      headers: { ...headers, cookie: tomasz, origin: address },
      body: new Uint8Array(body),
    })
  }
}

const memoryOf = ({ child }: ServerProcess): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) * 1024
