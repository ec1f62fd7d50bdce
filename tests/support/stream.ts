import { get, type IncomingHttpHeaders } from 'node:http'
import type { Happened, ServerMessage } from '@rynek/shared/core/realtime.ts'
import type { TestContext } from 'vitest'

/** An event stream as a browser reads it: what it was told, in order, and when it ended. `t` closes it. */
export async function openStream(
  t: Pick<TestContext, 'onTestFinished'>,
  url: string,
  headers: Record<string, string> = {},
) {
  const asked = get(url, { headers, agent: false })
  t.onTestFinished(() => void asked.destroy())
  const answer = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    asked.on('response', resolve)
    asked.on('error', reject)
  })
  asked.on('error', () => undefined)
  const messages: ServerMessage[] = []
  let text = ''
  answer.setEncoding('utf8').on('data', (part: string) => {
    const lines = (text + part).split('\n\n')
    text = lines.pop() ?? ''
    for (const line of lines)
      if (line.startsWith('data: ')) messages.push(JSON.parse(line.slice('data: '.length)) as ServerMessage)
  })
  const { promise: ended, resolve } = Promise.withResolvers<void>()
  answer.on('close', resolve).on('error', () => undefined)
  return {
    status: answer.statusCode,
    headers: answer.headers as IncomingHttpHeaders,
    messages,
    ended,
    over: () => answer.closed,
    pause: () => answer.pause(),
    resume: () => answer.resume(),
    close: () => asked.destroy(),
    events: () => messages.filter((message): message is Happened => message.do === 'event'),
  }
}
