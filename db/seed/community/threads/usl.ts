import type { SeedThread } from '../types.ts'

export const uslThreads: readonly SeedThread[] = [
  {
    key: 'usl-zastepstwo-doreczenia',
    topic: 'usl-doreczenia',
    cityType: 'GWM',
    title: 'e-Doręczenia: kto odbiera skrzynkę, gdy jedyna uprawniona osoba jest na urlopie?',
    by: 'piotr',
    daysAgo: 26,
    sameProblem: ['roza', 'jadwiga', 'krystyna', 'mariusz', 'zofia'],
    body: `W urzędzie są 24 osoby, a skrzynkę e-Doręczeń obsługuje sekretarka. W lipcu poszła na dwa tygodnie urlopu i trzy pisma czekały osiem dni.

Termin na odpowiedź biegnie niezależnie od tego, czy ktoś pismo otworzył. Jak macie zorganizowane zastępstwo, żeby nie dawać uprawnień połowie urzędu?`,
    answers: [
      {
        by: 'stefan',
        daysLater: 1,
        votes: ['piotr', 'roza', 'jadwiga', 'edyta'],
        worksHere: ['krystyna', 'nina', 'magdalena', 'jadwiga'],
        accepted: true,
        body: `Mamy **trzy osoby**: dwie na stałe i jedną na zastępstwo, wszystkie wymienione w zarządzeniu wójta. Zasady mieszczą się na pół strony:

- skrzynkę otwiera się dwa razy dziennie, o 8:30 i o 14:00,
- kto otworzył, wpisuje to w zeszycie przy dzienniku podawczym,
- nie wolno planować urlopu wszystkich trzech osób w tym samym tygodniu.

Ten zeszyt brzmi śmiesznie, ale to on pokazał, że w piątki o 14:00 nikt nie zaglądał.`,
        comments: [
          {
            by: 'piotr',
            daysLater: 1.4,
            body: 'Dwie godziny i zeszyt – wdrażam od poniedziałku. Czy zarządzenie wymienia osoby z nazwiska?',
          },
          {
            by: 'stefan',
            daysLater: 1.8,
            body: 'Stanowiska w zarządzeniu, nazwiska w załączniku. Łatwiej zmienić.',
          },
        ],
      },
      {
        by: 'hanna',
        daysLater: 3,
        votes: ['piotr'],
        body: `U nas pisma z e-Doręczeń wpadają od razu do EZD i dekretuje je sekretarz, więc samej skrzynki nikt nie pilnuje. To rozwiązuje urlopy, ale wymaga działającej integracji. Przez pierwszy miesiąc dwa razy się zawiesiła i dowiedzieliśmy się o tym od mieszkańca.`,
      },
    ],
  },
  {
    key: 'usl-zbiorcza-wysylka',
    topic: 'usl-doreczenia',
    cityType: 'MSR',
    title: 'Zbiorcza wysyłka decyzji podatkowych przez e-Doręczenia – oszczędności i pułapki',
    by: 'slawomir',
    daysAgo: 118,
    sameProblem: ['ireneusz', 'sylwia', 'hanna'],
    body: `Rocznie wysyłamy 11 400 decyzji w sprawie podatku od nieruchomości. Chcemy część wysłać elektronicznie, zaczynając od firm.

Ile udało się Wam zaoszczędzić i co poszło nie tak za pierwszym razem?`,
    answers: [
      {
        by: 'ireneusz',
        daysLater: 2,
        votes: ['slawomir', 'sylwia', 'dorota', 'tomasz', 'urszula'],
        accepted: true,
        body: `Pierwsza wysyłka: 2 300 decyzji do firm, z tego 1 870 miało adres do doręczeń.

| pozycja | papier | elektronicznie |
| --- | --- | --- |
| koszt jednej przesyłki | 9,60 zł | 4,10 zł |
| czas pakowania | 6 dni | 0,5 dnia |
| zwroty | 148 | 3 |

Pułapka: wyszukanie adresów trwało dłużej niż sama wysyłka, bo w bazie podatkowej mieliśmy stare numery NIP. Zacznijcie od oczyszczenia bazy, najlepiej w październiku.`,
        comments: [
          {
            by: 'slawomir',
            daysLater: 2.5,
            body: 'Tabela robi wrażenie. Czy decyzje podpisywaliście seryjnie?',
          },
          {
            by: 'ireneusz',
            daysLater: 2.9,
            body: 'Tak, podpisem kwalifikowanym, partiami po 200. Przy większych partiach program się zawieszał.',
          },
        ],
      },
    ],
  },
  {
    key: 'usl-mobywatel-okienko',
    topic: 'usl-tozsamosc',
    cityType: 'GWM',
    title: 'mObywatel jako dokument przy okienku – jak przekonaliście pracowników?',
    by: 'edyta',
    daysAgo: 65,
    sameProblem: ['krystyna'],
    body: `Mieszkaniec pokazał w telefonie mObywatela, a pracownica poprosiła o „prawdziwy” dowód. Skończyło się skargą.

Chcę napisać krótką procedurę, ale taką, której ludzie nie będą się bali. Co u Was sprawdza pracownik i ile to trwa?`,
    comments: [
      {
        by: 'krystyna',
        daysLater: 2,
        body: 'U nas było tak samo przy kasie. Czy procedurę wprowadzaliście zarządzeniem, czy wystarczyło polecenie?',
      },
    ],
    answers: [
      {
        by: 'magdalena',
        daysLater: 1,
        votes: ['edyta', 'krystyna', 'piotr'],
        worksHere: ['franciszek'],
        accepted: true,
        body: `Zrobiliśmy próbę: każdy pracownik obsługi sprawdził dokument koleżanki i dał sprawdzić swój. Dziesięć minut na naradzie i strach minął.

Na biurku leży kartka z trzema krokami: poproś o otwarcie aplikacji **przy Tobie**, potwierdź dokument kodem, porównaj zdjęcie. Nie bierzemy telefonu do ręki i nie robimy zdjęć ekranu.`,
      },
    ],
  },
  {
    key: 'usl-pomiar-uslug',
    topic: 'usl-portale',
    cityType: 'MET',
    title: 'Jak mierzycie, które e-usługi są rzeczywiście używane, a które tylko są?',
    by: 'agnieszka',
    daysAgo: 33,
    body: `Mamy 74 formularze na portalu. Wiemy, ile razy otwarto stronę, ale nie wiemy, ile osób dokończyło sprawę, a ile przyszło potem do urzędu z papierem.

Czy ktoś mierzy całą drogę mieszkańca, a nie same wejścia?`,
    comments: [
      {
        by: 'dorota',
        daysLater: 2,
        body: 'Podpinam się. Liczymy złożone wnioski, ale nie wiemy nic o porzuconych.',
      },
      {
        by: 'agnieszka',
        daysLater: 3,
        body: 'Właśnie o porzucone mi chodzi. Na razie na końcu formularza pytamy jednym kliknięciem, czy udało się załatwić sprawę.',
      },
    ],
    answers: [],
  },
  {
    key: 'usl-karta-mieszkanca',
    topic: 'usl-portale',
    cityType: 'MWD',
    title: 'Karta mieszkańca w telefonie: jak sprawdzacie, czy ktoś rozlicza u nas podatek?',
    by: 'hanna',
    daysAgo: 435,
    sameProblem: ['joanna', 'zofia', 'urszula'],
    body: `Od stycznia chcemy mieć kartę mieszkańca w telefonie: tańszy basen, biblioteka i parking przy dworcu. Warunkiem ma być rozliczanie PIT w naszej gminie.

Dziś mieszkaniec przynosi pierwszą stronę zeznania albo zaświadczenie, a pracownica patrzy i oddaje. Przy 4 tys. kart tak się nie da. Dostawca aplikacji proponuje „integrację z systemem podatkowym”, ale nasz system wie tylko o podatkach lokalnych, o PIT nie wie nic.

Czy ktoś połączył kartę z czymkolwiek sensownym, czy wszyscy oglądacie zeznania?`,
    answers: [
      {
        by: 'dorota',
        daysLater: 2,
        votes: ['hanna', 'agnieszka', 'joanna', 'urszula'],
        accepted: true,
        body: `Danych o PIT gmina z automatu nie ma i żadna integracja tego nie zmieni. Zrobiliśmy dwie ścieżki:

- **oświadczenie** we wniosku o kartę, z pouczeniem, a do tego losowa kontrola 5 % wniosków w roku,
- **okazanie** pierwszej strony zeznania z potwierdzeniem złożenia, bez kopiowania; pracownik zaznacza tylko „widziałem” i datę.

Z systemem podatków lokalnych łączymy jedno: czy wnioskodawca ma deklarację śmieciową pod podanym adresem. To odpowiedź „tak” albo „nie”, aplikacja nie widzi kwot ani zaległości.

Kart jest 31 tys., przy kontroli wycofaliśmy 64.`,
        comments: [
          {
            by: 'hanna',
            daysLater: 2.5,
            body: 'Odpowiedź „tak/nie” zamiast wymiany danych – nasz IOD odetchnie. Ile kosztował ten jeden łącznik?',
          },
          {
            by: 'dorota',
            daysLater: 3,
            body: 'Niecałe 9 tys. zł po stronie systemu podatkowego. W małym urzędzie zacząłabym od samego oświadczenia.',
          },
        ],
      },
      {
        by: 'joanna',
        daysLater: 7,
        votes: ['hanna'],
        body: `U nas uzależnienie od PIT w ogóle odpuściliśmy. Radca miał wątpliwości co do zbierania zeznań, a zniżka na basen kosztuje gminę 22 tys. zł rocznie, więc mniej niż etat kogoś, kto by to sprawdzał.

Karta jest dla każdego, kto tu mieszka. Nie mówię, że to jedyne wyjście, ale policzcie najpierw, czego właściwie pilnujecie.`,
      },
    ],
  },
  {
    key: 'usl-wezel-krajowy-testy',
    topic: 'usl-tozsamosc',
    cityType: 'MRE',
    title: 'Podłączenie miejskiego portalu do Węzła Krajowego: ile naprawdę zajęły testy?',
    by: 'jacek',
    daysAgo: 531,
    sameProblem: ['hubert', 'norbert'],
    body: `Wykonawca portalu wpisał w harmonogram dwa tygodnie na podłączenie logowania przez Węzeł Krajowy, razem z testami. Termin odbioru mamy 30 czerwca i kary za każdy dzień zwłoki.

Na środowisku testowym po tygodniu nadal odbijamy się na podpisie żądania. Zaczynam podejrzewać, że te dwa tygodnie ktoś wymyślił.

Ile to trwało u Was od wniosku do pierwszego prawdziwego logowania i co zabrało najwięcej czasu?`,
    answers: [
      {
        by: 'filip',
        daysLater: 1,
        votes: ['jacek', 'hubert', 'agnieszka', 'henryk', 'marek', 'janusz'],
        accepted: true,
        body: `Jedenaście tygodni, z czego programowania były może dwa. Nasz dziennik z projektu:

| etap | czas |
| --- | --- |
| wniosek i uzupełnienia | 3 tygodnie |
| certyfikaty i metadane | 2 tygodnie |
| testy i poprawki | 4 tygodnie |
| zgoda i środowisko produkcyjne | 2 tygodnie |

Kłopot z podpisem mieliśmy taki sam. Okazało się, że serwer spóźniał się o cztery minuty i żądanie było „z przyszłości”. Sprawdźcie czas i to, czy w metadanych jest **ten** certyfikat, którym podpisujecie, a nie ten od strony WWW.

Testujcie też wylogowanie, nam zwrócono to dopiero na końcu.`,
        comments: [
          {
            by: 'jacek',
            daysLater: 1.6,
            body: 'Zegar! Trzy minuty różnicy na maszynie testowej. Logowanie przeszło, dziękuję.',
          },
        ],
      },
      {
        by: 'janusz',
        daysLater: 4,
        votes: ['jacek', 'filip'],
        body: `W województwie poszło szybciej, w siedem tygodni, bo wniosek złożyliśmy jeszcze **przed** podpisaniem umowy z wykonawcą. Formalności i programowanie szły równolegle.

Co do kar: czas oczekiwania na podmiot trzeci warto od razu opisać w umowie jako niezależny od wykonawcy. Inaczej zaczyna się spór o każdy dzień, a portal i tak nie stoi.`,
      },
    ],
  },
  {
    key: 'usl-szkoly-adres',
    topic: 'usl-doreczenia',
    cityType: 'POW',
    title: 'Czy szkoły i poradnie powinny mieć własne adresy do doręczeń elektronicznych?',
    by: 'aleksandra',
    daysAgo: 129,
    sameProblem: ['genowefa', 'wanda', 'gabriela', 'eliza'],
    body: `Prowadzimy sześć szkół, poradnię i bursę. Trzy szkoły założyły własne adresy do doręczeń, reszta czeka na decyzję starostwa.

Skutek jest taki, że sądy i ZUS piszą raz do szkoły, raz do nas. W październiku pismo w sprawie zajęcia wynagrodzenia przeleżało w naszej skrzynce jedenaście dni, bo dotyczyło pracownika szkoły.

Zakładać wszystkim czy zostawić jeden adres w starostwie i rozdzielać? Obsługa w szkole to zwykle jedna sekretarka.`,
    answers: [
      {
        by: 'marek',
        daysLater: 2,
        votes: ['aleksandra', 'genowefa', 'eliza', 'halina'],
        body: `Zakładamy wszystkim, i to nie tylko ze względu na przepisy. Szkoła jest pracodawcą i wydaje własne decyzje, więc jej korespondencja w skrzynce starostwa to kłopot: czyta ją ktoś, kto nie powinien, i liczy się nie ta data.

Żeby nie zostawić sekretarek samych:

- w każdej szkole dwie osoby z uprawnieniami, dyrektor i sekretariat,
- jedna instrukcja na dwie strony i próbna wysyłka między szkołami,
- przez pierwsze trzy miesiące nasz informatyk raz w tygodniu sprawdzał, czy nie ma pism nieotwartych ponad dwa dni.

Co do terminu, od którego to obowiązkowe dla Waszych jednostek, spytałbym radcę.`,
        comments: [
          {
            by: 'aleksandra',
            daysLater: 2.6,
            body: 'Jak informatyk to sprawdza, skoro nie ma dostępu do treści?',
          },
          {
            by: 'marek',
            daysLater: 3,
            body: 'Nie ma i nie powinien. Sekretarka odsyła w piątek jedną liczbę: ile nieotwartych. To wystarczyło.',
          },
        ],
      },
      {
        by: 'halina',
        daysLater: 5,
        votes: ['wanda', 'aleksandra'],
        body: `Zgadzam się co do szkół, ale nie co do najmniejszych placówek. Nasze przedszkole z trzema oddziałami dostało przez pół roku **cztery** pisma, a pilnować trzeba codziennie.

Przy takiej skali ważniejsze jest, żeby na każdym piśmie wychodzącym był właściwy adres. Większość pomyłek brała się ze starego szablonu z adresem urzędu w stopce.`,
      },
    ],
  },
  {
    key: 'usl-platnosci-jedno-miejsce',
    topic: 'usl-platnosci',
    cityType: 'MWM',
    title: 'Śmieci i przedszkole płatne online w jednym miejscu – na co patrzeć przy wyborze operatora?',
    by: 'sylwia',
    daysAgo: 91,
    sameProblem: ['krystyna', 'zofia', 'celina'],
    body: `Mieszkańcy płacą u nas za śmieci przelewem, a za przedszkole w kasie albo na drugie konto. Co miesiąc wyjaśniamy około 70 wpłat z tytułem w rodzaju „opłata za Zosię”.

Dostałam trzy oferty operatorów płatności. Prowizja od 0,6 % do 1,4 %, jeden bierze też abonament. Wszyscy obiecują „pełną integrację” z księgowością.

O co pytać, żeby po roku nie żałować? I kto u Was płaci prowizję: gmina czy mieszkaniec?`,
    answers: [
      {
        by: 'krystyna',
        daysLater: 1,
        votes: ['sylwia', 'celina', 'zofia', 'edyta'],
        accepted: true,
        body: `Prowizja jest na drugim miejscu. Pytałabym o cztery rzeczy:

1. czy przelew do nas przychodzi **osobno na każde konto** (śmieci, przedszkole), czy jedną kwotą do rozbicia,
2. czy w pliku z wpłatami jest numer konta księgowego mieszkańca, a nie tylko nazwisko,
3. po ilu dniach są pieniądze i która data liczy się jako dzień zapłaty,
4. jak wygląda zwrot, gdy ktoś zapłaci dwa razy.

Poproście o prawdziwy plik z jednego dnia i wczytajcie go u siebie **przed** umową. U nas z trzech oferentów przeszedł jeden.

Prowizję płaci gmina, przez rok wyszło 3 870 zł. Wyjaśniania zostało 8 wpłat na miesiąc.`,
        comments: [
          {
            by: 'sylwia',
            daysLater: 1.4,
            body: 'Plik na próbę wysłał od ręki tylko jeden z trzech. Sprawa prawie rozstrzygnięta sama.',
          },
        ],
      },
      {
        by: 'ireneusz',
        daysLater: 6,
        votes: ['sylwia'],
        body: `Dodam jedno: indywidualne rachunki mamy od banku za darmo i one same załatwiły nam trzy czwarte kłopotu, jeszcze zanim pojawił się operator. Każdy płatnik ma własny numer i tytuł przelewu nie ma znaczenia.

Płatności kartą i telefonem doszły dopiero rok później i korzysta z nich 28 % płatników. Warto, ale nie jest to pierwszy krok.`,
      },
    ],
  },
  {
    key: 'usl-ksef-szkoly',
    topic: 'usl-platnosci',
    cityType: 'GWD',
    title: 'KSeF w szkołach: komu uprawnienia i jak faktura trafia do właściwej placówki?',
    by: 'celina',
    daysAgo: 176,
    sameProblem: ['halina', 'wanda', 'lidia', 'sylwia'],
    body: `Obsługujemy jako CUW osiem placówek. Nabywcą na fakturze jest gmina, odbiorcą szkoła. Przez pierwsze dwa miesiące z KSeF na 430 faktur **96 przyszło bez wskazania odbiorcy** i zgadujemy po towarze, czy ta kreda jest z Dwójki czy z Czwórki.

Do tego każda szkoła chce wglądu, a ja nie chcę, żeby sekretarka widziała faktury całej gminy.

Jak nadaliście uprawnienia i kto u Was zatwierdza fakturę, zanim trafi do zapłaty?`,
    answers: [
      {
        by: 'halina',
        daysLater: 1,
        votes: ['celina', 'wanda', 'lidia', 'sylwia', 'krystyna', 'alicja'],
        accepted: true,
        body: `Mieliśmy to samo, z tą różnicą, że bez odbiorcy była co trzecia. Pomogły trzy rzeczy.

**Dostawcy.** Każda szkoła ma identyfikator wewnętrzny nadany w KSeF. Wysłaliśmy do 140 dostawców kartkę: NIP gminy w nabywcy, dane szkoły i jej identyfikator w odbiorcy. Po dwóch miesiącach braków było 4 %.

**Uprawnienia.** Administrator w gminie nadaje je dla jednostki podrzędnej, więc szkoła widzi swoje. Po dwie osoby na placówkę, lista w zarządzeniu.

**Obieg.** CUW pobiera faktury codziennie o 9:00, szkoła ma trzy dni robocze na opis i potwierdzenie odbioru, płaci CUW. Faktura bez odbiorcy idzie do wspólnej kolejki i przegląda ją jedna osoba.`,
        comments: [
          {
            by: 'celina',
            daysLater: 1.5,
            body: 'Czy odsyłacie dostawcy fakturę bez odbiorcy do korekty?',
          },
          {
            by: 'halina',
            daysLater: 1.8,
            body: 'Nie, jeśli nabywca jest poprawny. Dzwonimy i prosimy o dane na następnej. Po drugim razie dyrektor dzwoni sam.',
          },
        ],
      },
      {
        by: 'lidia',
        daysLater: 8,
        votes: ['celina'],
        body: `U nas lepiej zadziałało wpisywanie numeru zamówienia. Szkoła przy zakupie podaje krótki kod, na przykład SP2/114, dostawca przepisuje go w uwagach i wiadomo, kto zamawiał.

Przy pięciu szkołach wystarcza arkusz z numerami. Przy większej liczbie pewnie lepsze są identyfikatory, ale kod ma tę zaletę, że dostawca go rozumie.`,
      },
    ],
  },
]
