import { practiceOf } from '../library/build.ts'

/** Descriptions that experts have on their desks; the second score is awaited, or both. */
export const inAssessment = [
  practiceOf({
    thread: 'rod-powierzenie-dziennik',
    by: 'marek',
    stage: 'assessment',
    assessors: ['halina'],
    points: [[2, 2, 2, 3, 3, 1]],
    why: 'Jeden wzór uzgodniony raz z dostawcą, a podpisany przez każdą szkołę. Godzi prawo z rozsądkiem i nadaje się do przejęcia w całości.',
    nominatedDaysAgo: 70,
    reachedDaysAgo: 24,
    title: 'Jeden wzór powierzenia danych, podpisany przez każdą szkołę',
    summary:
      'Gmina kupuje dziennik i uzgadnia z dostawcą wzór umowy powierzenia. Każdy dyrektor podpisuje ten sam tekst, bo to szkoła odpowiada za dane uczniów.',
    context: 'Miasto i gmina, 24 tys. mieszkańców, siedem szkół, wspólny inspektor ochrony danych.',
    problem:
      'Dostawca chciał jednej umowy z burmistrzem, a inspektor siedmiu osobnych. Sprawa stała trzy miesiące i w tym czasie szkoły używały dziennika bez żadnej umowy powierzenia.',
    solution:
      'Wzór jest **załącznikiem do umowy głównej**, więc dostawca nie negocjuje go drugi raz. Szkoły podpisują go elektronicznie tego samego dnia.\n\nWe wzorze są trzy rzeczy ponad minimum: lista dalszych podmiotów, zawiadomienie o jej zmianie z wyprzedzeniem 30 dni i zwrot danych w otwartym formacie.',
    steps: [
      ['wrzesień 2025', 'Uzgodnienie wzoru z dostawcą i inspektorem.', 'wydział oświaty, IOD'],
      ['październik 2025', 'Podpisy siedmiu dyrektorów w jeden dzień.', 'dyrektorzy szkół'],
    ],
    results: [
      ['Szkoły z ważną umową powierzenia', '0 z 7', '7 z 7', 'październik 2025', 'rejestr umów IOD'],
      ['Czas uzgodnień ze szkołą', '3 miesiące', '1 dzień', 'październik 2025', 'korespondencja'],
    ],
    cost: [0, 0, 'Praca własna inspektora i wydziału.'],
    alsoAbout: ['edu-dziennik'],
    hdr: 'implementation',
    effort: 'Inspektor: 4 dni. Wydział oświaty: 2 dni. Dyrektor: godzina.',
    difficulties:
      'Jedna szkoła miała własną, starszą umowę z tym samym dostawcą i musiała ją najpierw rozwiązać.',
    replicate:
      'Zażądajcie wzoru już w opisie zamówienia. Po podpisaniu umowy głównej dostawca nie ma powodu ustępować.',
    fits: ['MWD', 'MWM', 'GWD', 'MSR'],
    contact: 'inspektor ochrony danych szkół',
    since: '2025-10-13',
    verified: '2026-10-02',
  }),
  practiceOf({
    thread: 'edu-ankieta-sprzet',
    by: 'tomasz',
    stage: 'assessment',
    assessors: ['grazyna'],
    points: [[2, 3, 2, 2, 2, 2]],
    why: 'Spis sprzętu bez ankiety, a umiejętności przez zadanie, nie przez samoocenę. Po roku powtórzono ten sam test, więc wiadomo, co się zmieniło.',
    nominatedDaysAgo: 47,
    reachedDaysAgo: 15,
    title: 'Diagnoza szkół: spis sprzętu z tabeli, umiejętności z krótkiego zadania',
    summary:
      'Sprzęt spisuje szkolny informatyk w jednej tabeli, a umiejętności nauczycieli pokazuje anonimowe zadanie na dwadzieścia minut. Wynik da się policzyć i powtórzyć po roku.',
    context: 'Powiat, sześć szkół ponadpodstawowych, około 340 nauczycieli.',
    problem:
      'Poprzednia ankieta miała 62 pytania. Do końca wypełniła ją co piąta osoba, a o umiejętnościach pytała wprost, więc wszyscy ocenili się dobrze.',
    solution:
      'Diagnozę rozdzielono na dwie części.\n\n- **Tabela sprzętu**: rodzaj, rok, czy działa, kto używa. Bez ankiety.\n- **Zadanie praktyczne**: dziewięć czynności w dwadzieścia minut, dobrowolnie i bez nazwisk. Szkoła widzi tylko zestawienie.\n\nTo samo zadanie powtarza się po roku.',
    steps: [
      ['wrzesień 2025', 'Tabela i zadanie, próba w jednej szkole.', 'wydział edukacji, doradca'],
      ['październik 2025', 'Badanie w sześciu szkołach w ciągu dwóch tygodni.', 'szkoły'],
      ['październik 2026', 'Powtórzenie zadania.', 'szkoły'],
    ],
    results: [
      ['Nauczyciele, którzy wzięli udział', '21%', '71%', 'październik 2025', 'zestawienie szkół'],
      ['Średnia liczba wykonanych czynności', '4,8 z 9', '6,3 z 9', 'październik 2026', 'wyniki zadania'],
    ],
    cost: [0, 0, 'Bez zakupów, na posiadanych narzędziach.'],
    alsoAbout: ['kom-nauczyciele', 'spr-sprzet'],
    hdr: 'diagnosis',
    effort: 'Wydział: 6 dni. Szkolny informatyk: jeden dzień.',
    difficulties:
      'Dwie rady pedagogiczne bały się, że wynik posłuży do oceny pracy. Pomogło pokazanie zestawienia z próby.',
    replicate:
      'Ustalcie z góry, kto nie zobaczy wyników jednostkowych, i napiszcie to w pierwszym zdaniu zaproszenia.',
    fits: ['POW', 'MPP', 'MSR'],
    contact: 'naczelnik wydziału edukacji',
    since: '2025-10-06',
    verified: '2026-10-30',
  }),
  practiceOf({
    thread: 'spr-serwis-laptopow',
    by: 'tomasz',
    stage: 'assessment',
    sources: [0],
    why: 'Próg 40% wartości i piętnaście sztuk zapasu kończą dyskusję, co naprawiać i kto płaci. Liczby pochodzą z kilku lat.',
    nominatedDaysAgo: 61,
    reachedDaysAgo: 7,
    title: 'Serwis laptopów szkolnych po gwarancji: próg naprawy i zapas na półce',
    summary:
      'Drobne naprawy robi centrum usług wspólnych, płyty i ekrany firma, a o wycofaniu decyduje stały próg. Szkoła dostaje sprzęt zastępczy tego samego dnia.',
    context:
      'Gmina wiejska, sześć szkół, 212 laptopów po gwarancji, jeden informatyk w centrum usług wspólnych.',
    problem:
      'Każda awaria zaczynała się od pytania, z czyjego budżetu będzie naprawa. Uczniowie czekali na sprzęt przeciętnie sześć tygodni.',
    solution:
      'Zasady mieszczą się na jednej stronie.\n\n1. Szkoła zgłasza awarię i od razu odbiera laptop z zapasu.\n2. System, zawiasy i klawiatury naprawia informatyk.\n3. Płyty i ekrany naprawia firma według umowy ramowej.\n4. Naprawa droższa niż **40% wartości** oznacza wycofanie, a części idą na zapas.',
    steps: [
      ['styczeń 2026', 'Umowa ramowa i zakup piętnastu sztuk zapasu.', 'centrum usług wspólnych'],
      ['luty 2026', 'Zasady przyjęte na naradzie dyrektorów.', 'dyrektorzy'],
    ],
    results: [
      ['Czas bez laptopa', '6 tygodni', '1 dzień', 'czerwiec 2026', 'rejestr zgłoszeń'],
      ['Koszt naprawy na laptop rocznie', '74 zł', '48 zł', 'wrzesień 2026', 'księgowość'],
    ],
    cost: [
      31_500,
      10_200,
      'Start to zapas piętnastu laptopów. Rocznie: umowa ramowa i części, z planów szkół.',
    ],
    alsoAbout: ['fin-trwalosc'],
    effort: 'Informatyk: pół dnia w tygodniu.',
    difficulties:
      'W pierwszym miesiącu szkoły nie oddawały sprzętu zastępczego. Dziś nowy wydaje się dopiero po zwrocie.',
    replicate:
      'Zapas jest ważniejszy od umowy. Policzcie awarie z dwóch lat i kupcie tyle, ile psuje się w dwa miesiące.',
    fits: ['GWD', 'MWD', 'MWM'],
    contact: 'dyrektor centrum usług wspólnych',
    since: '2026-02-09',
    verified: '2026-09-25',
  }),
  practiceOf({
    thread: 'usl-mobywatel-okienko',
    by: 'marek',
    stage: 'assessment',
    assessors: ['grazyna'],
    points: [[3, 2, 3, 3, 2, 1]],
    why: 'Dziesięć minut na naradzie i kartka z trzema krokami. Tak małe rozwiązania najłatwiej przejąć, a skarga mieszkańca pokazuje, że są potrzebne.',
    nominatedDaysAgo: 52,
    reachedDaysAgo: 20,
    title: 'mObywatel przy okienku: trzy kroki na kartce i próba na naradzie',
    summary:
      'Każdy pracownik obsługi sprawdził dokument koleżanki i dał sprawdzić swój. Na biurku leży kartka z trzema krokami. Skargi ustały.',
    context: 'Gmina wiejska, 24 pracowników, dwa stanowiska obsługi mieszkańców.',
    problem:
      'Pracownicy odmawiali przyjęcia dokumentu w telefonie, bo nie wiedzieli, jak odróżnić go od zdjęcia ekranu. W dwa miesiące wpłynęły trzy skargi.',
    solution:
      'Kartka mówi: poproś o otwarcie aplikacji przy Tobie, potwierdź dokument kodem, porównaj zdjęcie. **Telefonu nie bierzemy do ręki** i nie robimy zdjęć.\n\nNowa osoba przechodzi próbę pierwszego dnia pracy.',
    steps: [
      ['kwiecień 2026', 'Próba na naradzie, kartka na biurku.', 'sekretarz, obsługa mieszkańców'],
      ['maj 2026', 'Dopisanie do instrukcji obsługi mieszkańców.', 'sekretarz'],
    ],
    results: [
      ['Odmowy przyjęcia dokumentu w miesiącu', '11', '0', 'lipiec 2026', 'zapiski obsługi'],
      ['Skargi na obsługę', '3', '0', 'październik 2026', 'rejestr skarg'],
    ],
    cost: [0, 0, 'Bez kosztów.'],
    alsoAbout: ['kom-urzednicy'],
    effort: 'Dziesięć minut na naradzie i pół dnia sekretarza.',
    difficulties:
      'Starsza aplikacja na jednym telefonie nie pokazywała kodu. Kartka mówi teraz, co wtedy powiedzieć.',
    replicate:
      'Zróbcie próbę, zanim napiszecie procedurę. Kto sam pokazał swój dokument, przestaje się bać cudzego.',
    fits: ['GWM', 'GWD', 'MMA', 'MWM'],
    contact: 'sekretarz gminy',
    since: '2026-04-20',
    verified: '2026-10-19',
  }),
  practiceOf({
    thread: 'spr-wifi-stara-szkola',
    by: 'tomasz',
    stage: 'assessment',
    assessors: ['halina'],
    points: [[3, 2, 3, 2, 1, 1]],
    why: 'Kable do co drugiej sali zamiast wzmacniaczy: policzone, tanie i do przełożenia przy remoncie. Do tego wskazówka, żeby najpierw zmierzyć.',
    nominatedDaysAgo: 36,
    reachedDaysAgo: 12,
    title: 'Wi-Fi w szkole o grubych murach: przewód do co drugiej sali',
    summary:
      'Dwanaście punktów dostępowych zasilanych przewodem w listwach na korytarzu dało zasięg w całym budynku, na trzy lata przed remontem.',
    context: 'Gmina wiejska, szkoła z lat pięćdziesiątych, ściany po 60 cm, łącze 100 Mb/s.',
    problem:
      'Na piętrze tablety gubiły sieć. Kupione wcześniej wzmacniacze dzieliły przepustowość na pół i lekcje z tabletami przestały się odbywać.',
    solution:
      'Najpierw pomiar zasięgu darmowym programem i zmiana kanałów, dopiero potem zakup. **Jeden przewód do co drugiej sali**, w listwach, a punkt dostępowy wisi na korytarzu przy drzwiach.\n\nListwy i punkty da się przełożyć przy remoncie.',
    steps: [
      ['luty 2026', 'Pomiar i zmiana kanałów: trzy sale zyskały zasięg bez wydatku.', 'informatyk'],
      ['kwiecień 2026', 'Okablowanie i montaż dwunastu punktów.', 'informatyk, konserwator'],
    ],
    results: [
      ['Sale z zasięgiem', '9 z 22', '22 z 22', 'maj 2026', 'pomiar informatyka'],
      ['Lekcje z tabletami w tygodniu', '4', '31', 'październik 2026', 'dziennik zajęć'],
    ],
    cost: [
      17_400,
      600,
      'Start ze środków szkoły i rady rodziców, razem z przełącznikiem z zasilaniem. Rocznie prąd.',
    ],
    hdr: 'implementation',
    effort: '46 roboczogodzin przy montażu.',
    difficulties:
      'Listwy nie podobały się konserwatorowi zabytków. Na jednym korytarzu poprowadzono je za gzymsem.',
    replicate: 'Zmierzcie, zanim kupicie. Połowę kłopotów da się naprawić ustawieniem kanałów.',
    fits: ['GWM', 'GWD', 'MMA'],
    contact: 'informatyk gminy',
    since: '2026-04-27',
    verified: '2026-10-26',
  }),
]
