import type { SeedReport } from './types.ts'

export const seedReports: readonly SeedReport[] = [
  {
    thread: 'fin-licencje-zapory',
    post: 2,
    by: 'celina',
    reason: 'spam',
    note: 'To zwykła reklama, w dodatku z rabatem na hasło. Nie odpowiada na pytanie.',
    daysAgo: 25,
  },
  {
    thread: 'fin-licencje-zapory',
    post: 2,
    by: 'tadeusz',
    reason: 'spam',
    note: '',
    daysAgo: 22,
  },
  {
    thread: 'org-stawki',
    post: 2,
    by: 'roza',
    reason: 'personal-data',
    note: 'Prywatny numer telefonu osoby, która nie wie, że ktoś ją tu poleca. I ta uwaga o fakturze…',
    daysAgo: 7,
  },
  {
    thread: 'fin-opz-dziennik',
    post: 'question',
    by: 'monika',
    reason: 'wrong-topic',
    note: 'Chodzi o dziennik, więc szukałam tego w „Dziennikach i platformach szkolnych”. Może przenieść?',
    daysAgo: 1,
  },
]
