import { connect } from 'node:net'

/** Sends these bytes on a socket of their own and answers what came back until the other side closed or was silent. */
export function sendRaw(port: number, bytes: string | Buffer, silence = 400): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    const end = () => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(silence, end)
    socket.on('data', (part) => {
      answer += part.toString('latin1')
    })
    socket.on('close', end).on('error', end)
  })
}

/** Does it for all, so many at once. */
export async function inTurns<T>(
  all: readonly T[],
  atOnce: number,
  act: (one: T) => Promise<void>,
): Promise<void> {
  const left = [...all]
  const worker = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await act(one)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

/** The status of an answer as it came; 0 where none did. */
export const statusIn = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)
