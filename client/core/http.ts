import type { Api, Refusal } from '@rynek/shared/core/pages.ts'
import type { ProblemAnswer } from '@rynek/shared/core/problems.ts'

/** A refusal of the API. `message` and `fields` are already in the reader's language. */
export class HttpError extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.message)
    this.refusal = refusal
  }
}

export function notFound(): HttpError {
  return new HttpError({ status: 404, code: 'not-found', reason: 'not-found', message: '' })
}

/** `key` makes a retry harmless: the same key has one effect. */
export type Sending = { body?: unknown; key?: string; signal?: AbortSignal }

export const api = {
  get: <Answer>(path: string) => send<Answer>('GET', path),
  post: <Answer>(path: string, body?: unknown, key?: string) =>
    send<Answer>('POST', path, { body, ...(key && { key }) }),
  put: <Answer>(path: string, body?: unknown) => send<Answer>('PUT', path, { body }),
  patch: <Answer>(path: string, body: unknown) => send<Answer>('PATCH', path, { body }),
  delete: <Answer>(path: string) => send<Answer>('DELETE', path),
} satisfies Api & Record<string, unknown>

/** Rejects with `HttpError` when the server refuses and with `TypeError` when the network fails. */
export async function send<Answer>(method: string, path: string, sending: Sending = {}): Promise<Answer> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (sending.body !== undefined) headers['content-type'] = 'application/json'
  if (sending.key) headers['idempotency-key'] = sending.key
  const answer = await fetch(path, {
    method,
    headers,
    credentials: 'same-origin',
    ...(sending.body !== undefined && { body: JSON.stringify(sending.body) }),
    ...(sending.signal && { signal: sending.signal }),
  })
  const content = await answer.text()
  if (!answer.ok) throw new HttpError(refusalIn(content, answer.status))
  // The caller names the answer's type; the server's response schema is what makes it true.
  return (content ? JSON.parse(content) : undefined) as Answer
}

/** What the server said in place of an answer. */
export function refusalIn(content: string, status: number): Refusal {
  try {
    const { error } = JSON.parse(content) as ProblemAnswer
    return { ...error, status }
  } catch {
    // A proxy's own error page is not ours to show.
    return { status, code: 'unavailable', reason: 'unavailable', message: '' }
  }
}
