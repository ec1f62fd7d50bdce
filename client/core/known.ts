import { addresses } from '@rynek/shared/core/addresses.ts'
import { type Api, refusalOf } from '@rynek/shared/core/pages.ts'
import type { Me } from '@rynek/shared/features/accounts/schemas.ts'
import { HttpError } from './http.ts'

/** For pages that are of the reader himself: a guest is asked to sign in first. */
export async function requireMe(api: Api): Promise<Me> {
  const { me } = await api.get<{ me: Me | null }>('/api/me')
  if (!me) throw new HttpError({ status: 401, code: 'sign-in-first', reason: 'sign-in-first', message: '' })
  return me
}

/** Sends something sensitive; whoever has to show first that it is still he is led there, and back to this page. */
export async function confirmedly<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send()
  } catch (thrown) {
    if (refusalOf(thrown)?.reason !== 'confirm-yourself') throw thrown
    location.assign(addresses.confirm(location.pathname + location.search))
    // The page is on its way out: nothing here is answered any more.
    return new Promise(() => undefined)
  }
}
