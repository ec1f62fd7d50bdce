import type { SeedThread } from '../types.ts'

export const siThreads: readonly SeedThread[] = [
  {
    key: 'si-zarzadzenie',
    topic: 'si-zasady',
    cityType: 'MSR',
    title: 'Zarządzenie o korzystaniu z narzędzi AI w urzędzie – wymieńmy się zapisami, które działają',
    by: 'pawel',
    daysAgo: 92,
    sameProblem: [
      'przemyslaw',
      'dominik',
      'urszula',
      'maria',
      'hubert',
      'magdalena',
      'krystyna',
      'filip',
      'marcin',
    ],
    body: `Zapytaliśmy w anonimowej ankiecie, kto używa w pracy czatów AI. Odpowiedziało 140 osób, z tego 78 „tak”, w większości z prywatnych kont. Zakaz niczego by nie zmienił, więc piszemy zarządzenie.

Mam szkic na cztery strony i czuję, że nikt tego nie przeczyta. Co macie u siebie i co okazało się potrzebne naprawdę? Szczególnie pytam o trzy sprawy:

- jakich danych **nie wolno** wklejać,
- czy trzeba zaznaczać, że tekst powstał z pomocą AI,
- kto odpowiada za błąd w piśmie.`,
    comments: [
      {
        by: 'celina',
        daysLater: 1,
        body: 'U nas ankieta wyszła podobnie, tylko że jawna, więc „tak” napisały cztery osoby.',
      },
    ],
    answers: [
      {
        by: 'jacek',
        daysLater: 2,
        votes: [
          'izabela',
          'czeslawa',
          'franciszek',
          'hanna',
          'oskar',
          'gabriela',
          'wojciech',
          'tomasz',
          'sylwia',
        ],
        accepted: true,
        body: `Też zaczęliśmy od czterech stron. Skończyło się na jednej, z **siedmioma zdaniami**. Oto one, w skrócie:

1. Do narzędzi AI nie wpisujemy danych osobowych, informacji o konkretnych sprawach ani niczego, czego nie ma w BIP.
2. Używamy narzędzi z listy prowadzonej przez informatyków. Konto służbowe, nie prywatne.
3. Za treść odpowiada ten, kto ją podpisuje. „Tak napisał czat” nie jest wyjaśnieniem.
4. Podstawę prawną i liczby zawsze sprawdzamy w źródle.
5. AI nie rozstrzyga o prawach mieszkańca i nie ocenia pracowników.
6. Gdy mieszkaniec rozmawia z automatem, musi o tym wiedzieć.
7. Wątpliwości zgłaszamy bez konsekwencji na adres IOD.

Szczegóły są w załączniku, który można zmieniać bez nowego zarządzenia: lista narzędzi, przykłady „wolno / nie wolno” dla każdego wydziału.

Przykłady okazały się ważniejsze niż zasady. „Nie wklejaj danych osobowych” ludzie rozumieją różnie. „Nie wklejaj maila od mieszkańca, nawet bez nazwiska, bo jest w nim adres działki” rozumieją wszyscy.`,
        comments: [
          {
            by: 'pawel',
            daysLater: 3,
            body: 'Siedem zdań biorę w całości. Jak wyglądało u Was szkolenie? AI Act wymaga przecież dbania o kompetencje.',
          },
          {
            by: 'jacek',
            daysLater: 3,
            body: 'Półtorej godziny w grupach po 15 osób, na własnych pismach. Lista obecności i krótki program trafiają do akt jako dowód.',
          },
        ],
      },
      {
        by: 'mariusz',
        daysLater: 6,
        votes: ['pawel', 'kamil', 'hubert'],
        body: `W małym urzędzie (31 osób) zamiast zarządzenia dopisaliśmy jeden rozdział do polityki bezpieczeństwa. Ludzie i tak ją podpisują, więc nie mnożymy dokumentów.

Nie wymagamy zaznaczania, że tekst powstał z pomocą AI, bo nie wymagamy też tego przy korzystaniu ze wzoru z internetu. Wymagamy natomiast przeczytania na głos, zanim się podpisze. Od tej pory zniknęły pisma zaczynające się od „W odpowiedzi na Państwa zapytanie z przyjemnością informujemy”.`,
      },
    ],
  },
  {
    key: 'si-chatbot',
    topic: 'si-urzad',
    cityType: 'MET',
    title: 'Chatbot w rekrutacji szkolnej: 11 tysięcy rozmów za nami. Jak sprawdzacie, czy mówi prawdę?',
    by: 'dorota',
    daysAgo: 128,
    sameProblem: ['jacek', 'piotr'],
    body: `W tegorocznej rekrutacji do szkół ponadpodstawowych uruchomiliśmy chatbota odpowiadającego na pytania rodziców. Przez sześć tygodni odbył 11 240 rozmów, telefonów na infolinię było mniej (dokładnie nie liczyliśmy).

Na próbce 300 rozmów konsultantki oceniły, że 86% odpowiedzi było poprawnych. Najgorsze błędy: podał termin z zeszłego roku i przypisał punkty za wolontariat szkole, która liczyła je inaczej.

Pytanie do tych, którzy mają coś podobnego: **jak na bieżąco wyłapujecie złe odpowiedzi** i jaki poziom błędów uznajecie za dopuszczalny?`,
    answers: [
      {
        by: 'gabriela',
        daysLater: 3,
        votes: ['patrycja', 'marek', 'celina', 'izabela', 'grzegorz', 'oskar'],
        accepted: true,
        body: `U nas bot nie wymyśla odpowiedzi. Dopasowuje pytanie do jednej z 140 gotowych, zatwierdzonych przez wydział oświaty, i podaje odnośnik do źródła. Gdy nie jest pewny, mówi: „nie wiem, przekażę pytanie” i trafia ono do człowieka.

Odpowiada przez to na mniej pytań (około 60%), za to błędne były **2 z 500** sprawdzonych.

Na bieżąco robimy trzy rzeczy:

- codziennie rano konsultantka czyta 30 losowych rozmów z poprzedniego dnia,
- pod każdą odpowiedzią jest „to nie pomogło”,
- terminy i progi są w **jednej tabeli**, z której korzysta i strona, i bot. Zmiana w jednym miejscu.

Dla terminów i punktów dopuszczamy zero błędów. Jeśli bot nie ma pewności, ma milczeć.`,
        comments: [
          {
            by: 'dorota',
            daysLater: 4,
            body: 'Jedna tabela z terminami rozwiązałaby nasz najgorszy błąd. Przed następnym naborem przechodzimy na gotowe odpowiedzi przynajmniej dla dat i punktów.',
          },
        ],
      },
      {
        by: 'renata',
        daysLater: 8,
        votes: ['przemyslaw', 'pawel', 'mariusz', 'joanna'],
        body: `Zapytam przewrotnie: czy rodzice w ogóle chcieli z nim rozmawiać? W mieście średniej wielkości zrezygnowaliśmy po jednym sezonie. Rozmów było 240, z czego 90 to „chcę rozmawiać z człowiekiem”.

Zamiast tego zrobiliśmy porządną stronę z dwudziestoma pytaniami i wydłużyliśmy dyżur telefoniczny do osiemnastej. Przy Waszej skali rachunek wygląda pewnie inaczej.`,
        comments: [
          {
            by: 'dorota',
            daysLater: 9,
            body: 'Chcieli, głównie po 20:00 i w weekendy. To 61% wszystkich rozmów. W dzień faktycznie wolą telefon.',
          },
        ],
      },
    ],
  },
  {
    key: 'si-licencje',
    topic: 'si-szkola',
    cityType: 'GWD',
    title: 'AI na lekcjach: czy organ prowadzący powinien kupić wspólne licencje dla wszystkich szkół?',
    by: 'alicja',
    daysAgo: 31,
    sameProblem: ['genowefa', 'piotr', 'edyta', 'stefan'],
    body: `Dwie z naszych pięciu szkół poprosiły o pieniądze na płatne konta AI dla nauczycieli. Razem 64 osoby, oferta na poziomie 380 zł za osobę rocznie, czyli ponad 24 tys. zł.

Trzy pozostałe szkoły nie chcą, a jedna rada pedagogiczna napisała wręcz, że to „strata pieniędzy, kiedy przecieka dach”.

Kupować wspólnie dla wszystkich, tylko dla chętnych, czy zostawić to szkołom? Jeśli ktoś kupił: ile osób naprawdę z tego korzysta po pół roku?`,
    answers: [
      {
        by: 'cezary',
        daysLater: 2,
        votes: ['celina', 'czeslawa', 'sylwia', 'stefan', 'bogdan', 'genowefa'],
        body: `Kupiliśmy 120 licencji dla wszystkich. Po pół roku regularnie korzystało **31 osób**. Na drugi rok przedłużyliśmy 45, na wniosek nauczyciela, z warunkiem: raz w semestrze pokazuje koleżankom jedną lekcję albo jeden materiał.

Teraz z 45 korzysta 41. Gdybym zaczynał od nowa, zacząłbym od dwudziestu.`,
      },
      {
        by: 'jadwiga',
        daysLater: 4,
        votes: ['halina', 'barbara', 'celina'],
        body: `Ja bym w ogóle nie kupowała, póki szkoły nie napiszą, **do czego**. W naszej gminie nauczyciele używają bezpłatnych narzędzi do układania ćwiczeń i kartkówek i nikt nie trafił na ograniczenie, które płatne konto by zniosło.

Druga sprawa: uczniowie. Wiele usług ma próg wieku i wymaga zgody rodziców, więc i tak mówimy o kontach nauczycieli.`,
        comments: [
          {
            by: 'cezary',
            daysLater: 5,
            body: 'Tu się nie zgodzę. Przy kontach bezpłatnych nie mamy żadnej umowy, więc nie wiemy, co dzieje się z wklejonymi treściami. Dla mnie to właśnie jest powód, żeby kupić mniej, ale służbowo.',
          },
          {
            by: 'jadwiga',
            daysLater: 6,
            body: 'To argument, który do mnie trafia. Może rzeczywiście: mało licencji, ale z umową.',
          },
        ],
      },
    ],
  },
]
