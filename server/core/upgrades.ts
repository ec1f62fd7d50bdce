import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Duplex } from 'node:stream'

export const livePath = '/api/live'

/**
 * One server, two kinds of sockets. The realtime plugin and Vite each answer every upgrade of the server they are
 * given, so each is given one of its own that never listens, and only its own upgrades are passed on.
 */
export function splitUpgrades(server: Server): { live: Server; hmr: Server } {
  const live = createServer()
  const hmr = createServer()
  server.on('upgrade', (request, socket, head) => {
    const taker = takerOf(request, live, hmr)
    if (!taker?.emit('upgrade', request, socket, head)) refuse(socket)
  })
  return { live, hmr }
}

function takerOf(request: IncomingMessage, live: Server, hmr: Server): Server | undefined {
  if (request.url?.split('?')[0] === livePath) return live
  return request.headers['sec-websocket-protocol']?.startsWith('vite-') ? hmr : undefined
}

function refuse(socket: Duplex): void {
  socket.on('error', () => socket.destroy())
  socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}
