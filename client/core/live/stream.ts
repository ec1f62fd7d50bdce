import type { ServerMessage } from '@rynek/shared/core/realtime.ts'
import type { Transport, TransportEvents, Watched } from './contract.ts'

/** Server-sent events, one stream a topic. We reopen from the last id ourselves, so the browser must not. */
export function openStream({ watched, onOpen, onMessage, onClose }: TransportEvents): Transport {
  const streams = new Map<string, EventSource>()
  let closed = false

  function end(): void {
    for (const stream of streams.values()) stream.close()
    streams.clear()
    if (closed) return
    closed = true
    onClose()
  }

  function ask({ topic, epoch, last }: Watched): void {
    streams.get(topic)?.close()
    const query = new URLSearchParams({ topic, epoch, after: String(last) })
    const stream = new EventSource(`/api/live/stream?${query}`)
    stream.addEventListener('open', onOpen)
    stream.addEventListener('message', ({ data }) => onMessage(JSON.parse(String(data)) as ServerMessage))
    stream.addEventListener('error', end)
    streams.set(topic, stream)
  }

  for (const one of watched.values()) ask(one)
  return {
    ask,
    leave: ({ topic }) => {
      streams.get(topic)?.close()
      streams.delete(topic)
    },
    close: end,
  }
}
