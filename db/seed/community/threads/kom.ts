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
        worksHere: ['celina', 'zofia'],
        accepted: true,
        body: `Przestaliśmy zapraszać do biblioteki i **pojechaliśmy do świetlic**. Cztery laptopy, router z kartą i koło gospodyń, które i tak się spotyka we wtorki.

Tematem nie jest „komputer”, tylko sprawa: recepta, zdjęcia wnuków, rozkład jazdy. Po trzech spotkaniach część osób sama przyjeżdża do biblioteki.

W dziesięć miesięcy odbyło się 31 spotkań, na które przyszły 84 osoby. Najtrudniejszy był zasięg w dwóch wsiach.`,
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
    daysAgo: 505,
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
    comments: [
      {
        by: 'alicja',
        daysLater: 1,
        body: 'Czy pytacie też o szkoły ponadpodstawowe? Tam telefon bywa narzędziem na lekcji.',
      },
      {
        by: 'beata',
        daysLater: 1,
        body: 'Na razie tylko o podstawowe. Liceami zajmuje się u nas powiat.',
      },
    ],
    answers: [],
  },
  {
    key: 'kom-siec-nauczycieli',
    topic: 'kom-nauczyciele',
    cityType: 'GWD',
    title: 'Sieć współpracy nauczycieli z pięciu gmin – jak ją utrzymać, gdy skończył się projekt?',
    by: 'alicja',
    daysAgo: 470,
    sameProblem: ['jadwiga', 'barbara', 'wanda'],
    body: `Przez dwa lata w projekcie spotykało się 43 nauczycieli z pięciu gmin. Był koordynator na pół etatu, catering i zwrot dojazdów. W czerwcu projekt się skończył, na pierwsze spotkanie we wrześniu przyszło dziewięć osób, na drugie cztery.

Szkoda tego, bo powstało ponad 60 scenariuszy lekcji, a trzy szkoły zaczęły wspólne zajęcia z robotyki.

Pieniędzy na koordynatora nie będzie. Co u Was zostało po takim projekcie i kto to ciągnie?`,
    answers: [
      {
        by: 'maria',
        daysLater: 3,
        votes: ['alicja', 'wanda', 'jadwiga', 'genowefa', 'grazyna'],
        accepted: true,
        body: `Została nam mniejsza sieć, ale żywa: 19 osób trzeci rok po projekcie. Zmieniliśmy cztery rzeczy:

- zamiast spotkań co miesiąc **trzy w roku**, w terminach podanych już w sierpniu,
- gospodarzem jest za każdym razem inna szkoła i to ona pokazuje jedną lekcję na żywo,
- gmina gospodarza płaci za kawę i zastępstwa, wychodzi około 600 zł,
- dyrektorzy wpisują udział do planu doskonalenia, więc nauczyciel nie prosi o zwolnienie.

Koordynatora nie ma, jest dyżurna gmina na dany rok. Najważniejsza była obserwacja lekcji, bo na wykłady nikt już nie chciał jeździć.`,
        comments: [
          {
            by: 'alicja',
            daysLater: 3.5,
            body: 'Trzy terminy w sierpniu i lekcja na żywo – to da się zrobić bez etatu. Dziękuję.',
          },
        ],
      },
      {
        by: 'barbara',
        daysLater: 9,
        votes: ['alicja'],
        body: `U nas sieć padła i trochę bym jej nie żałowała. Zostały za to **cztery pary** nauczycielek, które piszą do siebie co tydzień i dzielą się materiałami. Nikt ich do tego nie organizuje.

Może zamiast ratować całość zapytać te dziewięć osób, które przyszły we wrześniu, czego same potrzebują?`,
        comments: [
          {
            by: 'maria',
            daysLater: 9.5,
            body: 'Dobre pytanie na początek. U nas też zaczęło się od kilkunastu chętnych, nie od listy uczestników.',
          },
        ],
      },
    ],
  },
  {
    key: 'kom-koordynator-cyfryzacji',
    topic: 'kom-nauczyciele',
    cityType: 'MPP',
    title: 'Szkolny koordynator cyfryzacji: dodatek, godziny czy po prostu obowiązek?',
    by: 'monika',
    daysAgo: 72,
    sameProblem: ['gabriela', 'renata', 'lidia', 'anna', 'maria'],
    body: `W 23 szkołach wyznaczyliśmy koordynatorów cyfryzacji. Zajmują się sprzętem, kontami, dziennikiem i pomagają kolegom. Dyrektorzy szacują to na 3–6 godzin tygodniowo.

Dziś jest różnie: w ośmiu szkołach ktoś dostaje 150 zł dodatku, w czterech ma mniej dyżurów, w pozostałych nic. Dwie osoby zrezygnowały w listopadzie.

Miejska propozycja to 300 zł miesięcznie, czyli około 83 tys. zł rocznie. Skarbnik pyta, z czego i na jakiej podstawie. Jak to uregulowaliście?`,
    answers: [
      {
        by: 'katarzyna',
        daysLater: 2,
        votes: ['monika', 'renata', 'maria', 'gabriela'],
        body: `Wpisaliśmy tę funkcję do uchwalanego przez radę regulaminu wynagradzania nauczycieli, w części o dodatkach funkcyjnych. Uzgodnienia ze związkami trwały od lutego do maja, związki były za.

Stawka zależy od wielkości szkoły: do 200 uczniów 200 zł, do 500 – 300 zł, powyżej 400 zł. Przy 18 szkołach kosztuje to **68 400 zł** rocznie bez pochodnych.

Do dodatku jest karta zadań na jedną stronę i wyraźna granica: koordynator nie naprawia sprzętu i nie ciągnie kabli. Bez niej te 300 zł byłoby za pół etatu informatyka.`,
        comments: [
          {
            by: 'monika',
            daysLater: 2.5,
            body: 'Czy karta zadań jest jedna dla wszystkich szkół, czy dyrektor może ją zmieniać?',
          },
          {
            by: 'katarzyna',
            daysLater: 3,
            body: 'Wspólne minimum i trzy wolne wiersze dla dyrektora. Korzysta z nich połowa szkół.',
          },
        ],
      },
      {
        by: 'gabriela',
        daysLater: 5,
        votes: ['monika', 'anna'],
        body: `My poszliśmy w godziny, nie w pieniądze. Koordynator ma dwie godziny w tygodniu wpisane do arkusza jako zajęcia z uczniami w pracowni, a dyrektor zdejmuje z niego dyżury i wycieczki. Ludzie mówili nam, że brakuje im czasu, a nie 200 zł.

W małych szkołach działa to gorzej, bo nie ma komu oddać dyżurów. Tam dodatek jest pewnie uczciwszy.`,
      },
      {
        by: 'grazyna',
        daysLater: 8,
        votes: ['monika', 'katarzyna', 'lidia'],
        body: `Jedno i drugie ma sens, pod warunkiem że zmierzycie pracę. Przez cztery tygodnie poprosiliśmy 30 koordynatorów o zapisywanie, na co idzie czas. Wyszło, że **41 %** to resetowanie haseł.

Hasła przenieśliśmy do wspólnej pomocy technicznej i z sześciu godzin zrobiły się trzy i pół. Dopiero potem rozmawialiśmy o stawce.`,
      },
    ],
  },
]
