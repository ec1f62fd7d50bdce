import type { SeedThread } from '../types.ts'

export const sprThreads: readonly SeedThread[] = [
  {
    key: 'spr-wifi-stara-szkola',
    topic: 'spr-siec',
    cityType: 'GWM',
    title: 'Słabe Wi-Fi w starej szkole mimo szybkiego łącza – co zrobiliście z okablowaniem?',
    by: 'marcin',
    daysAgo: 47,
    sameProblem: ['piotr', 'przemyslaw', 'franciszek', 'tadeusz'],
    body: `Szkoła z lat pięćdziesiątych, ściany po 60 cm. Łącze 100 Mb/s dochodzi do serwerowni, ale w salach na piętrze tablety tracą zasięg.

Remont dopiero za trzy lata. Czy opłaca się teraz kłaść okablowanie, czy ratować się dodatkowymi punktami?`,
    answers: [
      {
        by: 'zbigniew',
        daysLater: 1,
        votes: ['marcin', 'piotr', 'przemyslaw', 'oskar', 'tomasz'],
        accepted: true,
        body: `Kable, ale mądrze. Położyliśmy **po jednym przewodzie do co drugiej sali**, w listwach na korytarzu, i tam zawiesiliśmy punkty dostępowe. Dwanaście punktów, 46 roboczogodzin, 17 400 zł razem ze switchem z zasilaniem.

Wzmacniacze sygnału kupiliśmy wcześniej i leżą w szafie. Każdy z nich dzielił przepustowość na pół.

Listwy da się przełożyć przy remoncie, więc pieniądze nie przepadną.`,
        comments: [
          {
            by: 'marcin',
            daysLater: 1.6,
            body: 'Co druga sala – tego nie wziąłem pod uwagę. Policzę od nowa.',
          },
        ],
      },
      {
        by: 'henryk',
        daysLater: 4,
        votes: ['marcin'],
        body: 'Przed zakupem przejdźcie budynek z laptopem i darmowym programem do pomiaru zasięgu. U nas połowa kłopotów brała się z tego, że trzy punkty nadawały na tym samym kanale. To się naprawia za zero złotych.',
      },
    ],
  },
  {
    key: 'spr-serwis-laptopow',
    topic: 'spr-sprzet',
    cityType: 'GWD',
    title: 'Kto serwisuje laptopy po gwarancji: szkoła, CUW czy firma?',
    by: 'wanda',
    daysAgo: 83,
    sameProblem: ['celina', 'alicja', 'elzbieta'],
    body: `W przyszłym roku kończy się gwarancja na 212 laptopów w sześciu szkołach. Dyrektorzy pytają, z czyjego budżetu będą naprawy. Informatyk w CUW jest jeden.

Jak to podzieliliście i ile sztuk rocznie naprawdę się psuje?`,
    answers: [
      {
        by: 'halina',
        daysLater: 2,
        votes: ['wanda', 'celina', 'alicja'],
        body: `Podział mamy taki: drobne rzeczy (system, zawiasy, klawiatury) robi CUW, płyty i ekrany firma z umową ramową, a decyzję „naprawić czy wycofać” podejmuje CUW według progu 40 % wartości.

Psuje się około **9 % rocznie**, najczęściej ekran i ładowarka. Kupiliśmy 15 sztuk zapasu i to uspokoiło szkoły bardziej niż umowa.`,
        comments: [
          { by: 'wanda', daysLater: 3, body: 'Czy zapas jest w CUW, czy w szkołach?' },
          { by: 'halina', daysLater: 3.2, body: 'W CUW. W szkołach zniknąłby w tydzień.' },
        ],
      },
    ],
  },
  {
    key: 'spr-konta-uczniow',
    topic: 'spr-chmura',
    cityType: 'MSR',
    title: 'Konta uczniów w chmurze: jedna usługa dla miasta czy osobna w każdej szkole?',
    by: 'cezary',
    daysAgo: 19,
    sameProblem: ['jacek', 'slawomir'],
    body: `Każda z siedmiu szkół założyła konta sama, w dwóch różnych chmurach. Nauczyciel uczący w dwóch szkołach ma dwa loginy, a odejścia nikt nie sprząta.

Kusi mnie jedna usługa dla całego miasta. Boję się jednak odpowiedzialności za dane wszystkich uczniów naraz.`,
    answers: [
      {
        by: 'filip',
        daysLater: 2,
        votes: ['cezary', 'jacek'],
        body: `Mamy jedną od trzech lat i nie wróciłbym. Warunek: **administratorem danych zostaje szkoła**, miasto jest podmiotem przetwarzającym i ma to opisane w umowie z każdą szkołą z osobna.

Najwięcej dało zasilanie kont z jednego źródła: co noc lista z dziennika, konto bez ucznia wyłącza się samo po 30 dniach.`,
      },
      {
        by: 'jacek',
        daysLater: 5,
        body: 'Mam odwrotne doświadczenie. Jedna usługa to jedna awaria: gdy wygasł certyfikat, nie pracowała żadna z dwudziestu szkół. Zostaliśmy przy osobnych, ale według jednego wzoru konfiguracji.',
        votes: ['katarzyna'],
      },
    ],
  },
]
