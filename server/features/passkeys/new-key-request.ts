import type { NewKeyRequest } from '@rynek/shared/features/passkeys/schemas.ts'
import { challengeLife } from './challenges.ts'

/** Ed25519, ECDSA on P-256 and RSA, by their numbers in COSE: one of them every key knows. */
export const algorithms = [-8, -7, -257]

type Asked = {
  rpId: string
  challenge: string
  userHandle: string
  person: { name: string; email: string }
  /** Keys the person has. */
  present: readonly { credentialId: string }[]
}

/** A key that finds its person by itself and recognises him before it signs; who made it is not asked. */
export const newKeyRequest = (asked: Asked): NewKeyRequest => ({
  challenge: asked.challenge,
  rp: { id: asked.rpId, name: 'Rynek' },
  user: { id: asked.userHandle, name: asked.person.email, displayName: asked.person.name },
  pubKeyCredParams: algorithms.map((alg) => ({ alg, type: 'public-key' })),
  timeout: challengeLife,
  excludeCredentials: asked.present.map(({ credentialId: id }) => ({ id, type: 'public-key' })),
  authenticatorSelection: {
    residentKey: 'required',
    requireResidentKey: true,
    userVerification: 'required',
  },
  attestation: 'none',
})
