import type { Words } from '@rynek/shared/core/language.ts'
import type { StringKey } from '@rynek/shared/core/strings.ts'
import type {
  KeyRequest,
  NewKeyRequest,
  NewPasskey,
  SignedByKey,
} from '@rynek/shared/features/passkeys/schemas.ts'
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'
import { HttpError } from '../../core/http.ts'

/** What came in between, for a form to say. */
const told = (message: string) =>
  new HttpError({ status: 400, code: 'bad-request', reason: 'passkey', message })

/** Has the browser ask for a key, and puts into the reader's words why none was used. */
async function withKey<Made>(words: Words<StringKey>, rpId: string, ask: () => Promise<Made>): Promise<Made> {
  const { protocol, hostname, port } = location
  // The demo has two names, and keys know one.
  if (hostname !== rpId && !hostname.endsWith(`.${rpId}`))
    throw told(words('passkeys.elsewhere', { address: `${protocol}//${rpId}${port && `:${port}`}` }))
  if (!browserSupportsWebAuthn()) throw told(words('passkeys.unknownHere'))
  try {
    return await ask()
  } catch (thrown) {
    const there = thrown instanceof Error && thrown.name === 'InvalidStateError'
    throw told(words(there ? 'passkeys.there' : 'passkeys.cancelled'))
  }
}

export async function makeKey(
  words: Words<StringKey>,
  request: NewKeyRequest,
): Promise<Omit<NewPasskey, 'name'>> {
  const { id, response } = await withKey(words, request.rp.id, () =>
    startRegistration({ optionsJSON: request }),
  )
  const { clientDataJSON, attestationObject, transports = [] } = response
  return { id, clientDataJSON, attestationObject, transports }
}

export async function signWithKey(words: Words<StringKey>, request: KeyRequest): Promise<SignedByKey> {
  const { id, response } = await withKey(words, request.rpId, () =>
    startAuthentication({ optionsJSON: request }),
  )
  const { clientDataJSON, authenticatorData, signature, userHandle = '' } = response
  return { id, clientDataJSON, authenticatorData, signature, userHandle }
}
