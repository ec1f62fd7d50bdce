import type { SeedWord } from './types.ts'

/** What the demo looks for in posts. */
export const seedWords: readonly SeedWord[] = [
  {
    by: 'ewa',
    word: 'kod promocyjny',
    action: 'hold',
    reason: 'Wpisy z kodami promocyjnymi były dotąd zawsze reklamami.',
  },
  { by: 'ewa', word: 'rabat', action: 'warn', reason: 'Polecać wolno, sprzedawać nie.' },
]
