import type { SeedThread } from '../types.ts'

export const finThreads: readonly SeedThread[] = [
  {
    key: 'fin-wklad-rzeczowy',
    topic: 'fin-granty',
    cityType: 'GWM',
    title: 'Cyfrowy Uczeń: co zaliczyliście jako wkład rzeczowy i jak go wyceniliście?',
    by: 'jadwiga',
    daysAgo: 4,
    sameProblem: ['bogdan', 'dariusz', 'kamil', 'dominik', 'borys', 'cezary'],
    body: `Przygotowujemy wniosek dla dwóch szkół podstawowych. Na wkład własny w pieniądzu nas nie stać, więc chcemy wykazać wkład rzeczowy.

Zastanawiamy się nad trzema pozycjami: salą po remoncie (okablowanie zrobione dwa lata temu), szesnastoma krzesłami i stołami oraz pracą naszego informatyka przy uruchomieniu.

Czy ktoś ma już rozliczony albo przynajmniej zatwierdzony taki wkład? Pytam zwłaszcza o dokumenty: operat, wycena własna, oświadczenie? Wiem, że ostatecznie decyduje regulamin i opiekun projektu, ale na odpowiedź czekam trzeci tydzień.`,
    comments: [
      {
        by: 'bogdan',
        daysLater: 1,
        body: 'Jesteśmy na tym samym etapie. Nasz opiekun powiedział przez telefon, że rzeczy kupione wcześniej z innej dotacji odpadają, ale na piśmie tego nie mam.',
      },
      {
        by: 'jadwiga',
        daysLater: 1,
        body: 'Dziękuję, u nas okablowanie było ze środków własnych. Gdy tylko dostanę odpowiedź na piśmie, wkleję tu treść.',
      },
    ],
    answers: [],
  },
  {
    key: 'fin-zmiana-zakresu',
    topic: 'fin-granty',
    cityType: 'MWM',
    title: 'Cyberbezpieczny Samorząd: komu udało się zmienić zakres zadań w trakcie projektu?',
    by: 'patrycja',
    daysAgo: 447,
    sameProblem: ['marek', 'damian', 'edyta', 'wanda'],
    body: `We wniosku sprzed półtora roku wpisaliśmy zakup serwera za 86 tys. zł i szkolenia stacjonarne. W międzyczasie przenieśliśmy EZD do chmury, serwer stał się niepotrzebny, a brakuje nam za to zapory w dwóch jednostkach i drugiego miejsca na kopie.

Czy zmieniał ktoś zakres w trakcie? Ile to trwało i jak uzasadnialiście? Boję się, że zanim dostaniemy zgodę, skończy się czas na przetarg.`,
    answers: [
      {
        by: 'beata',
        daysLater: 2,
        votes: ['jacek', 'robert', 'piotr', 'damian', 'ireneusz', 'magdalena', 'norbert'],
        accepted: true,
        body: `Zmienialiśmy dwa razy, oba z powodzeniem. Pierwsza zgoda przyszła po 34 dniach, druga po 19.

Co naszym zdaniem pomogło:

1. **Jedna tabela**: było – ma być – kwota – na jakie ryzyko odpowiada. Bez opowiadania historii.
2. Suma w obszarze (organizacja, kompetencje, technologia) niemal bez zmian. Przesuwaliśmy wewnątrz obszaru.
3. Odwołanie do **audytu**: „zalecenie nr 7, brak kopii w drugiej lokalizacji”.
4. Wskaźniki projektu zostały te same.

Równolegle mieliśmy gotowy opis zamówienia, więc ogłosiliśmy postępowanie trzy dni po zgodzie. Tego czasu nikt nie zwróci, dlatego warto pisać wniosek i dokumenty przetargowe jednocześnie.

To nasze doświadczenie, przed wysłaniem sprawdźcie swoją umowę o grant.`,
        comments: [
          {
            by: 'patrycja',
            daysLater: 3,
            body: 'Tabelę robię jeszcze dziś. Czy pytaliście wcześniej telefonicznie?',
          },
          {
            by: 'beata',
            daysLater: 3,
            body: 'Tak, dwa razy, i za każdym razem notatka z rozmowy do akt. Przyspieszyło to drugi wniosek.',
          },
          {
            by: 'patrycja',
            daysLater: 44,
            body: 'Zgoda po 27 dniach, w tym jedno wezwanie do uzupełnienia. Dziękuję, tabela zrobiła swoje.',
          },
        ],
      },
      {
        by: 'przemyslaw',
        daysLater: 9,
        votes: ['wanda'],
        body: `Nam odmówiono, więc dla równowagi: chcieliśmy przenieść 22 tys. zł ze szkoleń na sprzęt, czyli między obszarami, i to bez powołania się na jakikolwiek dokument. Po czterdziestu dniach przyszła odpowiedź negatywna na pół strony.

Szkolenia w końcu zrobiliśmy i przyznaję, że się przydały.`,
      },
    ],
  },
  {
    key: 'fin-opz-dziennik',
    topic: 'fin-zamowienia',
    cityType: 'MSR',
    title: 'Opis zamówienia na dziennik elektroniczny bez wskazywania producenta – jak to napisać?',
    by: 'beata',
    daysAgo: 109,
    sameProblem: ['teresa', 'zbigniew', 'grzegorz', 'przemyslaw', 'zofia', 'hubert'],
    body: `Kończy nam się umowa na dziennik dla 13 szkół. Poprzedni opis przedmiotu zamówienia pisała osoba, która wzięła instrukcję obecnego systemu i przepisała z niej funkcje. W efekcie ofertę mogła złożyć jedna firma i tak się stało.

Teraz chcemy napisać to uczciwie. Jak opisać potrzeby, żeby nie wskazać producenta, a zarazem nie dostać czegoś, czego nauczyciele nie wezmą do ręki? Jakie kryteria poza ceną naprawdę coś różnicują?`,
    answers: [
      {
        by: 'gabriela',
        daysLater: 3,
        votes: ['barbara', 'zbigniew', 'lidia', 'tomasz', 'joanna', 'dorota', 'henryk', 'stefan'],
        accepted: true,
        body: `Opisujcie **czynności, nie ekrany**. Zamiast „moduł frekwencji z zakładką miesięczną” – „nauczyciel zapisuje obecność 30 uczniów w mniej niż minutę, również na telefonie”.

Nasz opis miał trzy części:

1. **Co użytkownik ma umieć zrobić** (42 czynności w rolach: nauczyciel, wychowawca, sekretariat, dyrektor, rodzic, organ).
2. **Wymagania, od których nie odstępujemy**: eksport wszystkich danych w otwartym formacie na koniec umowy, dostępność cyfrowa, brak reklam, wymiana danych z SIO.
3. **Próba**: wykonawca udostępnia konto i czterech nauczycieli robi dziesięć czynności z listy. Punkty za czas i liczbę pomyłek.

Kryteria: cena 60, próba 30, koszt przeniesienia danych 10. Zgłosiły się trzy firmy, a najtańsza nie wygrała, bo w próbie wypadła słabo.

Przed ogłoszeniem zrobiliśmy wstępne konsultacje rynkowe. Dzięki nim wypadły dwa wymagania, które spełniał tylko jeden produkt, o czym nie mieliśmy pojęcia.`,
        comments: [
          {
            by: 'beata',
            daysLater: 4,
            body: 'Próba na nauczycielach to świetny pomysł. Nikt się nie odwołał od punktacji?',
          },
          {
            by: 'gabriela',
            daysLater: 5,
            body: 'Było jedno pytanie, bez odwołania. Scenariusz próby, sposób pomiaru i wzór karty ocen były załącznikiem do specyfikacji, więc wszyscy znali zasady z góry.',
          },
        ],
      },
      {
        by: 'genowefa',
        daysLater: 8,
        votes: ['tadeusz', 'jadwiga', 'dominik', 'olga'],
        body: `Do wymagań dopisałabym **koniec umowy**. Przy zmianie dziennika trzy lata temu dostaliśmy dane w 2 400 plikach PDF. Formalnie „przekazano całość danych”.

Teraz mamy zapis: eksport w formacie otwartym, z opisem pól, próbny raz w roku. I kara umowna, jeśli próbny eksport się nie uda.`,
      },
    ],
  },
  {
    key: 'fin-licencje-zapory',
    topic: 'fin-trwalosc',
    cityType: 'GWD',
    title:
      'Licencje na zapory sieciowe kończą się razem z projektem. Jak wpisać je do budżetu na kolejne lata?',
    by: 'celina',
    daysAgo: 38,
    sameProblem: ['anna', 'krystyna', 'wojciech', 'przemyslaw', 'franciszek', 'teresa', 'bogdan', 'ireneusz'],
    body: `Z projektu kupiliśmy zapory do urzędu i ośmiu jednostek, z licencjami na dwa lata. Kończą się w czerwcu. Odnowienie na rok to 34 tys. zł, na trzy lata 81 tys. zł.

Skarbniczka mówi: „w wydatkach bieżących tyle nie ma”. Wójt mówi: „projekt był po to, żeby nie płacić”. A ja wiem, że bez licencji te urządzenia będą po prostu drogimi routerami.

Jak to rozwiązaliście? Jedna kwota w urzędzie czy podział na jednostki? Rok czy trzy lata?`,
    answers: [
      {
        by: 'tadeusz',
        daysLater: 2,
        votes: ['slawomir', 'gabriela', 'marek', 'filip', 'grazyna', 'janusz'],
        body: `Zrobiliśmy dla rady prostą tabelę „co kupiliśmy z projektów i ile kosztuje rocznie utrzymanie”. Wyszło 112 tys. zł i nikt wcześniej tej liczby nie widział.

Potem poszło tak:

- trzy lata zamiast roku, bo zobowiązanie wpisane do WPF **nie wraca co roku pod dyskusję**,
- jedna umowa w urzędzie, a szkoły dostają to w swoim planie jako zmniejszenie wydatków na usługi,
- dwie zapory w najmniejszych filiach zamieniliśmy na prostsze, bez licencji. Oszczędność 7 tys. zł rocznie.`,
        comments: [
          {
            by: 'celina',
            daysLater: 3,
            body: 'Tabela dla rady to dobry krok. Czy z WPF poszło gładko? Nasza RIO bywa dociekliwa.',
          },
        ],
      },
      {
        by: 'sylwia',
        daysLater: 5,
        votes: ['leszek', 'joanna', 'grazyna'],
        body: `A my wzięliśmy rok, wbrew temu, co radzi przedmówca. Powód: za rok kończy się też dzierżawa serwera i chcemy całość przejrzeć razem, zamiast wiązać się na trzy lata z jednym rozwiązaniem.

Różnica w cenie (u nas około 7 tys. zł) jest opłatą za swobodę wyboru. Przy stabilnej sieci pewnie wybrałabym trzy lata.`,
      },
      {
        by: 'wojciech',
        daysLater: 12,
        body: `SZUKASZ LICENCJI? Nie przepłacaj! Nasza zaprzyjaźniona hurtownia ma zapory i licencje WSZYSTKICH producentów do 40% taniej, tylko do końca miesiąca!!!

Darmowa wycena w 15 minut, rabat na hasło RYNEK, przy zakupie trzech licencji ekspres do kawy w prezencie. Wystarczy wpisać w wyszukiwarkę „tanie licencje dla gmin” i kliknąć w pierwszy wynik. Polecam, sam zamawiałem!`,
      },
    ],
  },
  {
    key: 'fin-laptopy',
    topic: 'fin-wspolne',
    cityType: 'POW',
    title: 'Wspólny zakup laptopów: powiat i sześć gmin w jednym postępowaniu – komu powierzyć rolę lidera?',
    by: 'maria',
    daysAgo: 291,
    sameProblem: ['franciszek', 'piotr', 'teresa'],
    body: `Na konwencie wójtów padł pomysł, żeby kupić laptopy razem: powiat i sześć gmin, łącznie około 430 sztuk do urzędów i szkół. Wszyscy są za, dopóki nie padnie pytanie, **kto prowadzi postępowanie**.

Gminy mówią, że powiat, bo ma dział zamówień. Nasz dział zamówień to dwie osoby i czternaście innych przetargów.

Czy ktoś robił coś takiego? Kto był liderem, kto odpowiadał na pytania wykonawców i jak potem podpisywano umowy – jedna wspólna czy każdy swoją?`,
    answers: [
      {
        by: 'wanda',
        daysLater: 2,
        votes: ['edyta', 'wojciech', 'fabian', 'sylwia', 'hanna'],
        body: `U nas liderem była gmina, nie powiat, i to średniej wielkości. Zadecydowało to, że ma informatyczkę, która umie napisać opis zamówienia. Dział zamówień był mniej ważny.

Porozumienie na trzy strony: lider prowadzi postępowanie w imieniu wszystkich (Pzp dopuszcza wspólne zamówienie), **umowy każdy podpisuje sam** i sam odbiera sprzęt. Koszty ogłoszeń i pracy lidera podzielone po równo, po 900 zł.`,
        comments: [
          {
            by: 'maria',
            daysLater: 3,
            body: 'Odrębne umowy to dla nas dużo mniejszy lęk. Biorę ten układ na następny konwent.',
          },
        ],
      },
      {
        by: 'maria',
        daysLater: 210,
        votes: ['hubert', 'sylwia', 'borys', 'iwona', 'andrzej', 'lidia', 'katarzyna', 'piotr'],
        accepted: true,
        body: `Laptopy stoją, więc opisuję, jak wyszło.

Liderem został ostatecznie powiat, ale **opis zamówienia napisał zespół** złożony z trzech informatyków z gmin. My prowadziliśmy samo postępowanie. Każda jednostka podpisała własną umowę.

| co porównujemy | gminy osobno, rok wcześniej | razem |
| --- | --- | --- |
| cena laptopa do urzędu | 3 890 zł | 3 310 zł |
| cena laptopa dla szkoły | 2 950 zł | 2 540 zł |
| liczba postępowań | 7 | 1 |
| gwarancja | 2 lata | 3 lata, na miejscu |

Kosztowało nas to 17 spotkań i więcej cierpliwości, niż myślałam. Dwie gminy przysłały zapotrzebowanie po terminie i musieliśmy im odmówić. Druga tura za rok, już z siedmioma gminami.`,
        comments: [
          {
            by: 'fabian',
            daysLater: 212,
            body: 'Świetne zestawienie. Czy rok wcześniej była taka sama specyfikacja? Bo część różnicy w cenie może stąd wynikać.',
          },
          {
            by: 'maria',
            daysLater: 213,
            body: 'Słuszna uwaga. Procesor był o generację nowszy, reszta taka sama, więc porównanie jest raczej na naszą niekorzyść.',
          },
        ],
      },
    ],
  },
]
