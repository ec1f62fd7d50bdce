import type { SeedThread } from '../types.ts'

export const cybThreads: readonly SeedThread[] = [
  {
    key: 'cyb-samoocena',
    topic: 'cyb-ksc',
    cityType: 'GWD',
    title: 'Samoocena po nowelizacji ustawy o KSC – jak się za nią zabrać w gminie bez działu IT?',
    by: 'bogdan',
    daysAgo: 24,
    sameProblem: ['slawomir', 'teresa', 'sylwia', 'ireneusz', 'anna', 'andrzej', 'monika', 'leszek'],
    body: `Gmina wiejska, 11 tysięcy mieszkańców, w urzędzie 44 osoby, informatyk na umowie zlecenia dwa dni w tygodniu. Dostałem od wójta zadanie: „sprawdzić, czy podlegamy, i zrobić samoocenę”.

Przeczytałem ustawę dwa razy i trzy różne komentarze. W każdym wniosek jest trochę inny. Zanim zapłacimy kancelarii, chciałbym zapytać praktyków:

1. od czego zaczęliście – od spisu systemów, od analizy ryzyka czy od wyników ostatniego audytu KRI?
2. czy ktoś ma arkusz samooceny, który da się wypełnić w małym urzędzie w rozsądnym czasie?
3. czy wliczacie szkoły i ośrodek pomocy, czy tylko urząd?`,
    answers: [
      {
        by: 'hanna',
        daysLater: 2,
        votes: ['barbara', 'czeslawa', 'ireneusz', 'celina', 'sylwia', 'dariusz'],
        body: `Na pytanie, czy i w jakim zakresie podlegacie, musi odpowiedzieć radca, nie informatyk. My poprosiliśmy o opinię na piśmie (dwie strony, 1 200 zł) i bez niej nie ruszaliśmy dalej.

Potem poszło już sprawnie. Wzięliśmy raport z ostatniego audytu KRI i każde zalecenie wpisaliśmy do arkusza z czterema kolumnami:

| obszar | stan dziś | dowód | kto i do kiedy |
| --- | --- | --- | --- |
| kopie zapasowe | są, bez testu odtworzenia | brak protokołu | informatyk, marzec |
| uprawnienia | nadawane ustnie | brak | kadry, kwiecień |

Najważniejsza jest kolumna **dowód**. Gdy nie ma czego tam wpisać, to znaczy, że danej rzeczy nie mamy, choćby wszyscy twierdzili inaczej. Całość zajęła nam cztery popołudnia w trzy osoby: sekretarz, informatyk i IOD.`,
        comments: [
          {
            by: 'bogdan',
            daysLater: 3,
            body: 'Kolumnę „dowód” wprowadzam od jutra. A szkoły wpisywaliście do tego samego arkusza?',
          },
          {
            by: 'hanna',
            daysLater: 3,
            body: 'Nie, osobny arkusz na każdą jednostkę, ale ten sam wzór. Dyrektorzy wypełniają, my sprawdzamy.',
          },
        ],
      },
      {
        by: 'stefan',
        daysLater: 5,
        votes: ['hubert', 'natalia'],
        body: `U nas kolejność była odwrotna: najpierw **spis systemów**. Wyszły 23 pozycje, w tym trzy, o których nikt nie pamiętał (stara strona parafialnego festynu na naszym serwerze, kamera na oczyszczalni i program do ewidencji grobów).

Bez tego spisu arkusz wypełnialibyśmy z głowy i na pewno pominęli oczyszczalnię. Teraz czekamy na opinię radcy, więc o samej samoocenie jeszcze nie napiszę.`,
      },
    ],
  },
  {
    key: 'cyb-kri-szkoly',
    topic: 'cyb-ksc',
    cityType: 'MPP',
    title: 'Audyt KRI wykazał braki w szkołach. Kto ma je usunąć: dyrektor czy urząd miasta?',
    by: 'monika',
    daysAgo: 137,
    sameProblem: ['marcin', 'izabela', 'pawel'],
    body: `Zleciliśmy audyt KRI w urzędzie i przy okazji w 14 szkołach i przedszkolach. Raport liczy 90 stron. W dużym skrócie: w jedenastu placówkach nie ma polityki bezpieczeństwa, w dziewięciu kopie zapasowe leżą na dysku obok komputera, w sześciu wszyscy mają uprawnienia administratora.

Na naradzie dyrektorzy powiedzieli: „nie mamy ani ludzi, ani pieniędzy, to zadanie miasta”. Prawniczka miasta odpowiedziała: „kierownikiem jednostki jest dyrektor”. I tak stoimy od sześciu tygodni.

Jak to u Was podzieliliście? Interesuje mnie zwłaszcza, kto płaci.`,
    answers: [
      {
        by: 'henryk',
        daysLater: 1,
        votes: ['fabian', 'krystyna', 'urszula', 'barbara', 'zofia', 'alicja', 'damian'],
        body: `Formalnie odpowiada kierownik podmiotu, czyli dyrektor szkoły. Tyle że dyrektor bez pieniędzy i bez informatyka niczego nie naprawi, więc spór o odpowiedzialność niczego nie zmienia.

My podzieliliśmy zalecenia na trzy koszyki:

- **miasto kupuje i robi**: kopie zapasowe, zapory, konta w domenie – jednakowo dla wszystkich,
- **miasto daje wzór, dyrektor wprowadza**: polityka, upoważnienia, procedura odejścia pracownika,
- **dyrektor sam**: fizyczne zamknięcie serwerowni (u nas: szafy w pokoju nauczycielskim), czyste biurka.

Każdy koszyk ma termin i jest w planie finansowym. Po roku z 212 zaleceń zostało 37.`,
        comments: [
          {
            by: 'genowefa',
            daysLater: 3,
            body: 'Pozwolę sobie na inne zdanie co do kopii zapasowych. U nas powiat przejął je w całości i dyrektorzy przestali się nimi interesować. Przy pierwszej awarii nikt w szkole nie wiedział nawet, co jest kopiowane.',
          },
          {
            by: 'henryk',
            daysLater: 4,
            body: 'To uczciwa uwaga. Dlatego raz w roku dyrektor podpisuje listę tego, co ma być kopiowane. Robimy my, ale decyduje szkoła.',
          },
        ],
      },
      {
        by: 'renata',
        daysLater: 8,
        votes: ['natalia', 'izabela', 'lukasz'],
        body: `U nas zrobił to CUW na podstawie uchwały o wspólnej obsłudze. Dyrektor nadal jest administratorem danych i kierownikiem jednostki, ale obsługę informatyczną ma zapewnioną w statucie CUW, więc nie ma o co się spierać.

Kosztowało to 1,5 etatu i około 60 tys. zł w pierwszym roku. Bez uchwały, na samym dobrym słowie, przez dwa lata nie udało się nic.`,
      },
    ],
  },
  {
    key: 'cyb-ransomware',
    topic: 'cyb-incydenty',
    cityType: 'MWM',
    title: 'Zaszyfrowane komputery w ośrodku kultury – co robić w pierwszej dobie, krok po kroku?',
    by: 'mariusz',
    daysAgo: 268,
    sameProblem: ['urszula', 'wanda', 'przemyslaw'],
    body: `W poniedziałek rano w naszym ośrodku kultury cztery komputery i dysk sieciowy były zaszyfrowane, na pulpicie żądanie okupu. Przepadły umowy z instruktorami, listy uczestników zajęć i grafik sali.

Jakoś z tego wyszliśmy, ale pierwsze godziny były chaosem: ktoś wyłączył wszystko z prądu, ktoś inny próbował „odzyskiwać” pliki programem z internetu, a zgłoszenie poszło dopiero po południu.

Chcę przygotować jedną kartkę dla wszystkich jednostek: **co robimy w pierwszych 24 godzinach**. Czy ktoś ma taką i ją przetestował?`,
    comments: [
      {
        by: 'edyta',
        daysLater: 1,
        body: 'Współczuję. I dziękuję, że o tym piszecie, bo zwykle wszyscy udają, że się nie zdarzyło.',
      },
    ],
    answers: [
      {
        by: 'slawomir',
        daysLater: 1,
        votes: [
          'borys',
          'aleksandra',
          'jadwiga',
          'dominik',
          'dariusz',
          'anna',
          'renata',
          'marcin',
          'katarzyna',
        ],
        worksHere: ['lidia', 'nina'],
        accepted: true,
        body: `Nasza kartka wisi przy każdej szafie z siecią. Przećwiczyliśmy ją dwa razy „na sucho”.

**Pierwsze 15 minut**

1. Odłącz kabel sieciowy i Wi-Fi. **Nie wyłączaj komputera**, nie uruchamiaj go ponownie.
2. Odłącz dysk z kopiami, jeśli jest wpięty.
3. Zadzwoń do informatyka (numer) i kierownika (numer). Nie wysyłaj wiadomości z zaatakowanej sieci.
4. Zrób telefonem zdjęcie ekranu.

**Do 2 godzin**

5. Informatyk sprawdza, co jeszcze jest w tej samej sieci, i odcina całą jednostkę od internetu.
6. Jedna osoba zapisuje na papierze: godzina, co, kto. Ten zeszyt okazał się później bezcenny.

**Do 24 godzin**

7. Zgłoszenie incydentu do CSIRT NASK. Lepiej niepełne i na czas niż kompletne i spóźnione.
8. IOD ocenia, czy doszło do naruszenia danych osobowych. Jeśli jest ryzyko dla ludzi, to na zgłoszenie do Prezesa UODO są 72 godziny od stwierdzenia.
9. Zawiadomienie policji.
10. Jedno zdanie dla mieszkańców i jedna osoba do kontaktu z prasą.

**Czego nie robimy:** nie płacimy, nie piszemy do sprawców, nie przywracamy kopii, dopóki nie wiadomo, którędy weszli.`,
        comments: [
          {
            by: 'mariusz',
            daysLater: 2,
            body: 'Punkt o niewyłączaniu komputera to u nas pierwszy błąd. Drugi: kopia była na dysku wpiętym na stałe. Drukujemy i wieszamy.',
          },
          {
            by: 'filip',
            daysLater: 4,
            body: 'Dodałbym numer do dostawcy programu księgowego. W piątek po południu szukaliśmy go w umowie przez godzinę.',
          },
        ],
      },
      {
        by: 'hubert',
        daysLater: 5,
        votes: ['janusz', 'filip', 'czeslawa', 'agnieszka'],
        body: `Jedna rada organizacyjna: kartka musi działać, gdy **nie ma informatyka**. U nas incydent był 2 maja i jedyną osobą w budynku była pani z sekretariatu.

Dlatego numery mamy dwa, a czynności z pierwszych 15 minut ćwiczyła każda jednostka. Ćwiczenie trwa pół godziny: podrzucamy kartkę „Twój komputer jest zaszyfrowany” i patrzymy, co się dzieje. Za pierwszym razem w trzech jednostkach na pięć ktoś sięgnął do przycisku zasilania.`,
      },
    ],
  },
  {
    key: 'cyb-test-kopii',
    topic: 'cyb-kopie',
    cityType: 'GWM',
    title: 'Test odtworzenia kopii zapasowej: jak często go robicie i kto podpisuje protokół?',
    by: 'piotr',
    daysAgo: 287,
    sameProblem: ['hanna', 'marek', 'przemyslaw', 'maria', 'stefan', 'kamil', 'czeslawa', 'cezary'],
    body: `Kopie robimy codziennie na dysk sieciowy, raz w tygodniu na drugi dysk, który zawożę do remizy. Audytor zapytał, kiedy ostatnio coś z tych kopii odtworzyliśmy. Zapadła cisza.

Spróbowaliśmy więc odtworzyć bazę programu podatkowego. Nie poszło: kopia z trzech ostatnich miesięcy miała poprawny rozmiar, ale nie dawała się otworzyć. Gdyby wtedy padł serwer, stracilibyśmy cały kwartał.

W urzędzie pracują 24 osoby, ja jestem informatykiem na pół etatu. Jak często testować, żeby miało to sens, a dało się wytrzymać? I kto ma podpisać protokół, skoro sprawdzam własną robotę?`,
    comments: [
      {
        by: 'nina',
        daysLater: 1,
        body: 'U nas w ogóle nie testujemy. Właśnie zapisałam sobie, żeby w poniedziałek o to zapytać.',
      },
    ],
    answers: [
      {
        by: 'halina',
        daysLater: 2,
        votes: ['dominik', 'beata', 'lidia', 'patrycja', 'joanna', 'robert'],
        body: `Trzy zasady, które sprawdziły się u nas:

1. **Odtwarza informatyk, sprawdza użytkownik.** Skarbniczka otwiera odtworzony program i szuka trzech konkretnych zapisów z wczoraj. Ona podpisuje, nie informatyk.
2. **Za każdym razem inny system**, według listy na cały rok. Wtedy nie testuje się w kółko tego, co działa.
3. Odtwarzamy na osobny komputer, nigdy na działający serwer.

Częstotliwość: raz na kwartał jeden system. Test całego serwera raz w roku, w lipcu, gdy jest luźniej.`,
        comments: [
          {
            by: 'kamil',
            daysLater: 4,
            body: 'Dodałbym pomiar czasu. Dopiero gdy zobaczyliśmy „9 godzin”, wójt zgodził się na drugi serwer.',
          },
        ],
      },
      {
        by: 'piotr',
        daysLater: 205,
        votes: [
          'grzegorz',
          'janusz',
          'maria',
          'bartosz',
          'teresa',
          'zbigniew',
          'barbara',
          'sylwia',
          'hubert',
        ],
        accepted: true,
        body: `Minęły ponad dwa kwartały, więc piszę, co wprowadziliśmy i co wyszło.

- **Kalendarz na cały rok**: cztery systemy, po jednym na kwartał (podatki, księgowość, ewidencja odpadów, EZD). Wisi w sekretariacie.
- **Protokół na jedną stronę**: co odtwarzaliśmy, z jakiego dnia, ile to trwało, trzy zapisy sprawdzone przez użytkownika, dwa podpisy. Wójt dostaje kopię.
- **Stary komputer** po wymianie służy tylko do testów.

Wyniki trzech testów:

| system | czas odtworzenia | co wykryliśmy |
| --- | --- | --- |
| podatki | 6 h 40 min | kopia bez pliku kluczy |
| księgowość | 2 h 10 min | nic |
| odpady | 1 h 30 min | kopia sprzed 9 dni zamiast sprzed jednego |

Powtórny test podatków po poprawkach: **1 h 50 min**. Koszt: około 4 godzin pracy na kwartał i dysk za 640 zł.`,
        comments: [
          {
            by: 'nina',
            daysLater: 206,
            body: 'Czy można prosić o wzór protokołu? Zaczynamy w styczniu.',
          },
          {
            by: 'piotr',
            daysLater: 207,
            body: 'Oczywiście, wyślę. To naprawdę jedna strona.',
          },
        ],
      },
    ],
  },
  {
    key: 'cyb-phishing',
    topic: 'cyb-ludzie',
    cityType: 'MSR',
    title: 'Kampania phishingowa dla 400 pracowników oświaty. Jak ją zrobić, żeby nikogo nie zawstydzić?',
    by: 'anna',
    daysAgo: 296,
    sameProblem: ['bartosz', 'dorota', 'bogdan', 'krystyna', 'leszek'],
    body: `Chcemy wysłać próbny phishing do wszystkich pracowników szkół i przedszkoli – razem około 400 skrzynek. Rok temu zrobiła to za nas firma. Efekt: 38% kliknięć, lista nazwisk trafiła do dyrektorów, a dwie nauczycielki usłyszały o tym na radzie pedagogicznej. Zaufanie do IT spadło do zera i ludzie przestali cokolwiek zgłaszać.

Teraz chcemy to zrobić sami i inaczej. Pytania:

- czy uprzedzać, że będzie kampania?
- komu pokazywać wyniki i w jakiej postaci?
- co zrobić z osobami, które klikają za każdym razem?`,
    answers: [
      {
        by: 'norbert',
        daysLater: 2,
        votes: ['teresa', 'pawel', 'fabian', 'jacek', 'patrycja', 'przemyslaw', 'zbigniew'],
        body: `Uprzedzać, że **w tym półroczu** coś przyjdzie. Nie mówić kiedy. Nam to nie zepsuło wyników, a nikt nie czuł się oszukany.

Wyniki pokazujemy tylko zbiorczo, na szkołę, i tylko dyrektorowi. Nazwisk nie zapisujemy w ogóle: link w wiadomości jest jeden dla całej placówki. Skoro nie ma listy, nikt jej nie może pokazać na radzie.

Mierzymy też coś ważniejszego niż kliknięcia, mianowicie **ile osób zgłosiło wiadomość**. Zgłoszenie jest nawykiem, który nas uratuje.`,
        comments: [
          {
            by: 'gabriela',
            daysLater: 3,
            body: 'A ja bym nazwiska jednak zbierała, tylko w dziale IT. Bez nich nie wiemy, komu pomóc. Oczywiście po uzgodnieniu z IOD i z jasną informacją dla pracowników.',
          },
          {
            by: 'norbert',
            daysLater: 3,
            body: 'Rozumiem, próbowaliśmy. Tyle że lista raz utworzona prędzej czy później komuś jest potrzebna „do oceny”. Wolimy jej nie mieć.',
          },
        ],
      },
      {
        by: 'anna',
        daysLater: 188,
        votes: [
          'tadeusz',
          'magdalena',
          'patrycja',
          'teresa',
          'andrzej',
          'iwona',
          'jadwiga',
          'robert',
          'oskar',
        ],
        accepted: true,
        body: `Po trzech rundach mogę napisać, co zadziałało. Zrobiliśmy tak, jak radził kolega z miasta na prawach powiatu, z kilkoma dodatkami.

1. List od naczelniczki wydziału oświaty do wszystkich: po co to robimy, że **nie zbieramy nazwisk** i że nie ma kar.
2. Kto kliknie, widzi stronę: „To było ćwiczenie. Trzy rzeczy, po których można było poznać” – z tą samą wiadomością i strzałkami.
3. Przycisk „Zgłoś podejrzaną” w poczcie. Każdy zgłaszający dostaje w ciągu dnia dwa zdania podziękowania.
4. Szkoła z największym odsetkiem **zgłoszeń** (nie: najmniejszym kliknięć) dostaje tort. Brzmi śmiesznie, działa znakomicie.

| runda | kliknięcia | zgłoszenia |
| --- | --- | --- |
| zewnętrzna, rok temu | 38% | 2% |
| pierwsza | 29% | 11% |
| druga | 17% | 34% |
| trzecia | 9% | 52% |

Między drugą a trzecią rundą ktoś zgłosił **prawdziwą** wiadomość z fałszywą fakturą, 12 minut po tym, jak przyszła. Zablokowaliśmy nadawcę, zanim otworzyła ją księgowość.`,
        comments: [
          {
            by: 'renata',
            daysLater: 189,
            body: 'Tort zamiast listy wstydu – kupuję to. Ile czasu zajęło przygotowanie jednej rundy?',
          },
          {
            by: 'anna',
            daysLater: 190,
            body: 'Pierwsza trzy dni, kolejne po niecałym dniu. Najdłużej uzgadnialiśmy treść wiadomości, żeby nie podszywać się pod prawdziwą instytucję.',
          },
        ],
      },
    ],
  },
]
