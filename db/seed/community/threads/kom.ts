import type { SeedThread } from '../types.ts'

export const komThreads: readonly SeedThread[] = [
  {
    key: 'kom-klub-cyfrowy',
    topic: 'kom-mieszkancy',
    cityType: 'GWM',
    title: 'Klub cyfrowy w bibliotece: jak przyciągnąć seniorów z sołectw?',
    by: 'magdalena',
    daysAgo: 37,
    sameProblem: ['nina'],
    body: `Mamy w bibliotece osiem stanowisk i prowadzącego. Przychodzi stała grupa sześciu osób z samego Kalinowca, z sołectw nikt.

Autobus jest dwa razy dziennie. Próbowaliśmy plakatów i ogłoszeń po mszy. Co u Was zadziałało?`,
    answers: [
      {
        by: 'barbara',
        daysLater: 2,
        votes: ['magdalena', 'nina', 'jadwiga', 'roza', 'edyta'],
        accepted: true,
        body: `Przestaliśmy zapraszać do biblioteki i **pojechaliśmy do świetlic**. Cztery laptopy, router z kartą i koło gospodyń, które i tak się spotyka we wtorki.

Tematem nie jest „komputer”, tylko sprawa: recepta, zdjęcia wnuków, rozkład jazdy. Po trzech spotkaniach część osób sama przyjeżdża do biblioteki.

W dziesięć miesięcy było 31 spotkań i 84 osoby. Najtrudniejszy był zasięg w dwóch wsiach.`,
        comments: [
          {
            by: 'magdalena',
            daysLater: 2.4,
            body: 'Sprawa zamiast komputera – to zmienia wszystko. Dziękuję!',
          },
        ],
      },
    ],
  },
  {
    key: 'kom-szkolenia-urzednikow',
    topic: 'kom-urzednicy',
    cityType: 'MMA',
    title: 'Szkolenia cyfrowe dla urzędników 55+, które naprawdę zadziałały',
    by: 'teresa',
    daysAgo: 140,
    sameProblem: ['zofia', 'mariusz', 'hanna'],
    body: `Po dwudniowym szkoleniu z arkuszy ankiety były świetne, a po miesiącu nikt z tego nie korzystał.

Szukam formy, po której zostaje coś więcej niż dyplom. Mamy 38 osób w urzędzie, średnia wieku 51 lat.`,
    answers: [
      {
        by: 'zofia',
        daysLater: 3,
        votes: ['teresa', 'mariusz', 'hanna', 'eliza'],
        accepted: true,
        body: `U nas działa „kwadrans w środę”. Jedna umiejętność, piętnaście minut, na przykładzie z naszej pracy, prowadzi ktoś z urzędu. Wieczorem jednostronicowa ściąga trafia do wspólnego folderu.

Po roku mamy 34 ściągi i to do nich ludzie wracają. Szkoleń z zewnątrz zamawiamy teraz o połowę mniej.`,
        comments: [
          {
            by: 'teresa',
            daysLater: 4,
            body: 'Kto prowadzi kwadranse? U nas wszyscy powiedzą, że nie umieją uczyć.',
          },
          {
            by: 'zofia',
            daysLater: 4.3,
            body: 'Pierwsze cztery poprowadziłam sama. Potem poprosiłam o to osobę, która się ich najbardziej bała. Dalej poszło.',
          },
        ],
      },
    ],
  },
  {
    key: 'kom-telefony',
    topic: 'kom-higiena',
    cityType: 'MSR',
    title: 'Wspólne zasady korzystania z telefonów we wszystkich szkołach – czy miasto powinno je narzucać?',
    by: 'beata',
    daysAgo: 8,
    body: `W jednej szkole telefony są w szafkach, w drugiej na ławkach. Rodzice rodzeństw pytają, dlaczego każda szkoła robi inaczej.

Statut należy do szkoły, ale może da się uzgodnić wspólne minimum. Ktoś to przeszedł z radami rodziców?`,
    answers: [],
  },
]
