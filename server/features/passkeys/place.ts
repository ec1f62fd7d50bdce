import { isIP } from 'node:net'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Config } from '../../core/config.ts'

/** The one origin keys work at, and the name they are made for: from the configuration, never from a request. */
export type Place = { origin: string; rpId: string }

/** Browsers make no keys for bare numbers; the demo is reached as `localhost` too. */
export function placeOf({ demo }: Pick<Config, 'demo'>, publicUrl: string): Place {
  const url = new URL(publicUrl)
  if (demo) url.hostname = 'localhost'
  if (isIP(url.hostname.replace(/^\[|\]$/g, ''))) throw new Problem('conflict', 'passkeys-need-name')
  return { origin: url.origin, rpId: url.hostname }
}
