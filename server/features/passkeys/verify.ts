import type { NewPasskey, SignedByKey } from '@rynek/shared/features/passkeys/schemas.ts'
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'
import { algorithms } from './new-key-request.ts'
import type { Place } from './place.ts'

/** This file is imported when a key is at hand: the library takes half a second to load. */
type Key = { credentialId: string; publicKey: string; counter: number }
type Asked = Place & { challenge: string }

/** What is kept of a new key; null for one that does not answer what was asked, here, by its owner. */
export async function readNewKey(made: NewPasskey, asked: Asked): Promise<Key | null> {
  const { id, clientDataJSON, attestationObject, transports } = made
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: {
        ...envelope(id),
        response: { clientDataJSON, attestationObject, transports },
      },
      ...expectedOf(asked),
      supportedAlgorithmIDs: algorithms,
    })
    if (!verified || registrationInfo.credential.id !== id) return null
    const { publicKey, counter } = registrationInfo.credential
    return { credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter }
  } catch {
    // The library throws for each thing that is wrong; which one is nobody's business but the attacker's.
    return null
  }
}

/** How often the key says it was used; null when it has not signed what was asked, here, with its owner recognised. */
export async function readSignature(
  signed: SignedByKey,
  { credentialId, publicKey }: Omit<Key, 'counter'>,
  asked: Asked,
): Promise<number | null> {
  const { id, ...response } = signed
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...envelope(id), response },
      ...expectedOf(asked),
      // It would be compared before the signature is; whether a key was copied is asked of genuine ones alone.
      credential: {
        id: credentialId,
        publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')),
        counter: 0,
      },
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    return null
  }
}

const envelope = (id: string) => ({ id, rawId: id, type: 'public-key', clientExtensionResults: {} }) as const

const expectedOf = ({ challenge, origin, rpId }: Asked) => ({
  expectedChallenge: challenge,
  expectedOrigin: origin,
  expectedRPID: rpId,
  requireUserVerification: true,
})
