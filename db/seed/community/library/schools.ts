import { practiceOf } from './build.ts'

/** Practices about schools: education, equipment, skills. */
export const schoolPractices = [
  practiceOf({
    thread: 'edu-hdr-poczatek',
    by: 'tomasz',
    assessors: ['halina', 'marek'],
    points: [
      [2, 2, 2, 3, 3, 1],
      [3, 2, 1, 2, 3, 1],
    ],
    why: 'Dwie osoby w wydziale zrobiły harmonogram, z którego gmina naprawdę korzysta. Wzór mieści się na czterech stronach.',
    nominatedDaysAgo: 132,
    reachedDaysAgo: 96,
    title: 'Harmonogram działań na cztery strony, pisany razem z dyrektorami',
    summary:
      'Zamiast strategii na sto stron gmina ma tabelę: cel, termin, osoba, pieniądze. Co kwartał sprawdza ją pół godziny na naradzie dyrektorów.',
    context:
      'Gmina miejsko-wiejska, 9 tys. mieszkańców, pięć szkół, 780 uczniów. W wydziale oświaty pracują dwie osoby.',
    problem:
      'Poprzedni dokument napisała firma. Nikt go nie otwierał, bo nie było w nim ani nazwisk, ani terminów, a dyrektorzy zobaczyli go dopiero po uchwaleniu.',
    solution:
      'Harmonogram powstał na trzech spotkaniach po dwie godziny.\n\n- **Jedna tabela**: działanie, po co, kto, do kiedy, ile i skąd pieniądze.\n- **Najwyżej dwanaście działań** na dwa lata. Reszta czeka na liście „później”.\n- **Przegląd co kwartał** na stałej naradzie: zielone, żółte, czerwone.',
    steps: [
      ['styczeń 2026', 'Rozmowy z dyrektorami: co przeszkadza najbardziej.', 'wydział oświaty'],
      ['luty 2026', 'Trzy spotkania warsztatowe, wybór dwunastu działań.', 'dyrektorzy, skarbniczka'],
      ['marzec 2026', 'Przyjęcie zarządzeniem i pierwszy przegląd.', 'burmistrz'],
    ],
    results: [
      ['Działania wykonane w terminie', '2 z 14', '7 z 9', 'październik 2026', 'protokoły przeglądów'],
      ['Szkoły, które znają harmonogram', '1 z 5', '5 z 5', 'czerwiec 2026', 'narada dyrektorów'],
    ],
    cost: [0, 0, 'Praca własna, bez zakupów.'],
    hdr: 'plan',
    alsoAbout: ['edu-diagnoza', 'org-zmiana'],
    effort: 'Około 9 dni pracy dwóch osób, potem pół dnia na kwartał.',
    difficulties:
      'Na pierwszym spotkaniu padło czterdzieści pomysłów. Dopiero pytanie „kto to zrobi” skróciło listę. Następnym razem zaczęlibyśmy od skarbniczki.',
    replicate:
      'Potrzebny jest ktoś, kto prowadzi spotkania i nie jest niczyim przełożonym. Nie wpisujcie działań bez nazwiska.',
    fits: ['MWM', 'GWM', 'GWD', 'MMA'],
    contact: 'inspektor ds. oświaty',
    since: '2026-03-16',
    verified: '2026-08-14',
  }),
  practiceOf({
    thread: 'edu-wielokrotne-zgloszenia',
    by: 'halina',
    assessors: ['tomasz', 'grazyna'],
    points: [
      [3, 2, 2, 2, 2, 2],
      [3, 3, 2, 2, 3, 2],
    ],
    why: 'Miasto skróciło nabór o trzy tygodnie bez nowego systemu, samą zmianą kolejności pytań i terminów.',
    nominatedDaysAgo: 470,
    reachedDaysAgo: 431,
    title: 'Nabór do klas pierwszych: jedna deklaracja zamiast trzech zgłoszeń',
    summary:
      'Rodzic składa jedną deklarację z kolejnością szkół, a system sam sprawdza obwód. Zniknęły zgłoszenia podwójne i telefony o wolne miejsca.',
    context:
      'Miasto na prawach powiatu, 171 tys. mieszkańców, 31 szkół podstawowych, rocznie 1 600 pierwszoklasistów.',
    problem:
      'Co czwarte dziecko było zgłoszone do kilku szkół. Listy układały się do sierpnia, a dyrektorzy planowali oddziały na wyrost.',
    solution:
      'Formularz pyta najpierw o adres i sam podaje szkołę obwodową. Dopiero potem można wskazać do dwóch innych, w kolejności. **Szkoła obwodowa jest domyślna**, więc kto jej nie zmienia, kończy w minutę.',
    steps: [
      ['jesień 2024', 'Analiza zgłoszeń z trzech lat.', 'wydział edukacji'],
      ['styczeń 2025', 'Zmiana formularza i uchwały o kryteriach.', 'wydział edukacji, rada miasta'],
      ['marzec 2025', 'Nabór według nowych zasad.', 'szkoły'],
    ],
    results: [
      ['Dzieci zgłoszone do więcej niż jednej szkoły', '24%', '3%', 'maj 2025', 'system naboru'],
      ['Dni do zamknięcia list', '78', '52', 'czerwiec 2025', 'wydział edukacji'],
    ],
    cost: [14_000, 3_000, 'Zmiana w posiadanym systemie, środki własne.'],
    alsoAbout: ['usl-portale'],
    effort: 'Około 30 dni pracy wydziału i 5 dni dostawcy.',
    difficulties:
      'Rodzice bali się, że wskazanie jednej szkoły zmniejsza szanse. Pomógł przykład na pierwszej stronie formularza.',
    replicate: 'Warunkiem jest aktualny wykaz ulic w obwodach. Zmianę kryteriów ogłoście przed feriami.',
    fits: ['MET', 'MRE', 'MPP', 'MSR'],
    contact: 'naczelniczka wydziału edukacji',
    since: '2025-03-02',
    verified: '2025-07-03',
  }),
  practiceOf({
    thread: 'spr-punkty-centralnie',
    by: 'halina',
    assessors: ['grazyna', 'marek'],
    points: [
      [3, 2, 3, 3, 3, 1],
      [2, 2, 3, 2, 3, 1],
    ],
    why: 'Dwanaście szkół, jeden panel, połowa mniej wyjazdów. Koszty policzono na szkołę i na rok.',
    nominatedDaysAgo: 545,
    reachedDaysAgo: 520,
    title: 'Sieć bezprzewodowa dwunastu szkół zarządzana z jednego miejsca',
    summary:
      'Punkty dostępowe we wszystkich szkołach ustawia i nadzoruje jedna osoba z urzędu. Awarie widać, zanim zadzwoni szkoła.',
    context:
      'Gmina miejsko-wiejska, 21,7 tys. mieszkańców, dwanaście szkół i przedszkoli w ośmiu miejscowościach.',
    problem:
      'Każda szkoła miała inne urządzenia i innego „pana od sieci”. Informatyk gminy spędzał w samochodzie dwa dni w tygodniu.',
    solution:
      'Jednakowe punkty dostępowe, jeden sterownik w urzędzie i trzy sieci w każdej szkole: dla nauczycieli, uczniów i gości. Hasło gości zmienia się samo co tydzień.',
    steps: [
      ['wiosna 2025', 'Pomiary zasięgu i spis okablowania.', 'informatyk'],
      ['lato 2025', 'Zakup i montaż podczas wakacji.', 'wykonawca'],
    ],
    results: [
      ['Wyjazdy informatyka do szkół w miesiącu', '22', '9', 'listopad 2025', 'ewidencja wyjazdów'],
      ['Zgłoszenia „nie działa Wi-Fi”', '35', '8', 'listopad 2025', 'rejestr zgłoszeń'],
    ],
    cost: [86_000, 7_500, 'Środki własne i dotacja. Roczny koszt to licencja sterownika.'],
    alsoAbout: ['org-it'],
    hdr: 'implementation',
    effort: 'Informatyk: 20 dni przy wdrożeniu, potem 2 dni w miesiącu.',
    difficulties:
      'W dwóch starych szkołach trzeba było najpierw wymienić okablowanie. Nie zaplanowaliśmy na to pieniędzy.',
    replicate:
      'Zacznijcie od pomiarów i okablowania. Urządzenia kupujcie jednego typu, z licencją na co najmniej pięć lat.',
    fits: ['MWD', 'MWM', 'GWD', 'MSR'],
    contact: 'informatyk urzędu',
    since: '2025-09-01',
    verified: '2025-06-10',
    stillTrue: { daysAgo: 140, note: 'Działa, doszła trzynasta placówka.' },
  }),
  practiceOf({
    thread: 'spr-wypozyczanie-uczniom',
    by: 'marek',
    assessors: ['tomasz', 'halina'],
    points: [
      [2, 2, 1, 3, 2, 1],
      [2, 1, 2, 2, 2, 1],
    ],
    why: 'Regulamin na jedną stronę, którego rodzice nie boją się podpisać. Wypożyczono więcej sprzętu i nic nie zginęło.',
    nominatedDaysAgo: 430,
    reachedDaysAgo: 389,
    title: 'Wypożyczalnia laptopów z regulaminem na jedną stronę',
    summary:
      'Uczeń dostaje laptop do domu na podstawie krótkiej umowy bez kaucji. Szkoła odpowiada za ubezpieczenie, rodzic za staranność.',
    context: 'Gmina miejsko-wiejska, 12,3 tys. mieszkańców, cztery szkoły, 140 laptopów z różnych projektów.',
    problem:
      'Sprzęt leżał w szafach, bo ośmiostronicowa umowa przerzucała na rodziców pełną odpowiedzialność. Nikt nie chciał jej podpisać.',
    solution:
      'Jedna strona: co wypożyczamy, na jak długo, co robić przy awarii. Sprzęt ubezpieczono zbiorczo. Przyjęcie i wydanie ze zdjęciem trwa pięć minut.',
    steps: [
      ['wrzesień 2024', 'Nowy wzór umowy i ubezpieczenie zbiorcze.', 'sekretarz, radca'],
      ['październik 2024', 'Wypożyczenia przez bibliotekę szkolną.', 'bibliotekarze'],
    ],
    results: [['Laptopy wypożyczone do domu', '11', '96', 'maj 2025', 'kartoteki bibliotek']],
    cost: [0, 4_200, 'Roczna składka ubezpieczenia 140 laptopów.'],
    alsoAbout: ['rod-umowy', 'fin-trwalosc'],
    effort: 'Bibliotekarz: godzina w tygodniu.',
    difficulties:
      'Na początku wracał sprzęt bez zasilaczy. Pomogło wpisanie ich do umowy jako osobnej pozycji.',
    replicate:
      'Ubezpieczcie sprzęt zbiorczo, zanim ogłosicie wypożyczalnię. Umowę niech przeczyta rodzic, nie tylko radca.',
    fits: ['MWM', 'GWM', 'GWD', 'MMA', 'MSR'],
    contact: 'sekretarz gminy',
    since: '2024-10-06',
    verified: '2025-06-22',
  }),
  practiceOf({
    thread: 'spr-godziny-stem',
    by: 'grazyna',
    assessors: ['tomasz', 'halina'],
    points: [
      [2, 2, 1, 2, 2, 2],
      [1, 2, 1, 2, 2, 2],
    ],
    why: 'Prosty rejestr godzin pracowni, który przeszedł kontrolę i nie wymaga od nauczycieli niczego nowego.',
    nominatedDaysAgo: 92,
    reachedDaysAgo: 55,
    title: 'Godziny pracowni STEM liczone z planu lekcji, nie z zeszytu',
    summary:
      'Rejestr wykorzystania pracowni powstaje z planu w dzienniku. Nauczyciel zaznacza tylko zajęcia dodatkowe.',
    context: 'Powiat, 93,8 tys. mieszkańców, siedem szkół ponadpodstawowych z pracowniami.',
    problem:
      'Zeszyty przy drzwiach były puste albo wypełniane wstecz. Przed kontrolą dwie osoby spisywały je przez tydzień.',
    solution:
      'Sala pracowni ma w dzienniku własny kod. Raz w miesiącu szkoła pobiera zestawienie zajęć w tej sali, a kółka dopisuje formularzem z trzech pól.',
    steps: [
      ['luty 2026', 'Uporządkowanie kodów sal w dzienniku.', 'wicedyrektorzy'],
      ['marzec 2026', 'Wzór zestawienia i formularz zajęć dodatkowych.', 'wydział edukacji'],
    ],
    results: [['Dni pracy nad sprawozdaniem', '10', '1', 'czerwiec 2026', 'wydział edukacji']],
    cost: [0, 0, 'Bez zakupów.'],
    effort: 'Około 2 godzin na szkołę, potem kwadrans w miesiącu.',
    difficulties:
      'W jednej szkole dwie pracownie miały ten sam kod. Zestawienie trzeba było cofnąć o miesiąc.',
    replicate:
      'Sprawdźcie, czy dziennik pozwala wyszukać zajęcia po sali. Jeśli nie, zapytajcie dostawcę o eksport planu.',
    fits: ['POW', 'MPP', 'MRE', 'MSR'],
    contact: 'inspektor wydziału edukacji',
    since: '2026-03-09',
    verified: '2026-09-18',
  }),
  practiceOf({
    thread: 'spr-konta-po-odejsciu',
    by: 'tomasz',
    assessors: ['grazyna', 'marek'],
    points: [
      [3, 2, 2, 3, 2, 1],
      [3, 2, 2, 2, 2, 1],
    ],
    why: 'Porządek w kontach po latach: terminy, przypomnienie i jedna osoba, która za to odpowiada.',
    nominatedDaysAgo: 486,
    reachedDaysAgo: 448,
    title: 'Konta absolwentów i nauczycieli zamykane według kalendarza',
    summary:
      'Konto ucznia zamyka się 60 dni po odejściu, nauczyciela 14. System przypomina, co zapisać. Zniknęło 1 900 martwych kont.',
    context: 'Gmina miejsko-wiejska, 9,1 tys. mieszkańców, trzy szkoły, wspólna usługa chmurowa.',
    problem:
      'Po sześciu latach trzy czwarte kont należało do osób, które dawno odeszły. Część miała dostęp do dzienników zajęć.',
    solution:
      'Lista odejść z sekretariatu trafia raz w miesiącu do administratora. Konto najpierw jest blokowane, potem usuwane, a właściciel dostaje dwa przypomnienia.',
    steps: [
      ['czerwiec 2025', 'Spis kont i porównanie z listami szkół.', 'administrator'],
      ['lipiec 2025', 'Zasady w zarządzeniu i pierwsze zamknięcia.', 'dyrektorzy'],
    ],
    results: [['Konta osób spoza szkół', '1 940', '12', 'wrzesień 2025', 'raport usługi']],
    cost: [0, 0, 'Mniej kont to także mniej płatnych licencji.'],
    alsoAbout: ['cyb-ludzie', 'rod-szkoly'],
    effort: 'Administrator: 4 dni na początku, 2 godziny w miesiącu.',
    difficulties:
      'Dwoje nauczycieli straciło materiały, bo przypomnienie poszło na zamykane konto. Teraz wysyłamy je też na adres prywatny z kadr.',
    replicate: 'Ustalcie z sekretariatem jeden wzór listy odejść. Zacznijcie od blokady, nie od usuwania.',
    fits: ['MWM', 'MWD', 'GWD', 'MMA', 'MSR', 'MPP'],
    contact: 'administrator usług szkolnych',
    since: '2025-07-01',
    verified: '2025-09-01',
    stillTrue: { daysAgo: 69, note: 'Działa. Po tegorocznych wakacjach zamknęliśmy konta w dziewięć dni.' },
  }),
  practiceOf({
    thread: 'kom-szkolenia-urzednikow',
    by: 'marek',
    assessors: ['halina', 'grazyna'],
    points: [
      [3, 2, 3, 3, 1, 2],
      [2, 2, 2, 3, 2, 2],
    ],
    why: 'Szkolenie bez sali szkoleniowej: kwadrans przy własnym biurku, z własną sprawą. Zmierzono, kto czego używa po pół roku.',
    nominatedDaysAgo: 483,
    reachedDaysAgo: 442,
    title: 'Kwadrans przy biurku: szkolenia dla urzędników 55+',
    summary:
      'Zamiast kursu w sali koleżanka z pokoju obok przez kwadrans pokazuje jedną rzecz na prawdziwej sprawie. Po pół roku używa jej czworo z pięciorga.',
    context: 'Małe miasto, 13,2 tys. mieszkańców, 46 osób w urzędzie, co trzecia po pięćdziesiątce.',
    problem:
      'Po dwóch dużych szkoleniach nic się nie zmieniło. Uczestnicy wstydzili się pytać przy kierownikach.',
    solution:
      'Ośmioro pracowników zostało przewodnikami. W kalendarzu jest 40 kwadransów w miesiącu, każdy o jednej czynności. Lista czynności wisi w intranecie, a temat wybiera uczący się.',
    steps: [
      ['marzec 2025', 'Lista 30 czynności, które zabierają najwięcej czasu.', 'sekretarz'],
      ['kwiecień 2025', 'Przygotowanie ośmiorga przewodników.', 'firma szkoleniowa'],
      ['maj–wrzesień 2025', '170 kwadransów.', 'przewodnicy'],
    ],
    results: [
      [
        'Osoby używające nowej czynności po pół roku',
        '31%',
        '82%',
        'październik 2025',
        'ankieta i dziennik systemu',
      ],
    ],
    cost: [6_800, 0, 'Przygotowanie przewodników, środki własne.'],
    alsoAbout: ['org-zmiana'],
    hdr: 'evaluation',
    effort: 'Przewodnik: godzina w tygodniu, liczona do czasu pracy.',
    difficulties:
      'Bez zgody kierowników kwadranse przepadały. Pomogło wpisanie ich do kalendarza jako spotkań.',
    replicate: 'Przewodnikiem niech będzie ktoś lubiany, nie najlepszy informatyk. Jedna czynność na raz.',
    fits: ['MMA', 'MWM', 'MWD', 'GWD', 'MSR', 'POW'],
    contact: 'sekretarz miasta',
    since: '2025-05-04',
    verified: '2025-09-07',
    stillTrue: { daysAgo: 60, note: 'Kwadranse trwają, mamy już 41 ściąg.' },
  }),
  practiceOf({
    thread: 'kom-siec-nauczycieli',
    by: 'tomasz',
    assessors: ['halina', 'grazyna'],
    points: [
      [2, 1, 2, 3, 2, 2],
      [2, 2, 2, 3, 2, 1],
    ],
    why: 'Sieć przeżyła koniec projektu, bo kosztuje tyle co kawa i ma stały kalendarz.',
    nominatedDaysAgo: 441,
    reachedDaysAgo: 398,
    title: 'Sieć nauczycieli z pięciu gmin, która przetrwała koniec projektu',
    summary:
      'Raz w miesiącu nauczyciele spotykają się w innej szkole i pokazują jedną lekcję. Koszty dojazdu dzielą gminy.',
    context: 'Pięć gmin wiejskich, łącznie 46 tys. mieszkańców, 23 szkoły.',
    problem:
      'Po projekcie zniknęło dofinansowanie koordynatora i spotkania ustały, choć nauczyciele chcieli się widywać.',
    solution:
      'Gminy podpisały krótkie porozumienie. Gospodarz zmienia się co miesiąc, temat zapowiada z miesięcznym wyprzedzeniem, a scenariusz lekcji trafia do wspólnego folderu.',
    steps: [
      ['wrzesień 2024', 'Porozumienie pięciu gmin i kalendarz na rok.', 'wójtowie'],
      ['październik 2024 – czerwiec 2025', 'Dziewięć spotkań, 31 scenariuszy.', 'nauczyciele'],
    ],
    results: [
      ['Nauczyciele na spotkaniu', '12', '34', 'czerwiec 2025', 'listy obecności'],
      ['Scenariusze we wspólnym folderze', '4', '31', 'czerwiec 2025', 'folder sieci'],
    ],
    cost: [0, 3_600, 'Dojazdy i poczęstunek, po równo z budżetów gmin.'],
    effort: 'Gospodarz: dzień na spotkanie, raz w roku.',
    difficulties: 'Dwa razy zabrakło zastępstw. Teraz terminy są w planie pracy szkół od września.',
    replicate: 'Nie zatrudniajcie koordynatora. Wystarczą kalendarz, gospodarz i folder.',
    fits: ['GWD', 'GWM', 'MWM', 'POW'],
    contact: 'inspektor ds. oświaty',
    since: '2024-10-14',
    verified: '2025-07-10',
  }),
]
