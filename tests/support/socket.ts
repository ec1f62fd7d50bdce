import type { Happened, ServerMessage } from '@rynek/shared/core/realtime.ts'
import type { TestContext } from 'vitest'
import { WebSocket } from 'ws'

export type TestSocket = Awaited<ReturnType<typeof openSocket>>
type Headers = Record<string, string>

/** A browser's socket: what it was told, in order. `t` closes it. */
export async function openSocket(
  t: Pick<TestContext, 'onTestFinished'>,
  address: string,
  headers: Headers = {},
) {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/api/live`, {
    headers: { origin: address, ...headers },
  })
  t.onTestFinished(() => socket.terminate())
  const messages: ServerMessage[] = []
  const closed = Promise.withResolvers<number>()
  socket.on('message', (raw) => messages.push(JSON.parse(String(raw)) as ServerMessage))
  socket.on('close', (code) => closed.resolve(code))
  await new Promise<void>((resolve, reject) => {
    socket.on('open', resolve)
    socket.on('unexpected-response', (_, answer) => reject(new Error(`answered ${answer.statusCode}`)))
    socket.on('error', reject)
  })
  return {
    socket,
    messages,
    closed: closed.promise,
    say: (message: unknown) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    watch(topic: string, epoch: string, after: number) {
      socket.send(JSON.stringify({ do: 'watch', topic, epoch, after }))
    },
    events: () => messages.filter((message): message is Happened => message.do === 'event'),
  }
}

/** The status a socket is refused with before it opens. */
export async function refusedWith(address: string, headers: Headers): Promise<number | undefined> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/api/live`, { headers })
  const { promise, resolve } = Promise.withResolvers<number | undefined>()
  socket.on('unexpected-response', (_, answer) => resolve(answer.statusCode))
  socket.on('open', () => resolve(undefined))
  socket.on('error', () => undefined)
  const status = await promise
  socket.terminate()
  return status
}
