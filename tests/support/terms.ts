import type { NewTerms } from '@rynek/shared/features/terms/schemas.ts'
import type { CastKey } from './cast.ts'
import type { World } from './world.ts'
import type { WriteRow } from './write-row.ts'

/** A text that is long enough, and what it changed. */
export const newTerms = (was: number, what = 'Dodano zasadę o zdjęciach'): NewTerms => ({
  textPl: `# Zasady\n\n${what}. ${'Pisz na temat i szanuj rozmówców. '.repeat(10)}`,
  textEn: `# Rules\n\nA rule about pictures. ${'Write to the point and respect others. '.repeat(10)}`,
  changesPl: `${what}.`,
  changesEn: 'A rule about pictures was added.',
  was,
})

export const newestTerms = async (world: World): Promise<number> =>
  (await world.as(null)('GET', '/api/terms')).json.newest

export const publishTerms = async (world: World, who: CastKey | null = 'adam', terms?: NewTerms) =>
  world.as(who)('POST', '/api/administration/terms', terms ?? newTerms(await newestTerms(world)))

export const acceptTerms = async (world: World, who: CastKey | null) =>
  world.as(who)('PUT', '/api/me/terms', { version: await newestTerms(world) })

export const termsWrites: readonly WriteRow[] = [
  {
    route: 'PUT /api/me/terms',
    needs: 'signed-in',
    answers: [401, 204, 204, 204, 204, 204],
    request: async (world) => ({ url: '/api/me/terms', body: { version: await newestTerms(world) } }),
  },
  {
    route: 'POST /api/administration/terms',
    needs: 'administer',
    answers: [401, 403, 403, 403, 403, 204],
    request: async (world) => ({
      url: '/api/administration/terms',
      body: newTerms(await newestTerms(world)),
    }),
  },
]
