import type { SeedPractice } from './types.ts'

export const seedPractices: readonly SeedPractice[] = [
  {
    thread: 'cyb-test-kopii',
    nominatedBy: 'tomasz',
    justification:
      'Mały urząd z informatykiem na pół etatu wykrył i usunął błąd, który kosztowałby go kwartał danych. Rozwiązanie jest tanie, opisane liczbami i mieści się na jednej stronie, więc może je powtórzyć każda gmina.',
    stage: 'published',
    describedBy: 'tomasz',
    publishedBy: 'ewa',
    sources: ['question', 0, 1],
    daysAgo: 72,
    reachedDaysAgo: 21,
    description: {
      title: 'Kwartalny test odtworzenia kopii zapasowej z protokołem na jedną stronę',
      otherTopics: [],
      hdrStage: null,
      pilot: false,
      summary:
        'Raz na kwartał urząd odtwarza z kopii jeden wybrany system, a wynik sprawdza i podpisuje jego użytkownik. W pierwszych trzech testach wykryto dwa błędy, o których nikt nie wiedział.',
      context:
        'Gmina wiejska, 5,4 tys. mieszkańców. W urzędzie pracują 24 osoby, informatyk jest zatrudniony na pół etatu. Cztery systemy, bez których urząd nie działa: podatki, księgowość, ewidencja odpadów i EZD. Kopie powstawały codziennie, ale nikt ich wcześniej nie odtwarzał.',
      problem:
        'Przy pierwszej próbie okazało się, że kopii bazy podatkowej z trzech ostatnich miesięcy nie da się otworzyć, choć pliki miały poprawny rozmiar. Awaria serwera oznaczałaby utratę całego kwartału pracy.\n\nKopie robił i nadzorował ten sam człowiek, więc nikt nie widział problemu z zewnątrz.',
      solution:
        'Testowanie kopii stało się stałą czynnością urzędu, z kalendarzem i protokołem.\n\n- **Kalendarz na rok** wskazuje jeden system na każdy kwartał, dzięki czemu po roku sprawdzone są wszystkie.\n- **Odtwarza informatyk, sprawdza użytkownik.** Kierownik referatu, który pracuje w danym systemie, szuka trzech konkretnych zapisów z poprzedniego dnia roboczego.\n- **Osobny komputer.** Do testów służy komputer wycofany z użytku, z nowym dyskiem. Działającego serwera test nie dotyka.\n- **Protokół na jedną stronę:** system, data kopii, godzina rozpoczęcia i zakończenia, trzy sprawdzone zapisy, uwagi, dwa podpisy. Kopię otrzymuje wójt.\n- **Po błędzie test się powtarza**, gdy tylko poprawka jest gotowa. Nie czeka się na następny kwartał.',
      steps: [
        {
          when: 'luty 2026',
          what: 'Spis systemów i ustalenie, które są niezbędne do pracy urzędu. Przygotowanie kalendarza i wzoru protokołu.',
          who: 'sekretarz, informatyk',
        },
        {
          when: 'marzec 2026',
          what: 'Pierwszy test: podatki. Wykryto brak pliku kluczy w kopii, poprawiono zadanie kopiowania i powtórzono test.',
          who: 'informatyk, inspektor ds. podatków',
        },
        {
          when: 'czerwiec 2026',
          what: 'Drugi test: księgowość. Bez uwag.',
          who: 'informatyk, skarbniczka',
        },
        {
          when: 'sierpień 2026',
          what: 'Trzeci test: ewidencja odpadów. Kopia okazała się starsza, niż powinna; przywrócono codzienny harmonogram.',
          who: 'informatyk, referent ds. odpadów',
        },
      ],
      results: [
        {
          indicator: 'Czas odtworzenia systemu podatkowego',
          before: '6 h 40 min',
          after: '1 h 50 min',
          measuredOn: 'maj 2026',
          source: 'protokół powtórnego testu',
        },
        {
          indicator: 'Systemy z potwierdzonym odtworzeniem w ostatnim roku',
          before: '0 z 4',
          after: '3 z 4',
          measuredOn: 'wrzesień 2026',
          source: 'protokoły testów',
        },
        {
          indicator: 'Wykryte i usunięte błędy kopii',
          before: 'nie sprawdzano',
          after: '2',
          measuredOn: 'wrzesień 2026',
          source: 'protokoły testów',
        },
      ],
      costStart: 640,
      costYearly: 0,
      costNote:
        'Jedyny wydatek to nowy dysk do komputera testowego, ze środków własnych. Utrzymanie nie wymaga zakupów.',
      effort:
        'Około 4 godzin informatyka i godziny użytkownika systemu na kwartał. Przygotowanie kalendarza i protokołu: jeden dzień.',
      legal:
        'Krajowe Ramy Interoperacyjności wymagają zarządzania bezpieczeństwem informacji, w tym ochrony przed utratą danych. Test wpisano do polityki bezpieczeństwa urzędu zarządzeniem wójta.',
      difficulties:
        'Pierwszy test trwał cały dzień, bo brakowało instrukcji instalacji programu podatkowego. Dostawca przysłał ją dopiero po tygodniu.\n\nDziś zaczęlibyśmy od zebrania instrukcji i kluczy licencyjnych, a dopiero potem ustalali daty. Nie planowalibyśmy też testu na czas wymiaru podatków.',
      replicate:
        'Wystarczą jeden wolny komputer i pół dnia na kwartał. Warunki konieczne:\n\n1. ktoś spoza informatyki sprawdza wynik i podpisuje protokół,\n2. daty są ustalone z góry na cały rok,\n3. protokół trafia do kierownika jednostki.\n\nW większym urzędzie warto testować jeden system miesięcznie. Zaczynajcie od systemu, którego boicie się najbardziej.',
      fits: ['GWM', 'GWD', 'MWM', 'MMA'],
      contactRole: 'informatyk urzędu gminy',
      startedOn: '2026-03-02',
      verifiedOn: '2026-10-12',
    },
    assessments: [
      {
        by: 'marek',
        scores: {
          effectiveness: {
            score: 3,
            sentence: 'Czas odtworzenia zmierzono przed zmianą i po niej, na tym samym systemie.',
          },
          evidence: { score: 2, sentence: 'Przedstawiono trzy protokoły z podpisami dwóch osób.' },
          efficiency: {
            score: 2,
            sentence: 'Podano koszt startu i nakład pracy; oszczędność opisana, ale niepoliczona.',
          },
          replicability: { score: 3, sentence: 'Dwie inne gminy zaczęły testy według tego samego wzoru.' },
          integration: { score: 2, sentence: 'Test jest w polityce bezpieczeństwa i w kalendarzu urzędu.' },
          novelty: { score: 1, sentence: 'Dla gminy nowe, w większych miastach znane.' },
        },
      },
      {
        by: 'grazyna',
        scores: {
          effectiveness: { score: 3, sentence: 'Wskaźniki przed i po są jednoznaczne, błędy usunięto.' },
          evidence: {
            score: 2,
            sentence: 'Protokoły są czytelne i kompletne, brakuje potwierdzenia z zewnątrz.',
          },
          efficiency: { score: 2, sentence: 'Koszt jest znikomy i pokazany razem z utrzymaniem.' },
          replicability: { score: 2, sentence: 'Warunki wypisano jasno, nie wymagają żadnego produktu.' },
          integration: { score: 2, sentence: 'Zarządzenie i kalendarz roczny zapewniają ciągłość.' },
          novelty: { score: 1, sentence: 'Pomysł prosty, w gminach tej wielkości wciąż rzadki.' },
        },
      },
    ],
  },
  {
    thread: 'cyb-phishing',
    nominatedBy: 'halina',
    justification:
      'Rzadki przypadek, w którym po ćwiczeniu pracownicy zgłaszają więcej, a nie mniej. Są cztery pomiary tym samym sposobem i jasno opisane zasady ochrony ludzi, które inni mogą przejąć w całości.',
    stage: 'published',
    describedBy: 'halina',
    publishedBy: 'ewa',
    sources: ['question', 0, 1],
    daysAgo: 96,
    reachedDaysAgo: 40,
    description: {
      title: 'Próbny phishing bez listy nazwisk: liczymy zgłoszenia, nie winnych',
      otherTopics: [],
      hdrStage: null,
      pilot: false,
      summary:
        'Miasto samo prowadzi ćwiczenia phishingowe w szkołach i przedszkolach. Nie zbiera nazwisk, uczy w chwili kliknięcia i nagradza za zgłaszanie. Po trzech rundach kliknęło 9% osób zamiast 38%.',
      context:
        'Miasto średniej wielkości, 31 tys. mieszkańców, 13 szkół i przedszkoli, około 400 skrzynek pocztowych w jednej domenie. Ćwiczenia prowadzi dwuosobowy zespół IT urzędu wspólnie z wydziałem oświaty.',
      problem:
        'Rok wcześniej podobną kampanię przeprowadziła firma. Lista osób, które kliknęły, trafiła do dyrektorów, a część nauczycieli została wskazana publicznie. Pracownicy przestali zgłaszać podejrzane wiadomości, czyli ćwiczenie pogorszyło bezpieczeństwo.\n\nPotrzebny był sposób, który uczy i nie psuje zaufania.',
      solution:
        'Ćwiczenie opiera się na czterech zasadach.\n\n1. **Zapowiedź bez daty.** Naczelniczka wydziału pisze do wszystkich, że w tym półroczu odbędą się ćwiczenia, po co są i że nie ma kar.\n2. **Brak nazwisk.** Link w wiadomości jest jeden dla całej placówki, więc lista osób w ogóle nie powstaje.\n3. **Nauka od razu.** Po kliknięciu otwiera się strona z tą samą wiadomością i strzałkami do trzech cech, po których można było poznać oszustwo.\n4. **Nagroda za zgłoszenie.** Każdy, kto użyje przycisku „Zgłoś podejrzaną”, dostaje podziękowanie. Placówka z najwyższym odsetkiem zgłoszeń otrzymuje tort.\n\nDyrektor widzi tylko dwie liczby dla swojej placówki: odsetek kliknięć i odsetek zgłoszeń. Urząd widzi sumę dla miasta.\n\nWiadomości nie podszywają się pod prawdziwe instytucje ani nie grają na strachu (choroba, zwolnienie, mandat). Treść zatwierdzają naczelniczka wydziału i IOD.',
      steps: [
        {
          when: 'luty 2026',
          what: 'Uzgodnienie zasad z dyrektorami, IOD i związkami zawodowymi. Uruchomienie przycisku zgłaszania w poczcie.',
          who: 'zespół IT, wydział oświaty',
        },
        {
          when: 'marzec 2026',
          what: 'List do pracowników i pierwsza runda.',
          who: 'naczelniczka wydziału oświaty, zespół IT',
        },
        {
          when: 'kwiecień 2026',
          what: 'Druga runda i półgodzinne spotkania w placówkach o najniższym odsetku zgłoszeń.',
          who: 'zespół IT',
        },
        {
          when: 'czerwiec 2026',
          what: 'Trzecia runda, omówienie wyników z dyrektorami, plan na rok szkolny.',
          who: 'zespół IT, wydział oświaty',
        },
      ],
      results: [
        {
          indicator: 'Odsetek osób, które kliknęły',
          before: '38%',
          after: '9%',
          measuredOn: 'czerwiec 2026',
          source: 'zestawienie czterech kampanii',
        },
        {
          indicator: 'Odsetek osób, które zgłosiły wiadomość',
          before: '2%',
          after: '52%',
          measuredOn: 'czerwiec 2026',
          source: 'skrzynka zgłoszeń',
        },
        {
          indicator: 'Czas do pierwszego zgłoszenia prawdziwego ataku',
          before: 'brak zgłoszeń',
          after: '12 minut',
          measuredOn: 'maj 2026',
          source: 'rejestr incydentów',
        },
      ],
      costStart: 1_200,
      costYearly: 900,
      costNote:
        'Start: domena i serwer na potrzeby ćwiczeń. Rocznie: odnowienie domeny i trzy torty. Środki własne. Poprzednia kampania zewnętrzna kosztowała 14,5 tys. zł.',
      effort: 'Pierwsza runda: 3 dni pracy dwóch osób. Każda kolejna: niecały dzień.',
      legal:
        'Zasady uzgodniono z IOD. Ponieważ nie zbiera się danych o tym, kto kliknął, nie powstaje nowy zbiór danych pracowników.',
      difficulties:
        'W pierwszej rundzie wiadomość zatrzymał filtr antyspamowy i połowa placówek jej nie dostała; rundę trzeba było powtórzyć.\n\nDwoje dyrektorów chciało mimo wszystko znać nazwiska. Pomogła rozmowa z naczelniczką i to, że takich danych po prostu nie ma.\n\nDziś od początku zaangażowalibyśmy związki zawodowe, bo o pierwszej rozmowie dowiedziały się z plotek.',
      replicate:
        'Najpierw **zasady**, potem narzędzie. Do ćwiczeń wystarczy prosty serwer i domena podobna do żadnej prawdziwej.\n\nWarunki konieczne:\n\n- poparcie osoby, której pracownicy ufają (u nas naczelniczki, nie informatyka),\n- prosty sposób zgłaszania wiadomości i odpowiedź na każde zgłoszenie,\n- zgoda wszystkich, że nazwisk nie zbieramy.\n\nJeśli macie mniej niż 30 skrzynek, wyniki pokazujcie tylko łącznie dla całej gminy, bo przy małej placówce łatwo zgadnąć, kto kliknął.',
      fits: ['MSR', 'MPP', 'MRE', 'MWD', 'MMA'],
      contactRole: 'inspektor w wydziale oświaty, koordynatorka ćwiczeń',
      startedOn: '2026-03-09',
      verifiedOn: '2026-09-28',
    },
    assessments: [
      {
        by: 'tomasz',
        scores: {
          effectiveness: {
            score: 3,
            sentence: 'Dwa wskaźniki mierzone cztery razy, poprawa wyraźna i stała.',
          },
          evidence: { score: 2, sentence: 'Dołączono zestawienie kampanii i wpis z rejestru incydentów.' },
          efficiency: {
            score: 3,
            sentence: 'Koszt podano razem z utrzymaniem i porównano z poprzednią kampanią zewnętrzną.',
          },
          replicability: { score: 2, sentence: 'Warunki wypisano, zasady można przejąć bez zmian.' },
          integration: {
            score: 1,
            sentence: 'Działa w praktyce wydziału, ale nie ma jeszcze zapisu w regulaminach.',
          },
          novelty: {
            score: 2,
            sentence: 'Liczenie zgłoszeń zamiast kliknięć jest w miastach tej wielkości nowe.',
          },
        },
      },
      {
        by: 'grazyna',
        scores: {
          effectiveness: {
            score: 3,
            sentence: 'Spadek kliknięć i wzrost zgłoszeń, potwierdzone prawdziwym atakiem.',
          },
          evidence: { score: 2, sentence: 'Dane są kompletne, brakuje spojrzenia kogoś z zewnątrz.' },
          efficiency: { score: 2, sentence: 'Tanio i z podanym nakładem pracy.' },
          replicability: {
            score: 2,
            sentence: 'Nie zależy od dostawcy, potrzebna jest zaufana osoba w oświacie.',
          },
          integration: { score: 1, sentence: 'Plan na rok szkolny jest, regulaminu jeszcze nie ma.' },
          novelty: { score: 2, sentence: 'Świeże podejście do znanego problemu.' },
        },
      },
    ],
  },
  {
    thread: 'dan-mapa-obwodow',
    nominatedBy: 'halina',
    justification:
      'Gmina bez działu GIS własnymi siłami zrobiła mapę, która odciążyła sekretariaty sześciu szkół, a po uwagach z forum ją poprawiła. Warto opisać, nawet jeśli punkt wyjścia zmierzono tylko w przybliżeniu.',
    stage: 'published',
    describedBy: 'tomasz',
    publishedBy: 'ewa',
    sources: ['question', 0],
    daysAgo: 90,
    reachedDaysAgo: 12,
    description: {
      title: 'Mapa obwodów szkolnych z wyszukiwarką adresu i listą ulic dla każdego',
      otherTopics: [],
      hdrStage: null,
      pilot: false,
      summary:
        'Rodzic wpisuje adres i od razu widzi szkołę obwodową. Mapa powstała w bezpłatnym programie, korzysta z punktów adresowych i ma tekstowy odpowiednik. Telefonów w tej sprawie jest dziś kilkadziesiąt.',
      context:
        'Gmina miejsko-wiejska, sześć szkół podstawowych, około 1 100 uczniów. W urzędzie jest jedno stanowisko do spraw geodezji i jeden informatyk. W ciągu pięciu lat przybyły dwa nowe osiedla i 38 nazw ulic.',
      problem:
        'Obwody opisuje uchwała: lista ulic i numerów. Po budowie nowych osiedli części ulic na liście brakowało, a przy ulicach podzielonych między dwie szkoły rodzice nie wiedzieli, która strona należy do której. Co roku przed rekrutacją sekretariaty odbierały te same telefony.',
      solution:
        'Na stronie urzędu działa mapa z jednym polem: „wpisz adres”. Pod wynikiem są nazwa szkoły, kontakt do sekretariatu i odnośnik do uchwały.\n\n- Obwód jest **przypisany do punktu adresowego**, a granice na mapie powstają z punktów. Dzięki temu nie ma adresów „na granicy”.\n- Obok mapy jest **zwykła lista ulic**, dla osób korzystających z czytnika ekranu i dla tych, którzy wolą tekst.\n- Wiążąca pozostaje uchwała i jest to napisane pod każdym wynikiem.\n- Aktualizuje geodezja, bo pierwsza wie o nowych adresach.',
      steps: [
        {
          when: 'listopad 2025',
          what: 'Przeniesienie obwodów z uchwały do bazy punktów adresowych. Wykryto 17 ulic bez obwodu i uzupełniono uchwałę.',
          who: 'geodezja, oświata',
        },
        {
          when: 'styczeń 2026',
          what: 'Uruchomienie mapy na stronie urzędu, na próbę.',
          who: 'informatyk',
        },
        {
          when: 'marzec 2026',
          what: 'Poprawki po uwagach: lista ulic, granice z punktów adresowych, informacja o uchwale.',
          who: 'informatyk, geodezja',
        },
      ],
      results: [
        {
          indicator: 'Telefony o obwód w czasie rekrutacji',
          before: 'ponad 200 (szacunek)',
          after: '31 (policzone)',
          measuredOn: 'kwiecień 2026',
          source: 'notatki sekretariatów',
        },
      ],
      costStart: 0,
      costYearly: 0,
      costNote: 'Bez zakupów: program bezpłatny, serwer urzędu. Praca własna.',
      effort: 'Informatyk 9 dni, geodezja 4 dni. Aktualizacja: 2 godziny po każdej zmianie nazw ulic.',
      legal: 'Sieć i obwody szkół ustala uchwała rady gminy. Mapa ma charakter pomocniczy.',
      difficulties:
        'Przed uruchomieniem nikt nie policzył telefonów, dlatego efekt znamy tylko w przybliżeniu. Następnym razem zaczęlibyśmy od kartki przy telefonie i kreski za każde pytanie.\n\nPierwsza wersja miała granice rysowane środkiem ulic i 41 adresów trafiało do niewłaściwej szkoły.',
      replicate:
        'Potrzebne są aktualne punkty adresowe i osoba, która zna podstawy QGIS. Zacznijcie od przeniesienia uchwały do tabeli: prawie na pewno wyjdą ulice bez obwodu.\n\nWarunki: ustalony właściciel aktualizacji oraz lista tekstowa obok mapy. Zmierzcie liczbę telefonów **przed** startem.',
      fits: ['MWM', 'MWD', 'GWD', 'MMA', 'MSR'],
      contactRole: 'informatyk urzędu miejskiego',
      startedOn: '2026-01-12',
      verifiedOn: '2026-10-30',
    },
    assessments: [
      {
        by: 'marek',
        scores: {
          effectiveness: {
            score: 1,
            sentence: 'Poprawa jest prawdopodobna, ale stan wyjściowy to tylko szacunek.',
          },
          evidence: { score: 1, sentence: 'Są notatki jednej strony, brak danych z poprzednich lat.' },
          efficiency: { score: 2, sentence: 'Znany nakład pracy przy uruchomieniu i aktualizacji.' },
          replicability: { score: 2, sentence: 'Warunki opisano dobrze, program jest bezpłatny.' },
          integration: {
            score: 1,
            sentence: 'Aktualizacja należy do geodezji, ale nie ma jej w żadnym dokumencie.',
          },
          novelty: { score: 1, sentence: 'W gminie nowe, w regionie podobne mapy już są.' },
        },
      },
      {
        by: 'grazyna',
        scores: {
          effectiveness: {
            score: 2,
            sentence: 'Jeden rzetelny pomiar po zmianie, przed nią tylko ocena na oko.',
          },
          evidence: { score: 1, sentence: 'Własna relacja i notatki sekretariatów.' },
          efficiency: { score: 2, sentence: 'Koszt i utrzymanie podane, oszczędność niepoliczona.' },
          replicability: { score: 2, sentence: 'Jasna lista warunków, łatwo zacząć.' },
          integration: { score: 1, sentence: 'Działa w jednej komórce urzędu.' },
          novelty: { score: 1, sentence: 'Rozwiązanie znane, tu dobrze dopracowane.' },
        },
      },
    ],
  },
  {
    thread: 'fin-laptopy',
    nominatedBy: 'tomasz',
    justification:
      'Siedem jednostek kupiło razem to, co dotąd kupowało osobno, i pokazało ceny z obu lat. Podział ról między powiat a zespół informatyków z gmin jest wart opisania.',
    stage: 'approved',
    describedBy: 'tomasz',
    sources: ['question', 0, 1],
    daysAgo: 60,
    reachedDaysAgo: 5,
    description: {
      title: 'Wspólny zakup laptopów powiatu i sześciu gmin z odrębnymi umowami',
      otherTopics: [],
      hdrStage: null,
      pilot: false,
      summary:
        'Powiat przeprowadził jedno postępowanie za siedem jednostek, opis zamówienia napisali informatycy z gmin, a umowy każdy podpisał sam. Laptopy były tańsze o kilkanaście procent i miały dłuższą gwarancję.',
      context:
        'Powiat ziemski, 84 tys. mieszkańców, i sześć gmin: dwie miejsko-wiejskie, cztery wiejskie. Razem 430 laptopów do urzędów i szkół. Dział zamówień starostwa liczy dwie osoby.',
      problem:
        'Każda gmina kupowała po kilkadziesiąt sztuk osobno. Powstawało siedem podobnych opisów, zgłaszał się zwykle jeden wykonawca, a gwarancja kończyła się po dwóch latach. Nikt nie chciał zostać liderem, bo kojarzyło się to z odpowiedzialnością za cudze zakupy.',
      solution:
        'Rolę lidera podzielono na dwie części.\n\n- **Opis zamówienia** przygotował zespół trzech informatyków z gmin. Ustalili dwa modele: biurowy i szkolny, opisane parametrami.\n- **Postępowanie** przeprowadziło starostwo w imieniu wszystkich, na podstawie porozumienia.\n- **Umowy** podpisała każda jednostka, na własną liczbę sztuk, i sama odebrała dostawę.\n- **Koszty** ogłoszeń i obsługi podzielono po równo.\n\nPorozumienie ma trzy strony. Określa termin zgłaszania potrzeb, po którym jednostka nie może już nic dopisać, oraz osobę do odpowiedzi na pytania techniczne.',
      steps: [
        {
          when: 'marzec 2026',
          what: 'Porozumienie siedmiu jednostek i zgłoszenie potrzeb.',
          who: 'starosta, wójtowie, burmistrzowie',
        },
        {
          when: 'kwiecień–maj 2026',
          what: 'Opis zamówienia, dwa spotkania robocze z użytkownikami.',
          who: 'zespół informatyków z gmin',
        },
        {
          when: 'maj–lipiec 2026',
          what: 'Ogłoszenie, pytania wykonawców, wybór oferty.',
          who: 'dział zamówień starostwa',
        },
        { when: 'lipiec–sierpień 2026', what: 'Podpisanie siedmiu umów i odbiory.', who: 'każda jednostka' },
      ],
      results: [
        {
          indicator: 'Cena laptopa biurowego',
          before: '3 890 zł',
          after: '3 310 zł',
          measuredOn: 'lipiec 2026',
          source: 'umowy z dwóch lat',
        },
        {
          indicator: 'Cena laptopa szkolnego',
          before: '2 950 zł',
          after: '2 540 zł',
          measuredOn: 'lipiec 2026',
          source: 'umowy z dwóch lat',
        },
        {
          indicator: 'Okres gwarancji',
          before: '2 lata',
          after: '3 lata, na miejscu',
          measuredOn: 'lipiec 2026',
          source: 'umowy z dwóch lat',
        },
      ],
      costStart: 4_900,
      costYearly: 0,
      costNote:
        'Obsługa postępowania: 700 zł na jednostkę. Oszczędność na 430 sztukach: ponad 200 tys. zł wobec cen z poprzedniego roku.',
      effort: 'Zespół informatyków 21 dni łącznie, dział zamówień 15 dni, 17 spotkań.',
      legal:
        'Prawo zamówień publicznych pozwala zamawiającym wspólnie przeprowadzić postępowanie i wyznaczyć spośród siebie prowadzącego.',
      difficulties:
        'Dwie gminy przysłały zapotrzebowanie po terminie i zostały poza zakupem, co było nieprzyjemne, ale uratowało harmonogram.\n\nSpotkań było za dużo. Następnym razem zespół techniczny spotka się trzy razy, a resztę uzgodni na wspólnym pliku.',
      replicate:
        'Zacznijcie od terminu zgłaszania potrzeb i trzymajcie się go. Dwa modele wystarczą, przy pięciu oszczędność znika.\n\nWarunki konieczne: porozumienie podpisane przed opisem zamówienia, jedna osoba do pytań technicznych, odrębne umowy. Lider nie musi być największy; musi mieć kogoś, kto poprowadzi postępowanie.',
      fits: ['POW', 'GWD', 'GWM', 'MWM', 'MWD'],
      contactRole: 'inspektor ds. informatyzacji starostwa',
      startedOn: '2026-03-16',
      verifiedOn: '2026-11-06',
    },
    assessments: [
      {
        by: 'marek',
        scores: {
          effectiveness: { score: 3, sentence: 'Ceny i gwarancja z dwóch kolejnych lat, na podstawie umów.' },
          evidence: { score: 2, sentence: 'Umowy są jawne i można je porównać.' },
          efficiency: { score: 3, sentence: 'Policzono koszt obsługi na jednostkę i oszczędność.' },
          replicability: {
            score: 2,
            sentence: 'Warunki wypisano, porozumienie mieści się na trzech stronach.',
          },
          integration: { score: 1, sentence: 'Na razie jednorazowo, druga tura dopiero w planie.' },
          novelty: { score: 1, sentence: 'Wspólne zakupy są znane, nowy jest podział roli lidera.' },
        },
      },
      {
        by: 'grazyna',
        scores: {
          effectiveness: { score: 3, sentence: 'Trzy wskaźniki przed i po, to samo źródło.' },
          evidence: { score: 2, sentence: 'Podano źródła, a umowy można sprawdzić.' },
          efficiency: { score: 3, sentence: 'Oszczędność wielokrotnie większa od kosztu obsługi.' },
          replicability: {
            score: 2,
            sentence: 'Da się powtórzyć wszędzie, gdzie jest choć jeden chętny dział zamówień.',
          },
          integration: { score: 1, sentence: 'Porozumienie dotyczy jednego zakupu.' },
          novelty: { score: 2, sentence: 'W regionie nie znam podobnego podziału pracy.' },
        },
      },
    ],
  },
  {
    thread: 'dos-przeglad-deklaracji',
    nominatedBy: 'tomasz',
    justification:
      'Przegląd w parach zmienia przykry obowiązek w pożyteczne ćwiczenie, kosztuje po dwie godziny na jednostkę i ma policzony wynik. Takich pomysłów szukamy.',
    stage: 'assessment',
    describedBy: 'halina',
    sources: ['question', 0, 1],
    daysAgo: 52,
    reachedDaysAgo: 14,
    description: {
      title: 'Przegląd deklaracji dostępności w parach jednostek',
      otherTopics: [],
      hdrStage: null,
      pilot: false,
      summary:
        'Jednostki miasta sprawdzają nawzajem swoje strony według jednej kartki z 12 pytaniami, osiem tygodni przed ustawowym terminem. Wszystkie deklaracje są na czas, a strony wyraźnie lepsze.',
      context:
        'Małe miasto, urząd i jedenaście jednostek: szkoły, przedszkola, biblioteka, dom kultury, ośrodek pomocy społecznej, wodociągi. Koordynatorka dostępności łączy tę funkcję z pracą w sekretariacie.',
      problem:
        'Przegląd sprowadzał się do zmiany daty w ostatnich dniach marca. W trzech deklaracjach był numer osoby, która już nie pracowała, w pięciu jednostkach nikt nie sprawdził strony od chwili jej uruchomienia.',
      solution:
        'Jednostki są losowane w pary i sprawdzają **cudzą** stronę. Obie korzystają z tej samej kartki: 12 pytań z odpowiedzią „tak” lub „nie”, bez fachowych słów (na przykład: „Czy stronę da się przejść samym klawiszem Tab i widać, gdzie jesteś?”).\n\nWynik to liczba „tak”. Jednostkom, które mają mniej niż 8, pomaga koordynatorka. Poprawiona strona trafia do ponownego sprawdzenia, a dopiero potem powstaje nowa deklaracja.\n\nTerminy są w EZD jako sprawy z przypomnieniem, dlatego przegląd nie zależy od pamięci jednej osoby.',
      steps: [
        {
          when: 'luty 2026',
          what: 'Losowanie par, godzinne wprowadzenie do kartki.',
          who: 'koordynatorka dostępności',
        },
        { when: 'luty 2026', what: 'Wzajemne sprawdzenie stron, wyniki w jednej tabeli.', who: 'jednostki' },
        {
          when: 'marzec 2026',
          what: 'Poprawki, ponowne sprawdzenie i nowe deklaracje.',
          who: 'jednostki, koordynatorka',
        },
      ],
      results: [
        {
          indicator: 'Deklaracje zaktualizowane w terminie',
          before: '7 z 12',
          after: '12 z 12',
          measuredOn: 'kwiecień 2026',
          source: 'tabela koordynatorki',
        },
        {
          indicator: 'Aktualny kontakt w deklaracji',
          before: '9 z 12',
          after: '12 z 12',
          measuredOn: 'kwiecień 2026',
          source: 'próbne telefony',
        },
        {
          indicator: 'Średnia liczba „tak” na 12 pytań',
          before: '5,4',
          after: '9,1',
          measuredOn: 'marzec 2026',
          source: 'karty sprawdzenia',
        },
      ],
      costStart: 0,
      costYearly: 0,
      costNote: 'Bez zakupów.',
      effort: 'Po 2 godziny na jednostkę, około 3 dni koordynatorki.',
      legal:
        'Ustawa o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych: przegląd deklaracji do 31 marca każdego roku.',
      difficulties:
        'Dwie jednostki sprawdziły stronę bardzo pobieżnie. Od tego czasu przy każdym „tak” trzeba podać adres podstrony, na której to widać.\n\nNie przewidzieliśmy, że poprawki w bibliotece będą zależeć od firmy prowadzącej stronę i potrwają trzy tygodnie.',
      replicate:
        'Potrzeba co najmniej czterech jednostek, żeby losowanie par miało sens. Zacznijcie osiem tygodni przed terminem, bo poprawki zewnętrzne trwają najdłużej. Pary losujcie co roku od nowa.',
      fits: ['MMA', 'MSR', 'MWM', 'MWD', 'GWD'],
      contactRole: 'koordynatorka dostępności urzędu miasta',
      startedOn: '2026-02-02',
      verifiedOn: '2026-10-19',
    },
    assessments: [
      {
        by: 'grazyna',
        scores: {
          effectiveness: { score: 3, sentence: 'Trzy wskaźniki przed i po, mierzone tą samą kartką.' },
          evidence: { score: 2, sentence: 'Karty sprawdzenia i tabela są dostępne do wglądu.' },
          efficiency: { score: 2, sentence: 'Bez kosztów, nakład pracy podany.' },
          replicability: { score: 2, sentence: 'Warunki jasne, żadnego produktu nie trzeba kupować.' },
          integration: { score: 1, sentence: 'Są terminy w EZD, nie ma zapisu w zarządzeniu.' },
          novelty: { score: 2, sentence: 'Sprawdzanie w parach jest w małych miastach nowe.' },
        },
      },
    ],
  },
  {
    thread: 'ezd-pieczec',
    nominatedBy: 'halina',
    justification:
      'Pytanie o pieczęć wraca na forum regularnie, a tu jest gotowy, ostrożny sposób: zamknięta lista szablonów i jedna osoba przy pieczęci. Proponuję opisać go dla małych miast.',
    stage: 'to-improve',
    reason:
      'Opis jest dobry, brakuje w nim dwóch rzeczy: daty pomiaru liczby pism w teczce oraz informacji, czy radca potwierdził listę szablonów. Proszę też dopisać, co robicie, gdy pieczęć traci ważność.',
    describedBy: 'halina',
    publishedBy: 'ewa',
    sources: [0, 1],
    daysAgo: 120,
    reachedDaysAgo: 30,
    description: {
      title: 'Zamknięta lista pism opatrywanych pieczęcią elektroniczną urzędu',
      otherTopics: [],
      hdrStage: null,
      pilot: false,
      summary:
        'Zarządzenie burmistrza wskazuje 11 szablonów pism, które zamiast podpisu dostają kwalifikowaną pieczęć elektroniczną. Teczka do podpisu jest mniejsza o dwie piąte, a pisma wychodzą tego samego dnia.',
      context:
        'Małe miasto, 13 tys. mieszkańców, 41 pracowników urzędu, EZD od dwóch lat. Wychodzi około 120 pism dziennie.',
      problem:
        'Burmistrz podpisywał osobiście wszystkie pisma, także powtarzalne zawiadomienia. Czekały na niego średnio dwa dni, w czasie urlopu pięć. Kupiona pieczęć elektroniczna leżała nieużywana, bo nikt nie umiał powiedzieć, gdzie wolno jej użyć.',
      solution:
        'Zarządzenie zawiera **zamkniętą listę** szablonów. Są to pisma, których treści pracownik nie zmienia: zawiadomienia o stawkach, potwierdzenia wpływu, przypomnienia, zaproszenia.\n\nSzablon może zmienić tylko sekretarz. Pieczęć przykłada jedna osoba w sekretariacie, z listy przygotowanej przez EZD. Wszystkie inne pisma podpisuje burmistrz albo upoważniona osoba.',
      steps: [
        {
          when: 'kwiecień 2026',
          what: 'Przegląd pism z dwóch tygodni i wybór powtarzalnych.',
          who: 'sekretarz, referaty',
        },
        {
          when: 'maj 2026',
          what: 'Zarządzenie, przygotowanie 11 szablonów w EZD.',
          who: 'sekretarz, informatyk',
        },
        {
          when: 'czerwiec 2026',
          what: 'Zmiana po dwóch pomyłkach: pieczęć przykłada jedna osoba.',
          who: 'sekretariat',
        },
      ],
      results: [
        {
          indicator: 'Pisma w teczce do podpisu, dziennie',
          before: 'około 120',
          after: 'około 70',
          measuredOn: 'do uzupełnienia',
          source: 'zestawienie z EZD',
        },
      ],
      costStart: 900,
      costYearly: 450,
      costNote: 'Certyfikat pieczęci na dwa lata, środki własne.',
      effort: 'Około 6 dni sekretarza i 2 dni informatyka.',
      legal: 'Art. 14 § 1b Kodeksu postępowania administracyjnego; zarządzenie burmistrza.',
      difficulties:
        'Dwa razy pieczęcią opatrzono niewłaściwy plik. Od tej pory robi to jedna osoba, z listy.',
      replicate:
        'Nie zaczynajcie od pytania „gdzie wolno”, tylko od policzenia, co naprawdę wychodzi. Listę szablonów uzgodnijcie z radcą. Wyznaczcie zastępstwo dla osoby, która przykłada pieczęć.',
      fits: ['MMA', 'MWM', 'GWD'],
      contactRole: 'sekretarz miasta',
      startedOn: '2026-05-11',
      verifiedOn: '2026-10-05',
    },
  },
  {
    thread: 'org-cuw-it',
    nominatedBy: 'tomasz',
    justification:
      'Trzy gminy, jeden zespół, policzone koszty i uczciwie opisane luki w porozumieniu. Aneks rozwiązuje sprawy, na których zwykle kończą się takie rozmowy.',
    stage: 'draft',
    describedBy: 'tomasz',
    sources: ['question', 1],
    daysAgo: 80,
    reachedDaysAgo: 66,
    description: {
      title: 'Wspólny zespół informatyków trzech gmin',
      otherTopics: [],
      hdrStage: null,
      pilot: false,
      summary:
        'Trzy sąsiednie gminy na podstawie porozumienia międzygminnego prowadzą jeden trzyosobowy zespół IT dla trzech urzędów i 19 szkół.',
      context:
        'Gminy liczące 19, 9 i 6 tys. mieszkańców. Trzy urzędy i 19 szkół, zespół zatrudniony w największej gminie.',
      problem:
        'Dwie gminy korzystały z firm zewnętrznych, trzecia miała jednego informatyka bez zastępstwa. Na reakcję czekało się średnio półtora dnia.',
      solution: '',
      steps: [],
      results: [
        {
          indicator: 'Średni czas do pierwszej reakcji',
          before: '1,5 dnia',
          after: '4 godziny',
          measuredOn: 'do ustalenia z autorem',
          source: 'system zgłoszeń',
        },
      ],
      costStart: 0,
      costYearly: 326_000,
      costNote: 'Do sprawdzenia z autorem: kwota obejmuje wynagrodzenia, dojazdy i telefony.',
      effort: '',
      legal: '',
      difficulties: '',
      replicate: '',
      fits: ['GWD', 'GWM'],
      contactRole: 'kierownik zespołu IT',
      startedOn: null,
      verifiedOn: null,
    },
  },
  {
    thread: 'dos-strony-szkol',
    nominatedBy: 'halina',
    justification:
      'Osiem placówek na jednym szablonie za niecałe 10 tysięcy złotych, a po trzech miesiącach pracy z redaktorami siedem stron przechodzi test bez błędów. Autor pokazał też, że sama technika nie wystarczyła.',
    stage: 'nominated',
    sources: [],
    daysAgo: 3,
    reachedDaysAgo: 3,
  },
  {
    thread: 'si-chatbot',
    nominatedBy: 'tomasz',
    justification:
      'Duża skala, próba sprawdzenia jakości odpowiedzi i otwarte przyznanie się do błędów. Warto ocenić, czy da się z tego zrobić wzór dla innych miast.',
    stage: 'rejected',
    reason:
      'Oceniający docenili szczerość opisu, ale poprawność sprawdzono raz, na małej próbce, nie policzono kosztu ani liczby telefonów, a błędy dotyczyły terminów i punktów. Zapraszamy z nowymi pomiarami po następnym naborze, już z zatwierdzonymi odpowiedziami.',
    describedBy: 'tomasz',
    sources: ['question', 0],
    daysAgo: 112,
    reachedDaysAgo: 70,
    description: {
      title: 'Chatbot dla rodziców w rekrutacji do szkół ponadpodstawowych',
      otherTopics: [],
      hdrStage: null,
      pilot: false,
      summary:
        'W czasie naboru na stronie miasta działał chatbot odpowiadający na pytania rodziców i kandydatów. W sześć tygodni odbył ponad 11 tysięcy rozmów, głównie wieczorami i w weekendy.',
      context:
        'Metropolia, ponad 60 szkół ponadpodstawowych i kilka tysięcy kandydatów rocznie. Infolinia rekrutacyjna czynna w godzinach pracy urzędu.',
      problem:
        'Pytania napływały po godzinach pracy, gdy nikt nie mógł odpowiedzieć. Część rodziców dzwoniła kilka razy w tej samej sprawie, a na początku naboru na połączenie trzeba było długo czekać.',
      solution:
        'Chatbot na stronie rekrutacji odpowiadał na podstawie regulaminu naboru, terminarza i opisów szkół. Rozmowę można było w każdej chwili zakończyć i zostawić pytanie konsultantce. Po naborze konsultantki przejrzały 300 losowych rozmów i oceniły poprawność odpowiedzi.',
      steps: [
        {
          when: 'kwiecień 2026',
          what: 'Przygotowanie materiałów i próby wewnętrzne.',
          who: 'wydział edukacji, biuro cyfryzacji',
        },
        { when: 'maj–czerwiec 2026', what: 'Działanie w czasie naboru.', who: 'biuro cyfryzacji' },
        { when: 'lipiec 2026', what: 'Przegląd próbki 300 rozmów.', who: 'konsultantki infolinii' },
      ],
      results: [
        {
          indicator: 'Poprawne odpowiedzi w próbce 300 rozmów',
          before: 'nie dotyczy',
          after: '86%',
          measuredOn: 'lipiec 2026',
          source: 'ocena konsultantek',
        },
      ],
      costStart: 0,
      costYearly: 0,
      costNote: 'Koszt mieści się w umowie na obsługę portalu i nie został wydzielony.',
      effort: 'Nie policzono.',
      legal: '',
      difficulties:
        'Chatbot podał termin z poprzedniego roku i przypisał punkty za wolontariat szkole, która liczyła je inaczej. Nie było bieżącej kontroli rozmów.',
      replicate:
        'Terminy i punktacja powinny pochodzić z jednej tabeli, wspólnej dla strony i chatbota. Rozmowy trzeba przeglądać codziennie, a nie po naborze.',
      fits: ['MET', 'MRE'],
      contactRole: 'główna specjalistka w biurze cyfryzacji',
      startedOn: '2026-05-11',
      verifiedOn: '2026-07-20',
    },
    assessments: [
      {
        by: 'marek',
        scores: {
          effectiveness: { score: 1, sentence: 'Podano liczbę rozmów, wpływu na infolinię nie zmierzono.' },
          evidence: { score: 1, sentence: 'Jedna próbka, oceniona przez własny zespół.' },
          efficiency: { score: 0, sentence: 'Kosztu nie wydzielono z umowy.' },
          replicability: { score: 1, sentence: 'Wymaga dużych zmian, autorzy sami je zapowiadają.' },
          integration: { score: 1, sentence: 'Działa w jednym biurze, w czasie naboru.' },
          novelty: { score: 2, sentence: 'W tej skali w regionie nowe.' },
        },
      },
      {
        by: 'halina',
        scores: {
          effectiveness: {
            score: 1,
            sentence: 'Efekt deklarowany; 14% błędnych odpowiedzi to przy terminach za dużo.',
          },
          evidence: { score: 1, sentence: 'Brak danych z infolinii i danych porównawczych.' },
          efficiency: { score: 0, sentence: 'Nie znamy ani kosztu, ani nakładu pracy.' },
          replicability: { score: 1, sentence: 'Zależy od umowy na obsługę portalu.' },
          integration: { score: 1, sentence: 'Brak zasad bieżącej kontroli.' },
          novelty: { score: 1, sentence: 'Pomysł znany z innych miast.' },
        },
      },
    ],
  },
  {
    thread: 'cyb-ransomware',
    nominatedBy: 'halina',
    justification:
      'Kartka na pierwsze 24 godziny jest przećwiczona i zrozumiała dla każdego, a wątek pokazuje, jakich błędów pozwala uniknąć. Chętnie pomogę w opisie.',
    stage: 'withdrawn',
    reason:
      'Dziękujemy, ale nie chcemy, żeby nazwa gminy stała na stałe przy opisie ataku. Sam wątek może zostać.',
    sources: [],
    daysAgo: 200,
    reachedDaysAgo: 193,
  },
]
