import type { ClientMessage, ServerMessage } from '@rynek/shared/core/realtime.ts'
import type { Transport, TransportEvents, Watched } from './contract.ts'

const openWithin = 8000

export function openSocket({ watched, onOpen, onMessage, onClose }: TransportEvents): Transport {
  const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/api/live`)
  // A proxy that swallows upgrades answers nothing at all.
  const hurry = setTimeout(() => socket.close(), openWithin)
  const send = (message: ClientMessage) => socket.send(JSON.stringify(message))
  const ask = ({ topic, epoch, last }: Watched) => {
    if (socket.readyState === WebSocket.OPEN) send({ do: 'watch', topic, epoch, after: last })
  }

  socket.addEventListener('open', () => {
    clearTimeout(hurry)
    onOpen()
    for (const one of watched.values()) ask(one)
  })
  socket.addEventListener('message', ({ data }) => onMessage(JSON.parse(String(data)) as ServerMessage))
  socket.addEventListener('close', () => {
    clearTimeout(hurry)
    onClose()
  })
  return {
    ask,
    leave: ({ topic }) => {
      if (socket.readyState === WebSocket.OPEN) send({ do: 'unwatch', topic })
    },
    close: () => socket.close(),
  }
}
