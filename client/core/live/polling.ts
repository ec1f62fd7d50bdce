import type { LiveAnswer } from '@rynek/shared/core/realtime.ts'
import { api } from '../http.ts'
import type { Transport, TransportEvents, Watched } from './contract.ts'

const everyVisible = 15_000
const everyHidden = 60_000

/** Asks again and again. The last rung: it works wherever the page itself could be loaded. */
export function openPolling({ watched, onOpen, onMessage, onClose }: TransportEvents): Transport {
  let timer: ReturnType<typeof setTimeout> | undefined
  let closed = false

  function end(): void {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', seen)
    if (closed) return
    closed = true
    onClose()
  }

  async function ask({ topic, epoch, last }: Watched): Promise<void> {
    const query = new URLSearchParams({ topic, epoch, after: String(last) })
    const { messages } = await api.get<LiveAnswer>(`/api/live?${query}`)
    if (closed) return
    for (const message of messages) onMessage(message)
  }

  async function round(): Promise<void> {
    clearTimeout(timer)
    try {
      await Promise.all([...watched.values()].map(ask))
    } catch {
      return end()
    }
    if (closed) return
    onOpen()
    timer = setTimeout(round, document.hidden ? everyHidden : everyVisible)
  }

  const seen = () => {
    if (!document.hidden) void round()
  }
  document.addEventListener('visibilitychange', seen)
  void round()
  return { ask: (one) => void ask(one).catch(end), leave: () => undefined, close: end }
}
