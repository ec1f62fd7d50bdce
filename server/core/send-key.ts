import { Type } from 'typebox'

/** Made anew for each thing that is sent: a request that is repeated with it has one effect. */
export const SendKeyHeaders = Type.Object({
  'idempotency-key': Type.String({ pattern: '^[A-Za-z0-9_-]{8,64}$' }),
})
