import type { ProviderSettings } from '../../core/provider-settings.ts'
import type { Door } from './openid.ts'

export type Provider = ReturnType<typeof createProvider>

/** The one provider there may be. It is asked about itself at start, and again as long as it does not answer. */
export function createProvider(settings: ProviderSettings | undefined) {
  let door: Door | undefined
  let asking: Promise<void> | undefined

  async function ask(given: ProviderSettings): Promise<void> {
    // Not before there is a provider: loading it takes time from every start.
    const { discover } = await import('./openid.ts')
    door = await discover(given)
  }

  return {
    name: settings?.name ?? null,
    /** The code of the office whose account it is; undefined where offices are not told apart, null for no office of ours. */
    officeOf: (tenant: string): string | null | undefined =>
      settings?.tenants ? (settings.tenants.offices.get(tenant) ?? null) : undefined,
    /** Several who ask at once wait for one answer; rejects when there is none. */
    async find(): Promise<Door | null> {
      if (!settings) return null
      if (!door) {
        asking ??= ask(settings).finally(() => {
          asking = undefined
        })
        await asking
      }
      return door ?? null
    },
  }
}
