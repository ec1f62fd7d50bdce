import type { SeedPhrase } from './types.ts'

/** What moderators of the demo often write. */
export const seedPhrases: readonly SeedPhrase[] = [
  {
    by: 'ewa',
    title: 'Dane osobowe',
    body: 'Dzień dobry, {imię}. We wpisie w wątku „{wątek}” są czyjeś dane osobowe. Prosimy napisać go jeszcze raz bez nazwisk, telefonów i adresów.',
  },
  {
    by: 'ewa',
    title: 'Reklama',
    body: 'Polecać wolno, sprzedawać nie. Prosimy opisać, jak rozwiązanie działa w urzędzie, bez cennika i rabatów.',
  },
]
