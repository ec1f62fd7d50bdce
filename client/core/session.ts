import type { Permission } from '@rynek/shared/core/roles.ts'
import type { Me } from '@rynek/shared/features/accounts/schemas.ts'
import { createSignal } from 'solid-js'
import { api } from './http.ts'

const [reader, setReader] = createSignal<Me | null | undefined>()
const [unreadNotices, setUnread] = createSignal(0)

/** Who reads: undefined until it is known, null for a guest. Never known in the first render. */
export const me = reader

/** Notices that the reader has not read yet. */
export const unread = unreadNotices
export const countUnread = (count: number): void => void setUnread(count)

export const can = (permission: Permission): boolean => !!reader()?.permissions.includes(permission)

/** Asks who reads; once, after the page has come alive. */
export async function learnWhoReads(): Promise<void> {
  try {
    const { me } = await api.get<{ me: Me | null }>('/api/me')
    setReader(me)
    setUnread(me?.unread ?? 0)
    rememberSignedIn(me !== null)
  } catch {
    // Offline or refused: the page stays a guest's page, which is complete in itself.
    setReader(null)
  }
}

// The inline script reads this before the first paint, so that the header does not change under the eyes.
function rememberSignedIn(signedIn: boolean): void {
  document.documentElement.classList.toggle('signed-in', signedIn)
  try {
    if (signedIn) localStorage.setItem('signed-in', '1')
    else localStorage.removeItem('signed-in')
  } catch {
    // Storage may be forbidden; it is only a hint.
  }
}
