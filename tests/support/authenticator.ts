import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { type CBORType, encodeCBOR } from '@levischuck/tiny-cbor'
import type {
  KeyRequest,
  NewKeyRequest,
  NewPasskey,
  SignedByKey,
} from '@rynek/shared/features/passkeys/schemas.ts'

const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()

/** What a dishonest or broken browser or key does otherwise. */
export type Otherwise = Partial<{
  origin: string
  rpId: string
  challenge: string
  type: string
  userVerified: boolean
  counter: number
  userHandle: string
}>

const flags = { userPresent: 1, userVerified: 4, hasKey: 64 }

/** A key of software, as WebAuthn level 2 has it, with the browser it is plugged into; it counts how often it is used. */
export function createAuthenticator(origin: string) {
  const id = randomBytes(20)
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  let counter = 0
  let handle = ''

  const clientData = (type: string, challenge: string, otherwise: Otherwise) =>
    JSON.stringify({
      type: otherwise.type ?? type,
      challenge: otherwise.challenge ?? challenge,
      origin: otherwise.origin ?? origin,
      crossOrigin: false,
    })

  function dataOf(rpId: string, { userVerified = true, ...otherwise }: Otherwise, key?: Buffer): Buffer {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(otherwise.counter ?? ++counter)
    const set = flags.userPresent | (userVerified ? flags.userVerified : 0) | (key ? flags.hasKey : 0)
    return Buffer.concat([sha256(otherwise.rpId ?? rpId), Buffer.from([set]), count, key ?? Buffer.alloc(0)])
  }

  return {
    id: base64(id),

    make(request: NewKeyRequest, name: string, otherwise: Otherwise = {}): NewPasskey {
      handle = request.user.id
      const length = Buffer.from([0, id.length])
      const key = Buffer.concat([Buffer.alloc(16), length, id, coseOf(publicKey)])
      const attestation = encodeCBOR(
        new Map<string, CBORType>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', new Uint8Array(dataOf(request.rp.id, otherwise, key))],
        ]),
      )
      return {
        name,
        id: base64(id),
        clientDataJSON: base64(clientData('webauthn.create', request.challenge, otherwise)),
        attestationObject: base64(attestation),
        transports: ['internal'],
      }
    },

    sign(request: KeyRequest, otherwise: Otherwise = {}): SignedByKey {
      const client = clientData('webauthn.get', request.challenge, otherwise)
      const data = dataOf(request.rpId, otherwise)
      return {
        id: base64(id),
        clientDataJSON: base64(client),
        authenticatorData: base64(data),
        signature: base64(sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)),
        userHandle: otherwise.userHandle ?? handle,
      }
    },
  }
}

/** A public key of P-256 as COSE writes it (RFC 9053, 7.1.1): kind EC2, for ES256. */
function coseOf(publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const bytes = (coordinate: string) => new Uint8Array(Buffer.from(coordinate, 'base64url'))
  return Buffer.from(
    encodeCBOR(
      new Map<number, CBORType>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, bytes(x)],
        [-3, bytes(y)],
      ]),
    ),
  )
}
