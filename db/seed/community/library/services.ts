import { practiceOf } from './build.ts'

/** Practices about services for residents and the circulation of documents. */
export const servicePractices = [
  practiceOf({
    thread: 'usl-zbiorcza-wysylka',
    by: 'halina',
    assessors: ['tomasz', 'marek'],
    points: [
      [3, 3, 3, 3, 2, 1],
      [3, 2, 3, 2, 2, 1],
    ],
    why: 'Oszczędność policzona co do złotówki i pułapki opisane tak, że następni je ominą.',
    nominatedDaysAgo: 104,
    reachedDaysAgo: 68,
    title: 'Decyzje podatkowe wysyłane zbiorczo przez e-Doręczenia',
    summary:
      'Miasto wysyła 9 tys. decyzji w trzy dni. Adresy sprawdza wcześniej, a papier idzie tylko do tych, którzy skrzynki nie mają.',
    context: 'Średnie miasto, 38,1 tys. mieszkańców, 14 tys. decyzji podatkowych rocznie.',
    problem: 'Roznoszenie i druk kosztowały 71 tys. zł rocznie, a zwrotki wracały przez trzy miesiące.',
    solution:
      'Przed wymiarem system porównuje listę podatników z bazą adresów. Decyzje idą paczkami po 500, z kontrolą pierwszych dziesięciu. Zwroty trafiają od razu do osoby prowadzącej sprawę.',
    steps: [
      ['listopad 2025', 'Próba na 200 decyzjach.', 'referat podatków'],
      ['luty 2026', 'Wysyłka wymiaru rocznego.', 'referat podatków, informatyk'],
    ],
    results: [
      ['Koszt doręczenia jednej decyzji', '5,10 zł', '2,30 zł', 'maj 2026', 'zestawienie skarbnika'],
      ['Dni do ostatniego potwierdzenia', '92', '31', 'maj 2026', 'rejestr doręczeń'],
    ],
    cost: [9_500, 4_000, 'Moduł wysyłki i wsparcie dostawcy, środki własne.'],
    alsoAbout: ['ezd-integracje'],
    effort: 'Przygotowanie: 12 dni. Wysyłka: 3 dni dwóch osób.',
    difficulties:
      'W pierwszej paczce system wysłał też korekty sprzed roku. Teraz filtr dat jest pierwszym krokiem instrukcji.',
    replicate: 'Zróbcie próbę na kilkuset decyzjach. Nie wysyłajcie niczego w ostatnim tygodniu terminu.',
    fits: ['MSR', 'MMA', 'MPP', 'MWD', 'GWD'],
    contact: 'kierowniczka referatu podatków',
    since: '2026-02-09',
    verified: '2026-09-22',
  }),
  practiceOf({
    thread: 'usl-karta-mieszkanca',
    by: 'grazyna',
    assessors: ['marek', 'halina'],
    points: [
      [2, 2, 2, 2, 3, 1],
      [3, 2, 2, 2, 2, 1],
    ],
    why: 'Gmina potwierdza rozliczanie podatku bez kserowania PIT-ów. Rozwiązanie jest proste i szanuje prywatność.',
    nominatedDaysAgo: 418,
    reachedDaysAgo: 380,
    title: 'Karta mieszkańca w telefonie bez kserowania zeznań',
    summary:
      'Mieszkaniec okazuje urzędowe poświadczenie odbioru zeznania, urzędnik zaznacza rok. Kopii nikt nie przechowuje.',
    context: 'Gmina miejsko-wiejska, 21,7 tys. mieszkańców pod dużym miastem.',
    problem:
      'Wniosek o kartę wymagał kopii PIT-u. Ludzie nie chcieli jej zostawiać, a gmina nie chciała jej przechowywać.',
    solution:
      'Wystarcza okazanie poświadczenia na ekranie. System zapisuje tylko rok i datę sprawdzenia. Karta działa jako obrazek w telefonie, także bez internetu.',
    steps: [
      ['styczeń 2025', 'Ocena skutków dla ochrony danych.', 'inspektor ochrony danych'],
      ['marzec 2025', 'Start karty w aplikacji i na papierze.', 'biuro obsługi'],
    ],
    results: [['Aktywne karty', '1 150', '4 820', 'wrzesień 2025', 'system kart']],
    cost: [38_000, 9_000, 'Aplikacja i utrzymanie, budżet gminy.'],
    effort: 'Biuro obsługi: 40 dni w pierwszym półroczu.',
    difficulties: 'Starsi mieszkańcy prosili o plastik. Od czerwca drukujemy go na życzenie.',
    replicate:
      'Zapytajcie inspektora ochrony danych, zanim napiszecie regulamin. Zostawcie wersję papierową.',
    fits: ['MWD', 'MSR', 'GWD', 'MMA'],
    contact: 'kierownik biura obsługi mieszkańców',
    since: '2025-03-23',
    verified: '2025-08-03',
  }),
  practiceOf({
    thread: 'usl-wezel-krajowy-testy',
    by: 'grazyna',
    assessors: ['halina', 'marek'],
    points: [
      [2, 2, 1, 2, 2, 2],
      [2, 2, 1, 2, 2, 1],
    ],
    why: 'Dokładny dziennik testów oszczędzi innym miastom kilku tygodni.',
    nominatedDaysAgo: 490,
    reachedDaysAgo: 470,
    title: 'Podłączenie portalu miejskiego do Węzła Krajowego krok po kroku',
    summary:
      'Dziennik siedmiu tygodni testów: co sprawdzać, w jakiej kolejności i na co czeka się najdłużej.',
    context: 'Miasto na prawach powiatu, 118 tys. mieszkańców, własny portal usług.',
    problem:
      'Dokumentacja opisuje technikę, ale nie mówi, ile trwa każda zgoda. Harmonogram projektu rozjechał się o miesiąc.',
    solution:
      'Lista 22 kroków z czasem, osobą i wzorem pisma. Testy prowadzono na trzech kontach i trzech przeglądarkach.',
    steps: [
      ['maj 2025', 'Wniosek i umowa.', 'wydział informatyki'],
      ['czerwiec–lipiec 2025', 'Testy integracyjne i odbiór.', 'wydział informatyki, dostawca'],
    ],
    results: [['Tygodnie od wniosku do uruchomienia', '12 (plan)', '15', 'lipiec 2025', 'dziennik testów']],
    cost: [21_000, 0, 'Praca dostawcy portalu.'],
    effort: 'Dwie osoby przez siedem tygodni, połowa etatu.',
    difficulties: 'Certyfikat testowy wygasł w trakcie. Zamówcie go z zapasem.',
    replicate: 'Zacznijcie od wniosku o certyfikat, bo na niego czeka się najdłużej.',
    fits: ['MET', 'MRE', 'MPP'],
    contact: 'kierownik zespołu e-usług',
    since: '2025-07-15',
    verified: '2025-08-01',
  }),
  practiceOf({
    thread: 'usl-platnosci-jedno-miejsce',
    by: 'marek',
    assessors: ['tomasz', 'grazyna'],
    points: [
      [3, 2, 3, 2, 2, 1],
      [2, 2, 3, 3, 2, 1],
    ],
    why: 'Jedno miejsce płatności zmniejszyło zaległości. Kryteria wyboru operatora są do przejęcia w całości.',
    nominatedDaysAgo: 78,
    reachedDaysAgo: 41,
    title: 'Odpady, przedszkole i podatek płacone w jednym miejscu',
    summary:
      'Mieszkaniec widzi wszystkie należności na jednej stronie i płaci jednym przelewem. Zaległości spadły o jedną trzecią.',
    context: 'Gmina miejsko-wiejska, 15,8 tys. mieszkańców.',
    problem:
      'Trzy systemy, trzy numery kont. Ludzie płacili nie tam, gdzie trzeba, a księgowość przekładała kwoty ręcznie.',
    solution:
      'Każdy mieszkaniec ma własny numer rachunku do każdej opłaty, a strona zbiera je w jednym widoku. Prowizję płaci gmina, w umowie jest jej górna granica.',
    steps: [
      ['grudzień 2025', 'Porównanie pięciu operatorów.', 'skarbnik, informatyk'],
      ['marzec 2026', 'Uruchomienie odpadów i przedszkoli.', 'referat finansowy'],
    ],
    results: [
      ['Zaległości w opłacie za odpady', '214 000 zł', '142 000 zł', 'wrzesień 2026', 'księgowość'],
      ['Wpłaty wyjaśniane ręcznie w miesiącu', '180', '26', 'wrzesień 2026', 'księgowość'],
    ],
    cost: [12_000, 8_400, 'Wdrożenie i prowizje, budżet gminy.'],
    alsoAbout: ['usl-portale'],
    effort: 'Księgowość: 25 dni przez pierwsze pół roku.',
    difficulties: 'Starzy mieszkańcy płacili dalej na stare konto. Trzymaliśmy je otwarte cały rok.',
    replicate: 'Porównujcie operatorów po czasie przekazania pieniędzy, nie tylko po prowizji.',
    fits: ['MWM', 'MWD', 'MMA', 'GWD', 'MSR'],
    contact: 'skarbniczka gminy',
    since: '2026-03-30',
    verified: '2026-10-05',
  }),
  practiceOf({
    thread: 'usl-ksef-szkoly',
    by: 'tomasz',
    assessors: ['grazyna', 'marek'],
    points: [
      [2, 2, 2, 3, 3, 1],
      [2, 2, 2, 2, 3, 1],
    ],
    why: 'Porządek w uprawnieniach, którego brakuje w większości gmin, opisany jedną tabelą.',
    nominatedDaysAgo: 158,
    reachedDaysAgo: 120,
    title: 'Faktury szkół w KSeF: kto ma uprawnienia i jak faktura trafia do placówki',
    summary:
      'Jedna tabela uprawnień i identyfikator placówki na fakturze. Żadna faktura nie leży dłużej niż dwa dni.',
    context: 'Gmina wiejska, 10,9 tys. mieszkańców, siedem jednostek z jednym numerem podatkowym.',
    problem: 'Faktury wszystkich placówek wpadały na jedną listę. Nikt nie wiedział, czyja jest która.',
    solution:
      'Dostawcy wpisują identyfikator placówki. Uprawnienia nadaje jedna osoba, zastępuje ją druga, a lista jest przeglądana co kwartał.',
    steps: [
      ['styczeń 2026', 'Tabela uprawnień i pismo do dostawców.', 'skarbniczka'],
      ['luty 2026', 'Próbne faktury z trzema dostawcami.', 'księgowość'],
    ],
    results: [['Dni od wystawienia do przekazania placówce', '9', '2', 'czerwiec 2026', 'rejestr faktur']],
    cost: [0, 0, 'Bez zakupów.'],
    alsoAbout: ['org-cuw'],
    hdr: 'implementation',
    effort: 'Księgowość: 8 dni.',
    difficulties: 'Mali dostawcy zapominali o identyfikatorze. Pomogło dopisanie go do wzoru zamówienia.',
    replicate: 'Zacznijcie od listy placówek i dwóch osób z uprawnieniami, nigdy od jednej.',
    fits: ['GWD', 'GWM', 'MWM', 'MMA'],
    contact: 'skarbniczka gminy',
    since: '2026-02-16',
    verified: '2026-07-23',
  }),
  practiceOf({
    thread: 'ezd-dane-historyczne',
    by: 'marek',
    assessors: ['tomasz', 'grazyna'],
    points: [
      [2, 2, 2, 2, 2, 2],
      [2, 3, 2, 2, 2, 2],
    ],
    why: 'Uczciwy opis przejścia, w którym powiedziano także, czego nie przeniesiono i dlaczego.',
    nominatedDaysAgo: 138,
    reachedDaysAgo: 101,
    title: 'Przejście na EZD RP bez przenoszenia wszystkiego',
    summary:
      'Stare sprawy zostały w starym systemie tylko do odczytu, a przeniesiono 4% potrzebnych na co dzień.',
    context: 'Średnie miasto, 38,1 tys. mieszkańców, 160 stanowisk.',
    problem:
      'Dostawca starego systemu chciał 190 tys. zł za eksport wszystkich spraw. Nikt nie wiedział, ile z nich będzie potrzebnych.',
    solution:
      'Wydziały wskazały sprawy w toku i te, do których zaglądają. Resztę zostawiono w bazie tylko do odczytu, z umową na pięć lat.',
    steps: [
      ['styczeń 2026', 'Przegląd spraw w wydziałach.', 'koordynatorzy'],
      ['kwiecień 2026', 'Przeniesienie spraw w toku.', 'dostawca, archiwistka'],
    ],
    results: [
      ['Koszt przejścia', '190 000 zł', '34 000 zł', 'maj 2026', 'umowy'],
      ['Wejścia do starego systemu w tygodniu', '310', '18', 'wrzesień 2026', 'dziennik systemu'],
    ],
    cost: [34_000, 6_000, 'Przeniesienie spraw w toku i umowa na odczyt.'],
    effort: 'Koordynator w wydziale: 3 dni.',
    difficulties: 'Zapomnieliśmy o załącznikach większych niż 50 MB. Trzeba je było przenieść ręcznie.',
    replicate: 'Policzcie, do czego naprawdę zaglądacie. Umowę na odczyt podpiszcie przed końcem licencji.',
    fits: ['MSR', 'MMA', 'MPP', 'POW'],
    contact: 'koordynatorka EZD',
    since: '2026-04-20',
    verified: '2026-09-10',
  }),
  practiceOf({
    thread: 'ezd-sklad-chronologiczny',
    by: 'halina',
    assessors: ['tomasz', 'grazyna'],
    points: [
      [2, 2, 2, 3, 2, 1],
      [2, 2, 1, 2, 2, 1],
    ],
    why: 'Wyliczenie miejsca i pracy, którego szuka każdy urząd przed wdrożeniem EZD.',
    nominatedDaysAgo: 509,
    reachedDaysAgo: 471,
    title: 'Skład chronologiczny policzony: metry, skany i etaty',
    summary:
      'Starostwo zmierzyło, ile papieru przychodzi i ile trwa skanowanie. Z tego wyszło pół etatu i 14 metrów półek na rok.',
    context: 'Powiat, 61,5 tys. mieszkańców, 210 pism dziennie.',
    problem:
      'Przed wdrożeniem nikt nie umiał powiedzieć, ile miejsca i ludzi potrzeba. Skład urządzono w korytarzu.',
    solution:
      'Przez miesiąc liczono pisma i strony. Skanują dwie osoby na zmianę, a pudła mają kod dnia, więc pismo znajduje się w dwie minuty.',
    steps: [
      ['luty 2025', 'Pomiar: pisma, strony, minuty.', 'kancelaria'],
      ['marzec 2025', 'Regały, kody dni, dyżury.', 'kancelaria, archiwum'],
    ],
    results: [['Minuty szukania papierowego oryginału', '17', '2', 'czerwiec 2025', 'pomiar kancelarii']],
    cost: [11_200, 0, 'Regały i skaner, budżet powiatu.'],
    effort: 'Pół etatu na stałe.',
    difficulties: 'Jeden skaner to za mało: gdy się zepsuł, pisma czekały dwa dni.',
    replicate: 'Zmierzcie własny miesiąc, zanim kupicie regały. Zaplanujcie zastępstwo dla skanera.',
    fits: ['POW', 'MPP', 'MSR', 'MMA'],
    contact: 'kierowniczka kancelarii',
    since: '2025-03-16',
    verified: '2025-07-16',
    stillTrue: { daysAgo: 92, note: 'Metry i etaty sprawdziły się po roku niemal dokładnie.' },
  }),
  practiceOf({
    thread: 'ezd-podwojne-wpisywanie',
    by: 'grazyna',
    assessors: ['halina', 'marek'],
    points: [
      [3, 2, 3, 2, 2, 2],
      [3, 2, 2, 2, 2, 2],
    ],
    why: 'Bez drogiej integracji: wymiana pliku co noc i jeden numer sprawy w obu systemach.',
    nominatedDaysAgo: 455,
    reachedDaysAgo: 414,
    title: 'Koniec wpisywania dwa razy: nocna wymiana między EZD a podatkami',
    summary:
      'Co noc system podatkowy wysyła plik z numerami spraw, a EZD dopisuje dekretację. Bez integracji za sto tysięcy.',
    context: 'Gmina miejsko-wiejska, 21,7 tys. mieszkańców, referat podatków liczący pięć osób.',
    problem: 'Każde pismo wpisywano dwa razy, a pomyłka w numerze wychodziła dopiero przy kontroli.',
    solution:
      'Oba systemy umieją eksportować i wczytać prosty plik. Wspólny jest numer sprawy. Rano lista różnic trafia do kierowniczki.',
    steps: [
      ['kwiecień 2024', 'Uzgodnienie pliku z dwoma dostawcami.', 'informatyk'],
      ['czerwiec 2024', 'Wymiana nocna i lista różnic.', 'informatyk, referat podatków'],
    ],
    results: [['Pisma wpisywane ręcznie dwa razy w miesiącu', '640', '15', 'maj 2025', 'lista różnic']],
    cost: [8_900, 1_200, 'Praca dwóch dostawców.'],
    effort: 'Informatyk: 10 dni.',
    difficulties:
      'Przez tydzień plik był pusty i nikt tego nie zauważył. Teraz pusty plik też wywołuje alarm.',
    replicate:
      'Poproście dostawców o eksport do pliku, nie o integrację. Zaplanujcie, kto rano czyta listę różnic.',
    fits: ['MWD', 'MWM', 'MMA', 'MSR', 'GWD'],
    contact: 'informatyk urzędu',
    since: '2024-06-16',
    verified: '2025-06-24',
  }),
]
