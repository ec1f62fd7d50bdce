import { addresses } from '../../core/addresses.ts'
import type { Onward } from './schemas.ts'

/** Where somebody goes on who comes back from the provider. */
export function addressOnward({ to, next }: Onward): string {
  if (to === 'code') return addresses.signInCode(next)
  if (to === 'sign-up') return addresses.signUpByIdentity
  return to === 'join' ? addresses.identities : next
}
