import { practiceOf } from './build.ts'

/** Practices about data, law, people and money. */
export const officePractices = [
  practiceOf({
    thread: 'dan-otwarte-oswiata',
    by: 'tomasz',
    assessors: ['halina', 'marek'],
    points: [
      [2, 3, 2, 2, 3, 2],
      [2, 2, 2, 3, 2, 2],
    ],
    why: 'Miasto otworzyło dane, o które ludzie naprawdę pytali, i policzyło, ile pytań ubyło.',
    nominatedDaysAgo: 103,
    publishedDaysAgo: 62,
    title: 'Otwarte dane o szkołach wybrane z pytań mieszkańców',
    summary:
      'Miasto publikuje cztery zbiory, o które najczęściej pytano: obwody, miejsca, koszty i kalendarz. Wniosków ubyło o połowę.',
    context: 'Miasto na prawach powiatu, 118 tys. mieszkańców, 54 placówki.',
    problem: 'Co miesiąc wpływało kilkanaście wniosków o te same dane. Każdy zajmował pół dnia.',
    solution:
      'Przejrzano dwa lata wniosków i wybrano cztery zbiory. Każdy ma opiekuna, opis kolumn i datę następnej aktualizacji.',
    steps: [
      ['luty 2026', 'Przegląd 260 wniosków.', 'biuro prasowe'],
      ['maj 2026', 'Publikacja czterech zbiorów z opisem.', 'wydział edukacji, informatyka'],
    ],
    results: [['Wnioski o dane oświatowe w kwartale', '38', '17', 'październik 2026', 'rejestr wniosków']],
    cost: [0, 0, 'Portal miasta już był.'],
    effort: 'Opiekun zbioru: 2 godziny w miesiącu.',
    difficulties:
      'Pierwszy plik miał scalone komórki i nikt nie umiał go wczytać. Teraz jest CSV i opis kolumn.',
    replicate: 'Zacznijcie od wniosków, nie od tego, co macie pod ręką. Każdy zbiór musi mieć opiekuna.',
    fits: ['MET', 'MRE', 'MPP', 'MSR', 'POW'],
    contact: 'pełnomocniczka ds. danych',
    since: '2026-05-18',
    verified: '2026-10-01',
  }),
  practiceOf({
    thread: 'rod-jeden-iod',
    by: 'marek',
    assessors: ['tomasz', 'grazyna'],
    points: [
      [2, 2, 3, 3, 3, 1],
      [2, 2, 2, 3, 3, 1],
    ],
    why: 'Układ, który działa w małej gminie i ma jasne granice: czego inspektor nie robi za dyrektora.',
    nominatedDaysAgo: 160,
    publishedDaysAgo: 122,
    title: 'Jeden inspektor ochrony danych dla urzędu i dziewięciu placówek',
    summary:
      'Wspólny inspektor ma dyżur w każdej placówce raz w miesiącu i wspólny rejestr czynności. Koszt na placówkę spadł o dwie trzecie.',
    context: 'Gmina wiejska nad jeziorem, 5,1 tys. mieszkańców, dziewięć placówek.',
    problem: 'Każda placówka płaciła innej firmie za dokumenty, których nikt nie czytał.',
    solution:
      'Jedna umowa, jeden wzór rejestru i dyżury. Dyrektor zna trzy sytuacje, w których dzwoni od razu.',
    steps: [
      ['styczeń 2026', 'Porozumienie i powierzenie obowiązków.', 'wójt, dyrektorzy'],
      ['luty–maj 2026', 'Wspólny rejestr i dyżury.', 'inspektor'],
    ],
    results: [['Koszt na placówkę w roku', '3 600 zł', '1 150 zł', 'lipiec 2026', 'umowy']],
    cost: [0, 10_400, 'Wynagrodzenie inspektora, podzielone na placówki.'],
    effort: 'Dyrektor: 2 godziny w miesiącu.',
    difficulties: 'Przez pierwsze tygodnie wszyscy dzwonili ze wszystkim. Pomogła lista „to załatwisz sam”.',
    replicate: 'Spiszcie, za co odpowiada dyrektor. Dyżur w placówce jest ważniejszy niż dokumenty.',
    fits: ['GWM', 'GWD', 'MWM', 'MMA'],
    contact: 'inspektor ochrony danych',
    since: '2026-02-02',
    verified: '2026-08-12',
  }),
  practiceOf({
    thread: 'dos-skany-uchwal',
    by: 'halina',
    assessors: ['tomasz', 'marek'],
    points: [
      [3, 2, 2, 3, 3, 1],
      [3, 2, 2, 3, 2, 1],
    ],
    why: 'Prosta zmiana kolejności: najpierw plik, potem podpis. Każdy urząd może zacząć od jutra.',
    nominatedDaysAgo: 62,
    publishedDaysAgo: 28,
    title: 'Uchwały w BIP jako dostępne PDF-y: najpierw plik, potem podpis',
    summary:
      'Do BIP trafia plik z edytora z elektronicznym podpisem, a nie skan. Czytnik ekranu czyta całość.',
    context: 'Średnie miasto, 38,1 tys. mieszkańców, około 180 uchwał rocznie.',
    problem:
      'Uchwały drukowano, podpisywano i skanowano. Czytniki ekranu widziały obraz, a wyszukiwarka nie znajdowała niczego.',
    solution:
      'Wzór uchwały ma style nagłówków. Przewodniczący podpisuje elektronicznie plik PDF, ten sam idzie do BIP. Papier zostaje w teczce.',
    steps: [
      ['czerwiec 2026', 'Wzór ze stylami i szkolenie biura rady.', 'biuro rady'],
      ['wrzesień 2026', 'Pierwsza sesja bez skanów.', 'biuro rady'],
    ],
    results: [
      ['Uchwały dostępne dla czytnika ekranu', '0 z 46', '39 z 39', 'październik 2026', 'przegląd BIP'],
    ],
    cost: [900, 400, 'Podpis kwalifikowany przewodniczącego.'],
    effort: 'Biuro rady: dzień szkolenia.',
    difficulties:
      'Załączniki z innych wydziałów dalej są skanami. Prosimy o pliki źródłowe razem z projektem.',
    replicate:
      'Zacznijcie od wzoru ze stylami. Ustalcie, że bez pliku źródłowego projekt nie trafia na sesję.',
    fits: ['MSR', 'MMA', 'MWD', 'MWM', 'GWD', 'GWM', 'POW'],
    contact: 'kierowniczka biura rady',
    since: '2026-09-01',
    verified: '2026-10-20',
  }),
  practiceOf({
    thread: 'si-zarzadzenie',
    by: 'grazyna',
    assessors: ['tomasz', 'halina'],
    points: [
      [1, 2, 1, 2, 3, 2],
      [1, 1, 1, 2, 3, 2],
    ],
    why: 'Krótki zbiór zasad, który pozwala pracować, zamiast tylko zakazywać.',
    nominatedDaysAgo: 76,
    publishedDaysAgo: 36,
    title: 'Zarządzenie o narzędziach AI: co wolno, czego nie wolno, kogo pytać',
    summary:
      'Dwie strony z przykładami. Do narzędzi nie trafiają dane osobowe, a każdy tekst sprawdza człowiek, który go podpisuje.',
    context: 'Średnie miasto, 27,9 tys. mieszkańców, 120 osób w urzędzie.',
    problem: 'Część osób używała narzędzi po cichu, część bała się ich w ogóle. Nikt nie wiedział, co wolno.',
    solution:
      'Trzy listy: wolno od razu, wolno po uzgodnieniu, nie wolno. Do każdej po pięć przykładów z urzędu. Raz na kwartał lista jest poprawiana.',
    steps: [
      ['lipiec 2026', 'Zebranie przykładów z wydziałów.', 'zespół ds. cyfryzacji'],
      ['sierpień 2026', 'Zarządzenie i krótkie szkolenie.', 'burmistrz'],
    ],
    results: [
      ['Pracownicy, którzy wiedzą, co wolno', '22%', '78%', 'październik 2026', 'ankieta wewnętrzna'],
    ],
    cost: [0, 0, 'Bez zakupów.'],
    effort: 'Zespół: 6 dni.',
    difficulties: 'Pierwsza wersja miała dziewięć stron i nikt jej nie przeczytał.',
    replicate: 'Piszcie przykładami z własnego urzędu. Wyznaczcie osobę, którą można zapytać.',
    fits: ['MSR', 'MMA', 'MPP', 'MWD', 'GWD', 'POW'],
    contact: 'koordynator ds. cyfryzacji',
    since: '2026-08-17',
    verified: '2026-10-12',
  }),
  practiceOf({
    thread: 'org-jeden-informatyk',
    by: 'tomasz',
    assessors: ['grazyna', 'marek'],
    points: [
      [3, 2, 2, 3, 2, 1],
      [3, 2, 2, 3, 2, 1],
    ],
    why: 'Kolejka zgłoszeń zamiast telefonów. Prosty układ, który widać w liczbach.',
    nominatedDaysAgo: 133,
    publishedDaysAgo: 93,
    title: 'Jeden informatyk na urząd i sześć szkół: stały dzień i wspólna kolejka',
    summary:
      'Każda szkoła ma swój dzień, a zgłoszenia stoją w jednej kolejce widocznej dla wszystkich. Czeka się dwa dni zamiast dziewięciu.',
    context: 'Gmina wiejska, 7,9 tys. mieszkańców, sześć szkół.',
    problem: 'Pomagał temu, kto zadzwonił ostatni. Małe szkoły czekały tygodniami.',
    solution:
      'Zgłoszenia wpisuje się w arkuszu, który każdy widzi. Pilne są tylko trzy sytuacje, wypisane z góry. Informatyk ma stały dzień w każdej szkole.',
    steps: [
      ['marzec 2026', 'Trzy pilne sytuacje i kalendarz dyżurów.', 'sekretarz, dyrektorzy'],
      ['kwiecień 2026', 'Wspólna kolejka.', 'informatyk'],
    ],
    results: [['Dni oczekiwania na naprawę', '9', '2', 'czerwiec 2026', 'kolejka zgłoszeń']],
    cost: [0, 0, 'Bez zakupów.'],
    effort: 'Sekretarz: dzień na ustalenie zasad.',
    difficulties: 'Przez miesiąc wszystko było „pilne”. Pomogło, że pilne zatwierdza sekretarz.',
    replicate: 'Ustalcie, co jest pilne, zanim otworzycie kolejkę. Dyżur wpiszcie do planu szkoły.',
    fits: ['GWM', 'GWD', 'MWM', 'MMA'],
    contact: 'sekretarz gminy',
    since: '2026-04-13',
    verified: '2026-08-19',
  }),
  practiceOf({
    thread: 'fin-zmiana-zakresu',
    by: 'marek',
    assessors: ['halina', 'grazyna'],
    points: [
      [2, 3, 2, 2, 2, 1],
      [2, 2, 2, 2, 2, 1],
    ],
    why: 'Wzór wniosku o zmianę, który przeszedł za pierwszym razem, razem z odpowiedziami na pytania operatora.',
    nominatedDaysAgo: 410,
    publishedDaysAgo: 388,
    title: 'Zmiana zakresu zadań w projekcie: wniosek, który przeszedł',
    summary:
      'Jak opisać zmianę, żeby operator zobaczył ten sam cel inną drogą. Wzór wniosku i lista pytań, które padają.',
    context: 'Gmina miejsko-wiejska, 12,3 tys. mieszkańców, projekt za 620 tys. zł.',
    problem:
      'Po audycie okazało się, że zaplanowany sprzęt nie rozwiązuje największego problemu. Zostało siedem miesięcy.',
    solution:
      'Wniosek zestawia cel, wskaźnik i nowe zadanie obok starego. Do każdej zmiany dołączono jedno zdanie z raportu audytu.',
    steps: [
      ['lipiec 2025', 'Audyt i lista zmian.', 'koordynatorka projektu'],
      ['sierpień 2025', 'Wniosek, dwie rundy pytań, zgoda.', 'koordynatorka projektu'],
    ],
    results: [['Dni do zgody operatora', '60 (termin)', '24', 'wrzesień 2025', 'korespondencja']],
    cost: [0, 0, 'Praca własna.'],
    effort: 'Koordynatorka: 6 dni.',
    difficulties: 'Pierwsza wersja mówiła o sprzęcie, a nie o celu. Wróciła po dwóch dniach.',
    replicate: 'Zacznijcie od wskaźnika, który się nie zmienia. Pytania operatora traktujcie jak recenzję.',
    fits: ['MWM', 'GWD', 'GWM', 'MMA', 'MSR'],
    contact: 'koordynatorka projektów',
    since: '2025-08-29',
    verified: '2025-10-02',
  }),
  practiceOf({
    thread: 'fin-opz-dziennik',
    by: 'halina',
    assessors: ['tomasz', 'grazyna'],
    points: [
      [2, 2, 2, 3, 2, 1],
      [1, 2, 2, 3, 2, 1],
    ],
    why: 'Opis zamówienia napisany przez to, co ma umieć dziennik, a nie jak się nazywa. Wpłynęły trzy oferty zamiast jednej.',
    nominatedDaysAgo: 94,
    publishedDaysAgo: 52,
    title: 'Opis zamówienia na dziennik bez wskazywania producenta',
    summary:
      'Lista 48 czynności, które dziennik ma umożliwić, sprawdzanych na próbnych danych. Złożono trzy oferty, cena spadła o 18%.',
    context: 'Średnie miasto, 31,4 tys. mieszkańców, jedenaście szkół.',
    problem: 'Poprzedni opis przepisano z ulotki. Wpłynęła jedna oferta, a konkurent złożył odwołanie.',
    solution:
      'Wymagania opisują czynności nauczyciela i rodzica. Ofertę sprawdza komisja na wersji próbnej, z tą samą listą dla wszystkich.',
    steps: [
      ['maj 2026', 'Lista czynności z dyrektorami i rodzicami.', 'wydział edukacji'],
      ['sierpień 2026', 'Postępowanie i próba z trzema dostawcami.', 'zamówienia publiczne'],
    ],
    results: [
      ['Oferty w postępowaniu', '1', '3', 'sierpień 2026', 'protokół'],
      ['Cena za ucznia na rok', '14,20 zł', '11,60 zł', 'wrzesień 2026', 'umowa'],
    ],
    cost: [0, 0, 'Praca własna, bez doradcy.'],
    effort: 'Wydział edukacji: 14 dni.',
    difficulties: 'Próba na danych trwała dwa tygodnie dłużej, bo dostawcy nie mieli wersji testowej.',
    replicate:
      'Weźcie naszą listę czynności i skreślcie, czego nie potrzebujecie. Próbę ogłoście w dokumentach.',
    fits: ['MSR', 'MPP', 'MRE', 'MMA', 'MWD', 'POW'],
    contact: 'inspektor ds. zamówień',
    since: '2026-09-01',
    verified: '2026-10-14',
  }),
]
