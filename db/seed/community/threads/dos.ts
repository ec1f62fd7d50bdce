import type { SeedThread } from '../types.ts'

export const dosThreads: readonly SeedThread[] = [
  {
    key: 'dos-strony-szkol',
    topic: 'dos-strony',
    cityType: 'GWM',
    title: 'Strony ośmiu szkół i przedszkoli w jednym szablonie zgodnym z WCAG – po pół roku pytam, co dalej',
    by: 'marcin',
    daysAgo: 143,
    sameProblem: ['natalia', 'joanna', 'hanna', 'alicja'],
    body: `Osiem placówek, osiem stron, siedmiu autorów (jeden na emeryturze, drugi za granicą). Na żadnej nie dało się poruszać klawiaturą, na dwóch deklaracja dostępności pochodziła z innej szkoły.

Pół roku temu przenieśliśmy wszystkie na jeden szablon w darmowym systemie, na jednym serwerze. Każda szkoła ma swój adres i kolor, reszta jest wspólna. Kosztowało to 9 800 zł, z czego większość to przepisanie treści.

Technicznie jest dobrze. Kłopot w tym, że szkoły dalej wrzucają **plakaty jako zdjęcia** i skany jako PDF. Jak u Was nauczono redaktorów, żeby nie psuli tego, co zrobiono?`,
    answers: [
      {
        by: 'renata',
        daysLater: 2,
        votes: ['dariusz', 'teresa', 'eliza', 'aleksandra', 'wanda', 'henryk', 'leszek'],
        accepted: true,
        body: `Szkolenie nic u nas nie dało. Pomogły trzy małe rzeczy:

1. **Pole opisu zdjęcia jest obowiązkowe.** Bez niego system nie zapisze wpisu. Przez tydzień wszyscy narzekali, potem przestali.
2. Gotowy **szablon ogłoszenia**: co, kiedy, gdzie, dla kogo. Plakat wolno dodać, ale dopiero pod tekstem.
3. Raz w miesiącu wysyłam każdej szkole **trzy** uwagi. Nie trzydzieści. Trzy da się poprawić w kwadrans.

Po czterech miesiącach liczba plakatów bez tekstu spadła z 26 do 3 miesięcznie.`,
        comments: [
          {
            by: 'marcin',
            daysLater: 3,
            body: 'Obowiązkowy opis włączyłem wczoraj. Pierwszy wpis: „zdjęcie”. Ale to już coś.',
          },
          {
            by: 'marcin',
            daysLater: 92,
            body: 'Po trzech miesiącach: w ostatnim przeglądzie 7 na 8 stron przeszło automatyczny test bez błędów, wcześniej żadna. Zostały stare PDF-y w jednej szkole.',
          },
        ],
      },
      {
        by: 'natalia',
        daysLater: 6,
        votes: ['roza', 'nina'],
        body: `Pytanie trochę obok: czy dyrektorzy nie mieli żalu o utratę „swojej” strony? U nas skończyło się awanturą i dwie szkoły zostały przy starych.

Następnym razem najpierw pokazałabym im, jak ich strona brzmi w czytniku ekranu. Jedna dyrektorka zmieniła zdanie po trzydziestu sekundach słuchania „grafika, grafika, grafika”.`,
        comments: [
          {
            by: 'marcin',
            daysLater: 7,
            body: 'Jeden miał. Pomogło to, że każda szkoła sama wybrała kolor i zdjęcie na górze.',
          },
        ],
      },
    ],
  },
  {
    key: 'dos-przeglad-deklaracji',
    topic: 'dos-deklaracje',
    cityType: 'MMA',
    title: 'Przegląd deklaracji dostępności do 31 marca – jak dopilnować go w dwunastu jednostkach?',
    by: 'zofia',
    daysAgo: 298,
    sameProblem: ['czeslawa', 'maria', 'olga', 'damian', 'janusz', 'bartosz', 'pawel'],
    body: `Co roku to samo: 28 marca ktoś sobie przypomina, 31 marca zmieniamy w deklaracji datę i mamy spokój. Trudno to nazwać przeglądem.

Mamy urząd i jedenaście jednostek (szkoły, przedszkola, biblioteka, dom kultury, MOPS, wodociągi). W zeszłym roku w trzech deklaracjach był numer telefonu osoby, która przeszła na emeryturę.

Jak zorganizować przegląd, żeby ktoś naprawdę spojrzał na stronę, a nie tylko na datę?`,
    comments: [
      {
        by: 'cezary',
        daysLater: 1,
        body: 'Też zmienialiśmy samą datę. Piszę to, żeby nie było, że tylko u Was.',
      },
    ],
    answers: [
      {
        by: 'monika',
        daysLater: 3,
        votes: ['stefan', 'krystyna', 'maria', 'genowefa', 'przemyslaw'],
        body: `Rozbijcie to na dwa etapy. W **styczniu** każda jednostka robi krótki test według tej samej kartki (10 pytań, da się w godzinę). W **marcu** tylko przepisuje wyniki do deklaracji.

Nasze pytania są proste: czy da się przejść stronę samym tabulatorem, czy zdjęcia mają opisy, czy telefon z deklaracji odbiera właściwa osoba. To ostatnie sprawdzamy, dzwoniąc. Połowa nie odbierała.`,
      },
      {
        by: 'zofia',
        daysLater: 76,
        votes: ['grazyna', 'renata', 'fabian', 'ireneusz', 'halina', 'celina', 'stefan', 'pawel'],
        accepted: true,
        body: `Zrobiliśmy to po swojemu i działa, więc opisuję dla następnych:

1. **Osiem tygodni przed terminem.** Pary jednostek sprawdzają się nawzajem: biblioteka ogląda stronę przedszkola, przedszkole – biblioteki. Cudze błędy widać od razu, własnych nie.
2. **Kartka z 12 pytaniami**, ta sama dla wszystkich. Wynik to liczba „tak”.
3. **Pięć tygodni przed terminem** zaczynają się poprawki. Koordynatorka pomaga tym, którzy mają poniżej 8.
4. **Dwa tygodnie przed terminem** gotowa jest nowa deklaracja. Zostaje zapas na spóźnialskich.
5. Przypomnienia są w EZD jako sprawy z terminem, a nie w czyjejś głowie.

| co sprawdzaliśmy | poprzedni rok | ten rok |
| --- | --- | --- |
| deklaracje na czas | 7 z 12 | 12 z 12 |
| aktualny kontakt | 9 z 12 | 12 z 12 |
| średnia „tak” na 12 pytań | 5,4 | 9,1 |

Pary były pomysłem pani z biblioteki. Koszt: po dwie godziny na jednostkę.`,
        comments: [
          {
            by: 'alicja',
            daysLater: 78,
            body: 'Sprawdzanie w parach bierzemy od stycznia. Czy pary są stałe, czy co roku inne?',
          },
          {
            by: 'zofia',
            daysLater: 79,
            body: 'Losujemy co roku. Inaczej robi się z tego wymiana grzeczności.',
          },
        ],
      },
    ],
  },
  {
    key: 'dos-skany-uchwal',
    topic: 'dos-dokumenty',
    cityType: 'MSR',
    title: 'Skany uchwał w BIP: jak przejść na dostępny PDF, skoro podpis jest na papierze?',
    by: 'urszula',
    daysAgo: 77,
    sameProblem: [
      'grazyna',
      'tadeusz',
      'elzbieta',
      'aleksandra',
      'magdalena',
      'dominik',
      'izabela',
      'zbigniew',
    ],
    body: `Uchwały i zarządzenia publikujemy jako skany, bo „musi być widać podpis i pieczątkę”. Rocznie to około 400 dokumentów, część po 60 stron z załącznikami. Czytnik ekranu czyta z tego jedno: „obraz”.

Próbowaliśmy rozpoznawania tekstu (OCR). Na czystych stronach idzie dobrze, tabele z budżetem to katastrofa.

Czy ktoś przestał publikować skany? Co zrobiliście z radnymi i mieszkańcami, którzy chcą zobaczyć podpis?`,
    answers: [
      {
        by: 'iwona',
        daysLater: 2,
        votes: ['celina', 'lukasz', 'genowefa', 'slawomir', 'izabela', 'leszek', 'wanda'],
        body: `Od dwóch lat nie publikujemy skanów. Publikujemy **plik, z którego uchwała powstała**, zapisany jako PDF z edytora (nie „drukuj do PDF”!), ze stylami nagłówków i tytułem dokumentu. Pod tekstem jest zdanie „podpisał(a): imię i nazwisko, funkcja”.

Oryginał z podpisem leży w biurze rady i każdy może go obejrzeć. Przez dwa lata przyszły trzy osoby.

Najwięcej pracy było z szablonem. Jeśli uchwała powstaje w dobrym szablonie, to dostępny PDF robi się sam. Jeśli ktoś wyśrodkowuje tytuł spacjami, nic nie pomoże.`,
        comments: [
          {
            by: 'urszula',
            daysLater: 3,
            body: 'A załączniki od projektantów i z zewnątrz? One też przychodzą jako skany.',
          },
          {
            by: 'iwona',
            daysLater: 4,
            body: 'W umowach mamy zapis o plikach dostępnych cyfrowo. Przy starych umowach dodajemy krótkie streszczenie tekstem i kontakt.',
          },
        ],
      },
      {
        by: 'grzegorz',
        daysLater: 5,
        votes: ['slawomir', 'halina', 'ireneusz'],
        body: `U nas ten sam pomysł na razie przegrał z biurem rady, więc stosujemy wersję pośrednią: **dwa pliki**. Pierwszy to dostępny PDF i tak jest podpisany, drugi to skan z dopiskiem „wersja z podpisem”.

Nie jest to idealne, bo ktoś musi pilnować, żeby oba miały tę samą treść. Raz się rozjechały i mieliśmy nieprzyjemną rozmowę. Traktuję to jako etap przejściowy.`,
      },
    ],
  },
  {
    key: 'dos-deklaracja-ratusz',
    topic: 'dos-deklaracje',
    cityType: 'MMA',
    title: 'Deklaracja dostępności po przebudowie ratusza: zmienić dwa zdania czy napisać ją od nowa?',
    by: 'hilary',
    daysAgo: 47,
    sameProblem: ['elzbieta', 'lidia'],
    body: `Skończyliśmy przebudowę ratusza. Jest winda, pętla indukcyjna w biurze obsługi i jedno niższe okienko. Deklaracja na stronie mówi jeszcze o schodach i o tym, że „budynku nie da się dostosować”.

Najprościej byłoby zmienić dwa zdania. Tylko że część o stronie internetowej pisał wykonawca cztery lata temu i nikt w urzędzie nie umie powiedzieć, czy nadal jest prawdziwa. Jak to robicie w małych urzędach, w których nie ma osobnego koordynatora?`,
    answers: [
      {
        by: 'weronika',
        daysLater: 1,
        votes: ['hilary', 'elzbieta', 'lidia', 'judyta'],
        accepted: true,
        body: `Przejrzyjcie całość. To pół dnia pracy, a nie projekt:

1. Jedna osoba przechodzi z deklaracją w ręku od przystanku do biura obsługi i zaznacza, co się nie zgadza.
2. Druga sprawdza stronę: sama klawiatura, powiększenie do 200%, dwa pliki z ostatniego miesiąca. Do tego darmowe narzędzie w przeglądarce.
3. Czego nie umiecie sprawdzić, to napiszcie wprost: „nie badaliśmy”. Lepsze to niż zdanie przepisane sprzed lat.

Na końcu data przeglądu i stanowisko osoby, do której można zgłosić barierę. Przegląd robimy co roku w marcu, a po każdym remoncie od razu.`,
        comments: [
          {
            by: 'hilary',
            daysLater: 2,
            body: 'Przeszliśmy trasę z osobą na wózku. Winda działa, ale przycisk przy drzwiach jest za kubłem na ulotki. Dziękuję, tego z biurka nie było widać.',
          },
        ],
      },
    ],
  },
]
