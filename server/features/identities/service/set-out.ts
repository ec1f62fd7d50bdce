import { safeNext } from '@rynek/shared/core/addresses.ts'
import type { Person } from '../../../core/person.ts'
import type { Provider } from '../provider.ts'
import type { Visits } from '../visits.ts'

type Parts = { provider: Provider; visits: Visits; redirectUri: () => string }

export const settingOut = ({ provider, visits, redirectUri }: Parts) => ({
  /** The provider's address, and what the browser keeps until it is back; null where there is no provider. */
  async setOut(person: Person | null, { next, joins }: { next: string; joins: boolean }) {
    const door = await provider.find()
    if (!door) return null
    const { newAttempt } = await import('../openid.ts')
    const attempt = newAttempt()
    const held = joins && person ? person.sessionHandle : null
    const token = await visits.begin({ ...attempt, next: safeNext(next), joins: held })
    return { token, address: await door.addressFor(attempt, redirectUri()) }
  },
})
