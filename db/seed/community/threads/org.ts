import type { SeedThread } from '../types.ts'

export const orgThreads: readonly SeedThread[] = [
  {
    key: 'org-jeden-informatyk',
    topic: 'org-it',
    cityType: 'GWM',
    title:
      'Jeden informatyk na urząd i sześć szkół. Jak dzielicie jego czas, żeby nikt nie czekał tygodniami?',
    by: 'nina',
    daysAgo: 521,
    sameProblem: [
      'tomasz',
      'slawomir',
      'magdalena',
      'grzegorz',
      'franciszek',
      'iwona',
      'sylwia',
      'tadeusz',
      'robert',
    ],
    body: `Nasz informatyk obsługuje urząd (27 osób), sześć szkół i bibliotekę. Formalnie: 3 dni urząd, 2 dni szkoły. W praktyce jedzie tam, skąd głośniej dzwonią.

Szkoły czekają na drobiazgi po dwa tygodnie, a w urzędzie nie ma kiedy zrobić aktualizacji. Informatyk ma 19 dni zaległego urlopu. Boję się, że w końcu go stracimy.

Jak to u siebie poukładaliście? Nie mamy pieniędzy na drugi etat, może na pół.`,
    answers: [
      {
        by: 'dariusz',
        daysLater: 1,
        votes: [
          'joanna',
          'zbigniew',
          'eliza',
          'damian',
          'zofia',
          'agnieszka',
          'krystyna',
          'urszula',
          'borys',
        ],
        accepted: true,
        body: `Jestem takim informatykiem, więc napiszę od środka. Pomogły mi cztery zasady, które wójt ogłosił **za mnie**:

1. Zgłoszenia tylko przez jeden adres e-mail. Telefon odbieram, gdy coś płonie (lista: brak internetu w całej szkole, wirus, nie działa kasa).
2. Stały dzień w każdej szkole, co dwa tygodnie. Dyrektor zbiera drobiazgi na kartce i w ten dzień robię wszystkie naraz.
3. W piątek po południu nie ma mnie dla nikogo. To czas na aktualizacje i kopie.
4. W każdej szkole jest nauczyciel, który umie podłączyć projektor i zrestartować router. Dostaje dodatek 200 zł i moje dobre słowo.

Z 70 telefonów tygodniowo zrobiło się 15. Średni czas czekania spadł z 9 dni do 4.`,
        comments: [
          {
            by: 'nina',
            daysLater: 2,
            body: 'Z jakich pieniędzy jest ten dodatek dla nauczyciela?',
          },
          {
            by: 'dariusz',
            daysLater: 2,
            body: 'Szkoły płacą z dodatku motywacyjnego. Nie wszędzie się udało, w jednej szkole zamiast tego nauczyciel ma jedną godzinę zastępstw mniej.',
          },
          {
            by: 'magdalena',
            daysLater: 4,
            body: 'Stały dzień w szkole co dwa tygodnie – zrobiliśmy tak samo i potwierdzam, że to zmienia wszystko.',
          },
        ],
      },
      {
        by: 'patrycja',
        daysLater: 5,
        votes: ['przemyslaw', 'bogdan', 'gabriela', 'wanda'],
        body: `Dołożę drugą stronę: **spis tego, co informatyk robi, a nie musi**. Nasz prowadził stronę szkoły, zamawiał tonery, nagłaśniał sesje i ustawiał zegar w sali ślubów. Zabrało mu to według własnych notatek 11 godzin tygodniowo.

Tonery przejął sekretariat, nagłośnienie dom kultury. Pół etatu znalazło się bez nowych pieniędzy.`,
      },
    ],
  },
  {
    key: 'org-stawki',
    topic: 'org-it',
    cityType: 'MWM',
    title:
      'Trzeci nabór na informatyka bez ani jednej oferty. Co robicie, gdy stawki nie przyciągają nikogo?',
    by: 'mariusz',
    daysAgo: 17,
    sameProblem: [
      'magdalena',
      'czeslawa',
      'elzbieta',
      'dorota',
      'grazyna',
      'gabriela',
      'borys',
      'cezary',
      'jacek',
    ],
    body: `Ogłosiliśmy nabór trzeci raz w ciągu pół roku. Zero ofert. Dajemy 6 200 zł brutto plus trzynastka i dodatek za wysługę. W mieście powiatowym 25 km dalej prywatna firma płaci o trzy tysiące więcej.

Podnieść stawki bardzo nie możemy, bo w tej samej siatce jest główna księgowa.

Zastanawiamy się nad firmą zewnętrzną, osobą na pół etatu z sąsiednią gminą albo przyuczeniem kogoś z urzędu. Co się u Was sprawdziło, a czego żałujecie?`,
    comments: [
      {
        by: 'damian',
        daysLater: 1,
        body: 'U nas drugi nabór i jedna oferta, od osoby, która chciała pracować wyłącznie zdalnie. Czytam z nadzieją.',
      },
    ],
    answers: [
      {
        by: 'krystyna',
        daysLater: 2,
        votes: ['pawel', 'fabian', 'marcin', 'filip', 'anna', 'patrycja'],
        body: `Mamy firmę od trzech lat: 4 900 zł brutto miesięcznie, 40 godzin, reakcja w 4 godziny, jedna stała osoba.

**Plusy:** urlop i choroba nie są naszym kłopotem, firma zna podobne urzędy.

**Minusy:** nikt nie zna naszych ludzi i budynku, a wszystko spoza listy kosztuje osobno. W pierwszym roku dopłaciliśmy 11 tys. zł za „prace dodatkowe”.

Żałuję tylko, że w umowie nie zapisaliśmy przekazania haseł i dokumentacji na koniec. Teraz jest taki punkt i sprawdzamy go raz w roku.`,
      },
      {
        by: 'roza',
        daysLater: 3,
        votes: ['dominik', 'hanna', 'hubert', 'tomasz', 'fabian'],
        body: `Przyuczyliśmy kogoś z urzędu i to była najlepsza decyzja. Koleżanka z ewidencji ludności od lat pomagała wszystkim z drukarkami. Dostała studia podyplomowe (opłacone, 5 800 zł), pół roku na naukę i wsparcie firmy przez 10 godzin w miesiącu.

Po roku prowadzi całość, firma została do serwera i zapory. Warunek: ktoś musi przejąć jej dotychczasową pracę **od pierwszego dnia**, inaczej zostaje z dwoma etatami.`,
        comments: [
          {
            by: 'mariusz',
            daysLater: 4,
            body: 'Mamy taką osobę! Jak zabezpieczyliście się na wypadek, gdyby po studiach odeszła?',
          },
          {
            by: 'roza',
            daysLater: 4,
            body: 'Umową o podnoszenie kwalifikacji, trzy lata pracy po studiach. Kadry mają do tego wzór z Kodeksu pracy.',
          },
        ],
      },
      {
        by: 'lukasz',
        daysLater: 9,
        body: `Znam dobrego człowieka, który dorabia po godzinach w kilku urzędach w naszej okolicy i szuka następnego. Nie chce się ogłaszać, bo ma etat gdzie indziej, ale robi solidnie i tanio.

Proszę dzwonić do niego bezpośrednio na prywatny numer 600 000 000, najlepiej po szesnastej. Proszę się powołać na mnie, to odbierze. Faktury nie wystawi, trzeba się jakoś dogadać.`,
      },
    ],
  },
  {
    key: 'org-cuw-it',
    topic: 'org-cuw',
    cityType: 'GWD',
    title:
      'Wspólny zespół IT trzech gmin – jak podzieliliśmy koszty i czego nie przewidzieliśmy w porozumieniu',
    by: 'zbigniew',
    daysAgo: 219,
    sameProblem: ['maria', 'sylwia', 'bartosz', 'slawomir', 'monika'],
    body: `Od roku trzy sąsiednie gminy (19, 9 i 6 tysięcy mieszkańców) mają jeden zespół informatyków: trzy osoby zatrudnione u nas, obsługujące trzy urzędy i 19 szkół. Podstawą jest porozumienie międzygminne, uchwały podjęły trzy rady.

Ogólnie jestem zadowolony. Są jednak dwie sprawy, których nie przewidzieliśmy: **kto płaci za nadgodziny po awarii** i co się dzieje ze sprzętem kupionym wspólnie, gdy jedna gmina zechce wyjść.

Chętnie opowiem, jak to liczymy. W zamian proszę o Wasze zapisy na te dwa przypadki.`,
    comments: [
      {
        by: 'stefan',
        daysLater: 1,
        body: 'Od jakiego klucza zależy podział kosztów? U nas rozmowy utknęły właśnie na tym.',
      },
      {
        by: 'zbigniew',
        daysLater: 1,
        body: 'Połowa według liczby komputerów, połowa według godzin z ostatniego roku. Sam podział według mieszkańców był niesprawiedliwy dla największej gminy.',
      },
    ],
    answers: [
      {
        by: 'eliza',
        daysLater: 3,
        votes: ['hanna', 'jacek', 'ireneusz', 'natalia', 'slawomir', 'halina'],
        body: `Przy wyjściu stosujemy prosty zapis: sprzęt zostaje u tego, w czyjej ewidencji jest, a wychodzący dostaje zwrot swojego udziału pomniejszony o amortyzację. Wypowiedzenie z końcem roku, z sześciomiesięcznym wyprzedzeniem.

Nikt jeszcze z tego nie skorzystał, ale odkąd jest to zapisane, przestano o tym rozmawiać na każdym spotkaniu.`,
      },
      {
        by: 'zbigniew',
        daysLater: 120,
        votes: ['piotr', 'filip', 'norbert', 'kamil', 'patrycja', 'roza', 'robert', 'grzegorz'],
        accepted: true,
        body: `Podsumowuję, bo aneks właśnie podpisały trzy gminy.

**Koszty w pierwszym roku**

| pozycja | kwota |
| --- | --- |
| wynagrodzenia zespołu | 312 tys. zł |
| dojazdy i telefony | 14 tys. zł |
| system zgłoszeń | 0 zł (darmowy, na naszym serwerze) |

Przed połączeniem gminy wydawały razem około 365 tys. zł, w tym dwie na firmy zewnętrzne.

**Nowe zapisy w aneksie**

1. Awaria po godzinach: pierwsze 10 godzin w miesiącu jest w ryczałcie, dalej płaci gmina, u której była awaria.
2. Wyjście: jak u koleżanki z powiatu, z rozliczeniem według amortyzacji.
3. Kolejność zgłoszeń ustala **kierownik zespołu**, nie wójtowie. Przedtem dzwonili do nas wszyscy trzej.

Średni czas do pierwszej reakcji: wcześniej półtora dnia, teraz 4 godziny. Mierzymy to w systemie zgłoszeń.`,
        comments: [
          {
            by: 'stefan',
            daysLater: 122,
            body: 'Zapis o kolejności zgłoszeń – złoty. U nas pewnie wójtowie by się nie zgodzili, ale spróbuję.',
          },
        ],
      },
    ],
  },
  {
    key: 'org-papier',
    topic: 'org-zmiana',
    cityType: 'MMA',
    title:
      'Kierownicy dalej drukują wszystko „na wszelki wypadek”. Jak ich przekonać, że papier ma datę końca?',
    by: 'andrzej',
    daysAgo: 47,
    sameProblem: ['lidia', 'dariusz', 'oskar', 'ireneusz', 'dorota', 'damian', 'bartosz'],
    body: `EZD działa od ośmiu miesięcy. System mówi, że 90% spraw prowadzimy elektronicznie. Drukarki mówią co innego: zużycie papieru spadło o 4%.

Trzech kierowników na siedmiu każe sobie drukować pisma do dekretacji, pisze uwagi długopisem, a sekretarka przepisuje je do systemu. Jeden otwarcie czeka, „aż to minie”.

Burmistrz popiera zmianę, ale nie chce nikogo zmuszać. Co u Was zadziałało na ludzi, a co tylko zaszkodziło?`,
    answers: [
      {
        by: 'urszula',
        daysLater: 2,
        votes: ['piotr', 'tadeusz', 'elzbieta', 'olga', 'stefan', 'dariusz', 'grzegorz'],
        body: `Dwie rzeczy pomogły, jedna zaszkodziła.

**Pomogło:** burmistrz sam przestał przyjmować papier. Nie ogłosił tego, po prostu odsyłał teczki z karteczką „poproszę w systemie”. Po trzech tygodniach kierownicy zrobili to samo u siebie.

**Pomogło:** drugi monitor i pół godziny w cztery oczy dla każdego kierownika. Okazało się, że dwóch nie umiało dekretować i wstydziło się zapytać.

**Zaszkodziło:** ranking wydruków na drzwiach kuchni. Śmiechu było na tydzień, obrazy na pół roku.`,
        comments: [
          {
            by: 'andrzej',
            daysLater: 3,
            body: 'A ja ten ranking miałem już prawie wydrukowany. Dziękuję za ostrzeżenie.',
          },
        ],
      },
      {
        by: 'dominik',
        daysLater: 6,
        votes: ['robert', 'celina', 'dorota'],
        body: `Trochę wezmę kierowników w obronę. U nas też drukowali i długo uważałem to za upór. Potem usiadłem obok jednego z nich: decyzja ma 14 stron, trzy załączniki, a on musi porównać je ze sobą na laptopie z ekranem 14 cali.

Po wymianie ekranów na większe druk w tym wydziale spadł o połowę, bez żadnej rozmowy o zmianie. Czasem opór to po prostu za mały monitor.`,
        comments: [
          {
            by: 'sylwia',
            daysLater: 8,
            body: 'Prawda. Choć znam i takiego, który ma dwa monitory i drukuje dalej.',
          },
        ],
      },
    ],
  },
  {
    key: 'org-standard-sprzetu',
    topic: 'org-dyrektorzy',
    cityType: 'MSR',
    title: 'Szkoły kupują sprzęt na własną rękę. Wprowadzić standard czy zostawić dyrektorom wybór?',
    by: 'anna',
    daysAgo: 65,
    sameProblem: ['przemyslaw', 'genowefa', 'maria', 'gabriela', 'patrycja'],
    body: `Zrobiliśmy spis: w 13 placówkach mamy 31 modeli laptopów, 9 rodzajów tablic interaktywnych i 14 modeli drukarek. Do sześciu tablic nie ma już oprogramowania, a tonery kupujemy w 14 odmianach.

Informatycy proszą o jeden standard dla całego miasta. Dyrektorzy mówią, że znają swoje potrzeby i że pieniądze z rady rodziców to nie sprawa urzędu.

Czy ktoś wprowadził standard i przeżył? Chodzi mi o zapisy, które dają porządek, a nie odbierają dyrektorom wszystkiego.`,
    answers: [
      {
        by: 'norbert',
        daysLater: 2,
        votes: ['marek', 'joanna', 'wojciech', 'bartosz', 'urszula', 'olga'],
        body: `Nazwaliśmy to „listą zalecaną” i dodaliśmy jedną regułę: **sprzęt z listy serwisujemy, sprzęt spoza listy serwisuje szkoła**. Nikomu niczego nie zabroniliśmy.

W pierwszym roku z listy pochodziło 60% zakupów, w trzecim 94%. Lista ma parametry, nie marki: trzy rodzaje laptopa, dwa monitory, jedna drukarka sieciowa na budynek. Co roku w lutym przegląda ją zespół: dwóch dyrektorów, informatyk, księgowa.

Najtrudniejsze było rozstanie z małymi drukarkami w gabinetach. Policzyliśmy koszt strony: 41 gr wobec 6 gr na urządzeniu wspólnym. Te liczby wystarczyły.`,
        comments: [
          {
            by: 'anna',
            daysLater: 3,
            body: 'Reguła z serwisem bardzo mi się podoba. A co z darowiznami? Dostajemy sporo używanych laptopów od firm.',
          },
        ],
      },
      {
        by: 'pawel',
        daysLater: 7,
        votes: ['henryk', 'tadeusz', 'nina'],
        body: `U nas standard narzucony zarządzeniem się nie przyjął. Szkoła branżowa potrzebowała mocniejszych komputerów do grafiki, przedszkola w ogóle nie chciały laptopów, a my przez pół roku pisaliśmy zgody na odstępstwa. Było ich 40.

Dziś zostawiamy wybór, ale zakup powyżej 5 tys. zł wymaga **opinii informatyka w ciągu trzech dni roboczych**. Brak odpowiedzi oznacza zgodę. Mniej porządku, za to spokój.`,
      },
    ],
  },
]
