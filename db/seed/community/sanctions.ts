import type { SeedSanction } from './types.ts'

export const seedSanctions: readonly SeedSanction[] = [
  {
    about: 'wojciech',
    by: 'ewa',
    kind: 'warning',
    ground: 'spam',
    note: 'Chodzi o wpis z rabatem pod pytaniem o licencje zapory. Polecać wolno, sprzedawać nie.',
    daysAgo: 20,
  },
]
