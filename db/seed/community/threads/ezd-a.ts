import type { SeedThread } from '../types.ts'

export const ezdAThreads: readonly SeedThread[] = [
  {
    key: 'ezd-chmura-czy-serwer',
    topic: 'ezd-wdrozenie',
    cityType: 'GWM',
    title: 'EZD RP w urzędzie na 25 osób: chmura czy własny serwer?',
    by: 'roza',
    daysAgo: 88,
    sameProblem: ['edyta', 'bogdan', 'krystyna', 'zofia'],
    body: `Od stycznia chcemy pracować w EZD RP. Nas jest 25, informatyk przychodzi na dwa dni w tygodniu z umowy zlecenia. Serwer mamy jeden, z 2017 r., i już dziś kopie zapasowe nie mieszczą się w nocy.

Wójt woli „mieć u siebie”. Wycena nowego serwera z macierzą i zasilaniem awaryjnym to 64 tys. zł, bez pracy informatyka. Przy chmurze boję się łącza: mamy jedno, radiowe, i w zeszłym roku nie działało łącznie przez 19 godzin.

Kto wybrał jedno albo drugie w tak małym urzędzie i czy dziś zrobiłby to samo?`,
    comments: [
      {
        by: 'edyta',
        daysLater: 1,
        body: 'Stoimy przed tym samym wyborem, też z jednym łączem. Dopisuję się do pytania.',
      },
    ],
    answers: [
      {
        by: 'mariusz',
        daysLater: 2,
        votes: ['roza', 'edyta', 'stefan', 'tomasz', 'bogdan'],
        worksHere: ['przemyslaw', 'stefan', 'marcin'],
        accepted: true,
        body: `Chmura, 31 osób, drugi rok. Zrobiłbym to samo. Policzyliśmy koszt na pięć lat, a nie cenę zakupu:

- serwer, macierz, zasilanie, wymiana dysków: około 80 tys. zł,
- praca informatyka, najmniej 6 godzin tygodniowo na aktualizacje i kopie: w pięć lat drugie tyle,
- chmura: opłata roczna i **drugie łącze** z innej sieci, 95 zł miesięcznie.

Bez drugiego łącza bym nie wchodził. Przełączamy się na nie trzy, cztery razy w roku i nikt poza mną tego nie zauważa.

Wójtowi pomogło zdanie, że dane dalej są nasze, a w umowie jest opisane, jak je odbieramy po jej zakończeniu.`,
        comments: [
          {
            by: 'roza',
            daysLater: 2.5,
            body: 'Drugie łącze za 95 zł wobec 64 tys. – taka tabelka przekona wójta. Jak wyglądał pierwszy miesiąc?',
          },
          {
            by: 'mariusz',
            daysLater: 3,
            body: 'Ciężko, ale nie przez chmurę. Najwięcej czasu zjadły uprawnienia i wykaz akt, w którym mieliśmy dwa różne wydania.',
          },
        ],
      },
      {
        by: 'przemyslaw',
        daysLater: 6,
        votes: ['roza'],
        body: `Mamy własny serwer i nie narzekam, ale pracuję w urzędzie na cały etat. Plusy: skanowanie dużych map idzie w sieci lokalnej i nie zależymy od łącza. Minusy: każda aktualizacja to moje popołudnie, raz w roku sobota.

Przy informatyku na dwa dni w tygodniu **nie** brałbym tego na siebie. Pytanie nie brzmi „gdzie stoi serwer”, tylko „kto odbierze telefon w czwartek o ósmej”.`,
      },
    ],
  },
  {
    key: 'ezd-dane-historyczne',
    topic: 'ezd-wdrozenie',
    cityType: 'MSR',
    title: 'Przejście z komercyjnego obiegu dokumentów na EZD RP – co zrobiliście z danymi historycznymi?',
    by: 'urszula',
    daysAgo: 156,
    sameProblem: ['hanna', 'eliza', 'teresa'],
    body: `W obecnym systemie mamy dziewięć lat pracy: około 310 tys. pism i 92 tys. spraw, z czego 4 100 jest w toku. Umowa kończy się 31 grudnia, potem licencja tylko do odczytu za 38 tys. zł rocznie.

Dostawca wycenił „pełną migrację” na 145 tys. zł i nie umie powiedzieć, ile załączników przejdzie poprawnie. Archiwistka mówi, żeby niczego nie przenosić. Naczelnicy chcą wszystkiego.

Co przenieśliście, co zostało w starym systemie i jak do tego zaglądacie, gdy przyjdzie wniosek sprzed pięciu lat?`,
    answers: [
      {
        by: 'eliza',
        daysLater: 2,
        votes: ['urszula', 'czeslawa', 'teresa', 'hanna', 'marek', 'pawel'],
        accepted: true,
        body: `Nie przenosiliśmy niczego hurtem. Podzieliliśmy sprawy na trzy grupy:

1. **zakończone** – zostają w starym systemie, do odczytu,
2. **w toku, które da się skończyć do końca roku** – kończymy u siebie, przez październik i listopad zeszło z 2 900 na 640,
3. **w toku na dłużej** – zakładamy w nowym systemie, z notatką o starym znaku sprawy i z kompletem dokumentów w jednym pliku.

Trzecia grupa to była praca ręczna: 640 spraw, dwanaście osób, dwa i pół tygodnia.

Za odczyt płaciliśmy jeden rok. W tym czasie wyeksportowaliśmy całość do folderów (rok, znak sprawy, dokumenty, metadane) i sprawdziliśmy na próbie 200 spraw. W sześciu brakowało załącznika i dostawca to poprawił.`,
        comments: [
          {
            by: 'urszula',
            daysLater: 2.6,
            body: 'Jak szukacie w tych folderach, gdy ktoś zna tylko nazwisko?',
          },
          {
            by: 'eliza',
            daysLater: 3,
            body: 'Przy eksporcie powstał spis w arkuszu: znak, data, strona, tytuł. Dostęp ma archiwum zakładowe, zapytań jest około 15 w miesiącu.',
          },
        ],
      },
      {
        by: 'czeslawa',
        daysLater: 4,
        votes: ['urszula', 'eliza', 'hanna'],
        body: `Jako archiwistka podpisuję się pod tym, z jednym zastrzeżeniem. Zanim cokolwiek wyeksportujecie i wyłączycie, ustalcie, **co było oryginałem**. Jeśli w starym systemie prowadziliście sprawy tylko pomocniczo, akta są w teczkach i kłopot jest mniejszy.

Jeśli część komórek pracowała wyłącznie elektronicznie, to są akta i trzeba je przejąć do archiwum z metadanymi. My uzgodniliśmy sposób z archiwum państwowym na piśmie, odpowiedź przyszła po pięciu tygodniach.`,
      },
      {
        by: 'pawel',
        daysLater: 11,
        votes: ['urszula'],
        body: `Trochę inne zdanie: dwie rzeczy jednak warto przenieść automatem, bo ręcznie nikt ich nie przepisze – **bazę interesantów** po oczyszczeniu i rejestr umów. U nas z 58 tys. interesantów po usunięciu powtórzeń zostało 33 tys.

Oczyszczanie trwało sześć tygodni, sam import jedno popołudnie.`,
        comments: [
          {
            by: 'eliza',
            daysLater: 12,
            body: 'My bazę interesantów zaczęliśmy od zera i nie żałuję, ale przy Waszej skali może być inaczej.',
          },
        ],
      },
    ],
  },
]
