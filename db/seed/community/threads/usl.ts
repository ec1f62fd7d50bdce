import type { SeedThread } from '../types.ts'

export const uslThreads: readonly SeedThread[] = [
  {
    key: 'usl-zastepstwo-doreczenia',
    topic: 'usl-doreczenia',
    cityType: 'GWM',
    title: 'e-Doręczenia: kto odbiera skrzynkę, gdy jedyna uprawniona osoba jest na urlopie?',
    by: 'piotr',
    daysAgo: 26,
    sameProblem: ['roza', 'jadwiga', 'krystyna', 'mariusz', 'zofia'],
    body: `W urzędzie są 24 osoby, a skrzynkę e-Doręczeń obsługuje sekretarka. W lipcu poszła na dwa tygodnie urlopu i trzy pisma czekały osiem dni.

Termin na odpowiedź biegnie niezależnie od tego, czy ktoś pismo otworzył. Jak macie zorganizowane zastępstwo, żeby nie dawać uprawnień połowie urzędu?`,
    answers: [
      {
        by: 'stefan',
        daysLater: 1,
        votes: ['piotr', 'roza', 'jadwiga', 'edyta'],
        accepted: true,
        body: `Mamy **trzy osoby**: dwie na stałe i jedną na zastępstwo, wszystkie wymienione w zarządzeniu wójta. Zasady mieszczą się na pół strony:

- skrzynkę otwiera się dwa razy dziennie, o 8:30 i o 14:00,
- kto otworzył, wpisuje to w zeszycie przy dzienniku podawczym,
- nie wolno planować urlopu wszystkich trzech osób w tym samym tygodniu.

Ten zeszyt brzmi śmiesznie, ale to on pokazał, że w piątki o 14:00 nikt nie zaglądał.`,
        comments: [
          {
            by: 'piotr',
            daysLater: 1.4,
            body: 'Dwie godziny i zeszyt – wdrażam od poniedziałku. Czy zarządzenie wymienia osoby z nazwiska?',
          },
          {
            by: 'stefan',
            daysLater: 1.8,
            body: 'Stanowiska w zarządzeniu, nazwiska w załączniku. Łatwiej zmienić.',
          },
        ],
      },
      {
        by: 'hanna',
        daysLater: 3,
        votes: ['piotr'],
        body: `U nas pisma z e-Doręczeń wpadają od razu do EZD i dekretuje je sekretarz, więc samej skrzynki nikt nie pilnuje. To rozwiązuje urlopy, ale wymaga działającej integracji. Przez pierwszy miesiąc dwa razy się zawiesiła i dowiedzieliśmy się o tym od mieszkańca.`,
      },
    ],
  },
  {
    key: 'usl-zbiorcza-wysylka',
    topic: 'usl-doreczenia',
    cityType: 'MSR',
    title: 'Zbiorcza wysyłka decyzji podatkowych przez e-Doręczenia – oszczędności i pułapki',
    by: 'slawomir',
    daysAgo: 118,
    sameProblem: ['ireneusz', 'sylwia', 'hanna'],
    body: `Rocznie wysyłamy 11 400 decyzji w sprawie podatku od nieruchomości. Chcemy część wysłać elektronicznie, zaczynając od firm.

Ile udało się Wam zaoszczędzić i co poszło nie tak za pierwszym razem?`,
    answers: [
      {
        by: 'ireneusz',
        daysLater: 2,
        votes: ['slawomir', 'sylwia', 'dorota', 'tomasz', 'urszula'],
        accepted: true,
        body: `Pierwsza wysyłka: 2 300 decyzji do firm, z tego 1 870 miało adres do doręczeń.

| pozycja | papier | elektronicznie |
| --- | --- | --- |
| koszt jednej przesyłki | 9,60 zł | 4,10 zł |
| czas pakowania | 6 dni | 0,5 dnia |
| zwroty | 148 | 3 |

Pułapka: wyszukanie adresów trwało dłużej niż sama wysyłka, bo w bazie podatkowej mieliśmy stare numery NIP. Zacznijcie od oczyszczenia bazy, najlepiej w październiku.`,
        comments: [
          {
            by: 'slawomir',
            daysLater: 2.5,
            body: 'Tabela robi wrażenie. Czy decyzje podpisywaliście seryjnie?',
          },
          {
            by: 'ireneusz',
            daysLater: 2.9,
            body: 'Tak, podpisem kwalifikowanym, partiami po 200. Przy większych partiach program się zawieszał.',
          },
        ],
      },
    ],
  },
  {
    key: 'usl-mobywatel-okienko',
    topic: 'usl-tozsamosc',
    cityType: 'GWM',
    title: 'mObywatel jako dokument przy okienku – jak przekonaliście pracowników?',
    by: 'edyta',
    daysAgo: 65,
    sameProblem: ['krystyna'],
    body: `Mieszkaniec pokazał w telefonie mObywatela, a pracownica poprosiła o „prawdziwy” dowód. Skończyło się skargą.

Chcę napisać krótką procedurę, ale taką, której ludzie nie będą się bali. Co u Was sprawdza pracownik i ile to trwa?`,
    answers: [
      {
        by: 'magdalena',
        daysLater: 1,
        votes: ['edyta', 'krystyna', 'piotr'],
        accepted: true,
        body: `Zrobiliśmy próbę: każdy pracownik obsługi sprawdził dokument koleżanki i dał sprawdzić swój. Dziesięć minut na naradzie i strach minął.

Na biurku leży kartka z trzema krokami: poproś o otwarcie aplikacji **przy Tobie**, potwierdź dokument kodem, porównaj zdjęcie. Nie bierzemy telefonu do ręki i nie robimy zdjęć ekranu.`,
      },
    ],
  },
  {
    key: 'usl-pomiar-uslug',
    topic: 'usl-portale',
    cityType: 'MET',
    title: 'Jak mierzycie, które e-usługi są rzeczywiście używane, a które tylko są?',
    by: 'agnieszka',
    daysAgo: 33,
    body: `Mamy 74 formularze na portalu. Wiemy, ile razy otwarto stronę, ale nie wiemy, ile osób dokończyło sprawę, a ile przyszło potem do urzędu z papierem.

Czy ktoś mierzy całą drogę mieszkańca, a nie same wejścia?`,
    comments: [
      {
        by: 'dorota',
        daysLater: 2,
        body: 'Podpinam się. Liczymy złożone wnioski, ale nie wiemy nic o porzuconych.',
      },
    ],
    answers: [],
  },
]
