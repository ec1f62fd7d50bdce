import { api } from '../../core/http.ts'
import { upload } from '../../core/upload.ts'

export const documentHref = (id: number): string => `/api/documents/${id}`

/** The licence goes first: the server knows it before the file begins. */
export function attach(
  practiceId: number,
  { licence, file }: { licence: string; file: File },
  onProgress: (part: number) => void,
): Promise<void> {
  const form = new FormData()
  form.set('licence', licence)
  form.set('file', file)
  return upload(`/api/practices/${practiceId}/documents`, form, onProgress)
}

/** Out of every edition, for good. */
export const takeOutDocument = (id: number, reason: string) =>
  api.put<void>(`/api/documents/${id}/taking-out`, { reason })
export const removeDocument = (id: number) => api.delete<void>(`/api/documents/${id}`)
