import type { SeedThread } from '../types.ts'

export const eduThreads: readonly SeedThread[] = [
  {
    key: 'edu-jeden-dziennik',
    topic: 'edu-dziennik',
    cityType: 'MSR',
    title: 'Jeden dziennik elektroniczny dla siedmiu szkół – kto przeszedł i ile to trwało?',
    by: 'anna',
    daysAgo: 41,
    sameProblem: ['renata', 'olga', 'teresa', 'elzbieta', 'wanda'],
    body: `Mamy siedem szkół podstawowych i **trzy różne dzienniki**. Każdy wydział pyta nas o co innego, a zestawienia frekwencji sklejam ręcznie w arkuszu.

Burmistrz chce jednego systemu od września. Dyrektorzy boją się przenoszenia ocen w połowie cyklu i tego, że rodzice znowu dostaną nowe hasła.

Kto to zrobił w mieście podobnej wielkości? Ile trwało przygotowanie, co przenieśliście, a czego nie?`,
    comments: [
      {
        by: 'pawel',
        daysLater: 1,
        body: 'Czy umowy ze szkołami kończą się w tym samym terminie? U nas to był pierwszy problem.',
      },
    ],
    answers: [
      {
        by: 'renata',
        daysLater: 2,
        votes: ['anna', 'pawel', 'olga', 'wanda', 'maria', 'tomasz'],
        worksHere: ['gabriela', 'olga'],
        accepted: true,
        body: `Przeszliśmy dwa lata temu, dziewięć szkół. Od decyzji do pierwszej lekcji w nowym dzienniku minęło **osiem miesięcy**:

1. listopad–styczeń: spis umów, terminów wypowiedzenia i tego, czego szkoły naprawdę używają,
2. luty: wspólny opis wymagań, pisany z czterema dyrektorami,
3. marzec–kwiecień: zamówienie,
4. maj–czerwiec: szkolenia po 2 godziny w każdej szkole i jeden opiekun systemu w szkole,
5. wakacje: import uczniów i planów z arkusza organizacyjnego.

Ocen z poprzednich lat **nie przenosiliśmy**. Stare dzienniki zamknęliśmy, zapisaliśmy do archiwum i wydrukowaliśmy tylko to, co musieliśmy. To była najlepsza decyzja.

Najwięcej telefonów dotyczyło haseł rodziców, więc zróbcie dyżur na pierwsze dwa tygodnie września.`,
        comments: [
          {
            by: 'anna',
            daysLater: 3,
            body: 'Zamknięcie starych dzienników zamiast przenoszenia – na to nie wpadłam. Dziękuję!',
          },
          {
            by: 'renata',
            daysLater: 3.4,
            body: 'Warto to uzgodnić z archiwum zakładowym na piśmie, zanim ogłosicie szkołom.',
          },
        ],
      },
      {
        by: 'katarzyna',
        daysLater: 5,
        votes: ['anna', 'gabriela'],
        body: `Trochę ostudzę zapał. U nas wspólny dziennik działa, ale przez pierwszy rok pracy było więcej, nie mniej.

Dwie szkoły miały własne rozwiązania do zajęć dodatkowych i tego nowy system nie umiał. Skończyło się na dopisaniu załącznika do umowy. Spytajcie szkoły o wyjątki **przed** opisem wymagań, a nie po podpisaniu.`,
      },
      {
        by: 'tomasz',
        daysLater: 6,
        votes: ['anna', 'renata', 'pawel'],
        body: `Dodam jedno zdanie do umowy, które uratowało nas przy zmianie dostawcy: wykonawca przekazuje pełny eksport danych w otwartym formacie **raz na kwartał i na żądanie**, bez dodatkowej opłaty. Sprawdziliśmy ten eksport przy odbiorze, a nie dopiero na koniec.`,
      },
    ],
  },
  {
    key: 'edu-platna-aplikacja',
    topic: 'edu-dziennik',
    cityType: 'GWM',
    title: 'Rodzice pytają o płatną aplikację dziennika. Czy gmina powinna do niej dopłacać?',
    by: 'jadwiga',
    daysAgo: 96,
    sameProblem: ['alicja', 'celina'],
    body: `Dziennik w przeglądarce jest bezpłatny, ale aplikacja w telefonie kosztuje rodzica kilkadziesiąt złotych rocznie. Na zebraniu padło pytanie, dlaczego gmina za to nie zapłaci.

Mamy dwie szkoły i 310 uczniów. Nie wiemy, czy w ogóle wolno nam dopłacać i czy nie otwieramy drogi do kolejnych opłat.`,
    answers: [
      {
        by: 'celina',
        daysLater: 1,
        votes: ['jadwiga', 'alicja', 'piotr'],
        body: `Nie dopłacamy. Zrobiliśmy za to krótką instrukcję, jak dodać stronę dziennika do ekranu telefonu. Połowa rodziców nie wiedziała, że to działa i że powiadomienia przychodzą też na e-mail.

Instrukcja ma jedną stronę i trzy zrzuty ekranu. Po jej rozesłaniu pytania ustały.`,
        comments: [{ by: 'jadwiga', daysLater: 1.5, body: 'Bardzo praktyczne. Zrobię taką samą.' }],
      },
      {
        by: 'halina',
        daysLater: 4,
        votes: ['jadwiga'],
        body: `My przy nowym zamówieniu wpisaliśmy powiadomienia w telefonie do wymagań, a więc do ceny dla organu prowadzącego. Wyszło 2,10 zł za ucznia miesięcznie. To jest uczciwsze niż dopłata do czegoś, co rodzic kupuje sam, ale trzeba poczekać do końca umowy.`,
      },
    ],
  },
  {
    key: 'edu-hdr-poczatek',
    topic: 'edu-strategia',
    cityType: 'MWM',
    title: 'Od czego zacząć harmonogram działań, gdy w wydziale oświaty są dwie osoby?',
    by: 'lidia',
    daysAgo: 150,
    sameProblem: ['barbara', 'alicja', 'monika'],
    body: `Chcemy przygotować harmonogram działań rozwojowych w obszarze cyfryzacji szkół. W referacie jestem ja i jedna koleżanka, szkół jest pięć.

Wzory, które znalazłam, mają po czterdzieści stron. Boję się, że napiszemy dokument na półkę. Jak to zrobić małymi siłami?`,
    answers: [
      {
        by: 'grazyna',
        daysLater: 2,
        votes: ['lidia', 'barbara', 'alicja', 'maria', 'monika'],
        accepted: true,
        body: `Zacznijcie od jednego obszaru i jednego roku. Układ, który działa w małych zespołach:

- **diagnoza na jedną stronę**: pięć pytań do każdego dyrektora, odpowiedzi w tabeli,
- **trzy priorytety**, nie więcej,
- przy każdym: kto, do kiedy, za ile i po czym poznamy, że się udało,
- przegląd co kwartał, pół godziny, na naradzie dyrektorów, która i tak się odbywa.

Całość powinna się zmieścić na czterech stronach. Czterdzieści stron pisze się wtedy, gdy nikt nie zamierza tego czytać.`,
        comments: [
          {
            by: 'lidia',
            daysLater: 2.6,
            body: 'Cztery strony i narada, która i tak się odbywa – biorę w całości.',
          },
        ],
      },
    ],
  },
  {
    key: 'edu-sio-rozbieznosci',
    topic: 'edu-arkusze',
    cityType: 'MSR',
    title: 'Rozbieżności między SIO a arkuszem organizacyjnym – jak je wyłapujecie przed 30 września?',
    by: 'renata',
    daysAgo: 74,
    sameProblem: ['katarzyna', 'anna'],
    body: `Co roku we wrześniu porównujemy liczby uczniów i etatów w SIO z arkuszami. Robimy to oczami, szkoła po szkole, i co roku coś nam ucieka: uczeń policzony dwa razy albo godziny nauczania indywidualnego.

Czy ktoś ma na to sposób lepszy niż dwa monitory i cierpliwość?`,
    answers: [
      {
        by: 'bartosz',
        daysLater: 1,
        votes: ['renata', 'katarzyna', 'anna', 'gabriela'],
        body: `Eksportujemy oba zestawienia do arkusza i łączymy je po numerze szkoły i oddziału. Trzy kolumny kontrolne: różnica uczniów, różnica etatów, różnica godzin. Podświetlamy tylko to, co nie jest zerem.

Przygotowanie zajęło dwa dni, teraz porównanie trwa **czterdzieści minut** na wszystkie szkoły. Szkoła dostaje listę swoich wierszy i trzy dni na wyjaśnienie.`,
        comments: [
          {
            by: 'renata',
            daysLater: 1.3,
            body: 'Czy łączycie też nauczanie indywidualne, czy to osobny arkusz?',
          },
        ],
      },
    ],
  },
  {
    key: 'edu-nabor-przedszkola',
    topic: 'edu-rekrutacja',
    cityType: 'MMA',
    title: 'Elektroniczny nabór do trzech przedszkoli: własny formularz czy gotowy system?',
    by: 'barbara',
    daysAgo: 12,
    body: `Mamy trzy przedszkola i około 140 wniosków rocznie. Gotowy system to dla nas 4–6 tys. zł, własny formularz zrobiłby informatyk.

Czy przy takiej skali gotowy system ma sens? Najbardziej boję się liczenia punktów i odwołań.`,
    comments: [
      {
        by: 'wanda',
        daysLater: 1,
        body: 'Mamy dwa przedszkola i też liczymy punkty ręcznie. Chętnie przeczytam, co wybierzecie.',
      },
      {
        by: 'barbara',
        daysLater: 2,
        body: 'U nas to dwa dni pracy na każde przedszkole, a i tak były dwa odwołania w sprawie punktów za rodzeństwo.',
      },
    ],
    answers: [],
  },
  {
    key: 'edu-ankieta-sprzet',
    topic: 'edu-diagnoza',
    cityType: 'POW',
    title: 'Jaką ankietą zbadać sprzęt i umiejętności w szkołach ponadpodstawowych?',
    by: 'maria',
    daysAgo: 58,
    sameProblem: ['genowefa'],
    body: `Przed wnioskiem o dofinansowanie musimy pokazać stan wyjściowy w sześciu szkołach. Ankieta sprzed trzech lat miała 62 pytania i nikt jej nie wypełnił do końca.

Co pytać, żeby dało się potem coś policzyć, i jak zmierzyć umiejętności nauczycieli, a nie ich samoocenę?`,
    answers: [
      {
        by: 'marek',
        daysLater: 3,
        votes: ['maria', 'genowefa', 'grazyna'],
        accepted: true,
        body: `Rozdzieliliśmy to na dwie rzeczy.

**Sprzęt** spisuje szkolny informatyk według jednej tabeli: rodzaj, rok, czy działa, kto używa. Bez ankiety.

**Umiejętności** badamy zadaniem: krótki test praktyczny, 20 minut, dziewięć czynności. Wynik jest anonimowy, szkoła widzi tylko zestawienie. Udział był dobrowolny i wzięło w nim udział 71 % nauczycieli.

Po roku powtórzyliśmy ten sam test i mamy z czym porównać.`,
        comments: [
          {
            by: 'maria',
            daysLater: 3.5,
            body: 'Test zamiast samooceny, i dobrowolnie. Czy moglibyśmy zobaczyć listę tych dziewięciu czynności?',
          },
        ],
      },
      {
        by: 'genowefa',
        daysLater: 8,
        votes: ['maria'],
        body: 'U nas wystarczyło osiem pytań zamkniętych na jednej stronie, ale wypełniane na radzie pedagogicznej, a nie w domu. Zwrot 96 %. Krótko i razem – to jest cała tajemnica.',
      },
    ],
  },
  {
    key: 'edu-wielokrotne-zgloszenia',
    topic: 'edu-rekrutacja',
    cityType: 'MRE',
    title: 'Jedno dziecko, trzy szkoły: jak ograniczacie wielokrotne zgłoszenia do klas pierwszych?',
    by: 'gabriela',
    daysAgo: 502,
    sameProblem: ['monika', 'dorota', 'katarzyna'],
    body: `W marcu mieliśmy 1 640 siedmiolatków i 2 190 zgłoszeń. Rodzic składa zgłoszenie w szkole obwodowej, a potem wnioski w dwóch innych „na wszelki wypadek”. Do końca sierpnia nie wiemy, ile oddziałów otworzyć.

W dwóch szkołach przygotowaliśmy po jednym oddziale za dużo. Etaty były już w arkuszach, a we wrześniu zostało po jedenaścioro dzieci.

System mamy wspólny, ale szkoły obwodowe przyjmują zgłoszenia na papierze i wpisują je z opóźnieniem. Jak to u Was uporządkować, żeby nie zrobić z rodziców podejrzanych?`,
    answers: [
      {
        by: 'grazyna',
        daysLater: 1,
        votes: ['gabriela', 'monika', 'katarzyna', 'maria', 'dorota'],
        accepted: true,
        body: `Samych wniosków nie ograniczymy, rodzic ma prawo wskazać kilka szkół. Ograniczyć można **czas, w którym dziecko jest policzone dwa razy**. U nas wyglądało to tak:

1. jeden formularz: rodzic najpierw odpowiada, czy wybiera szkołę obwodową, a dopiero potem wskazuje inne w kolejności,
2. szkoła wpisuje zgłoszenie papierowe tego samego dnia, sprawdzamy to w piątki,
3. po ogłoszeniu list rodzic potwierdza wolę w ciągu pięciu dni roboczych,
4. w maju szkoły dzwonią do tych, którzy są na dwóch listach.

Dwa lata temu podwójnych zgłoszeń w maju było 410, w tym roku 37. Najwięcej dał punkt drugi, a nie system.`,
        comments: [
          {
            by: 'gabriela',
            daysLater: 1.5,
            body: 'Kto sprawdza te piątki? U nas w wydziale naborem zajmuje się jedna osoba.',
          },
          {
            by: 'grazyna',
            daysLater: 2,
            body: 'Jedna osoba, dwadzieścia minut. Zestawienie „data wpływu a data wpisu” i telefon do szkoły, która ma więcej niż dwa dni.',
          },
        ],
      },
      {
        by: 'katarzyna',
        daysLater: 6,
        votes: ['gabriela'],
        body: `Z telefonami w maju bym uważała. U nas rodzice odebrali je jako nacisk, żeby wybrać szkołę obwodową, i dwie osoby napisały do prezydenta.

Zamieniliśmy je na wiadomość z systemu: „dziecko figuruje na dwóch listach, prosimy o wybór do dnia…”. Odpowiedziało 80 %, a do reszty zadzwoniła szkoła wybrana na pierwszym miejscu, nie wydział.`,
        comments: [
          {
            by: 'grazyna',
            daysLater: 6.4,
            body: 'Słuszna uwaga. Neutralna wiadomość na początek jest lepsza, przejmę ją w marcu.',
          },
        ],
      },
    ],
  },
]
