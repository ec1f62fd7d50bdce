import type { SeedThread } from '../types.ts'

export const ezdBThreads: readonly SeedThread[] = [
  {
    key: 'ezd-podwojne-wpisywanie',
    topic: 'ezd-integracje',
    cityType: 'MWD',
    title: 'EZD nie rozmawia z systemem podatkowym. Jak unikacie wpisywania wszystkiego dwa razy?',
    by: 'hanna',
    daysAgo: 477,
    sameProblem: ['wanda', 'eliza', 'pawel', 'norbert', 'olga', 'halina', 'lidia'],
    body: `Od stycznia pracujemy w EZD. Referat podatków ma osobny system dziedzinowy i te dwa programy w ogóle się nie widzą.

W praktyce wygląda to tak: deklaracja wpływa do kancelarii, dostaje numer w EZD, a potem koleżanka przepisuje dane podatnika do systemu podatkowego. Decyzję robi w systemie podatkowym, drukuje do PDF i podpina z powrotem do sprawy. Przy 6 tysiącach decyzji rocznie to nie do wytrzymania.

Dostawca wycenił integrację na 48 tys. zł plus opłata roczna. Zanim pójdę z tym do skarbniczki, chcę wiedzieć:

- czy ktoś w gminie naszej wielkości taką integrację kupił i czy naprawdę działa,
- jeśli nie, to jak obchodzicie podwójne wpisywanie?`,
    comments: [
      {
        by: 'pawel',
        daysLater: 1,
        body: 'A wymiar roczny też rejestrujecie w EZD decyzja po decyzji? Jeśli tak, to jest pierwsze miejsce, w którym da się odpuścić.',
      },
    ],
    answers: [
      {
        by: 'ireneusz',
        daysLater: 2,
        votes: ['fabian', 'gabriela', 'andrzej', 'nina', 'hanna', 'grazyna', 'lidia', 'jacek'],
        accepted: true,
        body: `Mieliśmy dokładnie to samo. Integracji nie kupiliśmy, za to zmieniliśmy obieg. Trzy rzeczy dały najwięcej:

1. **Wymiar roczny nie idzie przez EZD sztuka po sztuce.** Kierownik jednostki wskazał zarządzeniem, że sprawy z wymiaru prowadzimy w systemie dziedzinowym. W EZD jest jedna sprawa z rejestrem wygenerowanych decyzji.
2. **Deklaracje i informacje** kancelaria rejestruje z samym nazwiskiem i numerem. Reszty danych nie przepisuje, bo i tak są na odwzorowaniu.
3. **PDF z decyzją** zapisuje się od razu w folderze, z którego EZD pobiera pliki po kodzie kreskowym. Kod drukuje się na decyzji. Na początku źle odczytywały się dwie strony na sto, po ustawieniu rozdzielczości 300 dpi problem zniknął.

W sumie mniej więcej 15 minut mniej na jednej sprawie indywidualnej. Koszt: dwa dni pracy informatyka i jedno zarządzenie.`,
        comments: [
          {
            by: 'hanna',
            daysLater: 3,
            body: 'Punkt pierwszy to dla nas odkrycie. Czy archiwum państwowe nie miało uwag do takiego zapisu?',
          },
          {
            by: 'ireneusz',
            daysLater: 4,
            body: 'Konsultowaliśmy projekt wcześniej i nikt go nie kwestionował. Ważne, żeby system dziedzinowy miał opisane, co i jak długo przechowuje. U nas jest to w załączniku do zarządzenia.',
          },
        ],
      },
      {
        by: 'norbert',
        daysLater: 6,
        votes: ['przemyslaw', 'eliza', 'patrycja'],
        body: `My integrację kupiliśmy, więc pokażę drugą stronę medalu.

Działa w jedną stronę: dokument z systemu podatkowego trafia do właściwej sprawy w EZD razem z metadanymi. W drugą stronę (z EZD do podatków) nadal przepisujemy, bo dostawca systemu podatkowego nie udostępnił tej części.

Zapłaciliśmy 39 tys. zł, utrzymanie kosztuje 6 tys. zł rocznie. Przy około 20 tysiącach decyzji to się opłaca. Przy sześciu tysiącach pewnie zacząłbym od zmian w obiegu, jak u kolegi wyżej.`,
      },
    ],
  },
  {
    key: 'ezd-sklad-chronologiczny',
    topic: 'ezd-archiwum',
    cityType: 'POW',
    title: 'Skład chronologiczny w starostwie: ile miejsca zaplanować i komu powierzyć skanowanie?',
    by: 'eliza',
    daysAgo: 529,
    sameProblem: ['przemyslaw', 'wojciech', 'hubert', 'mariusz', 'kamil'],
    body: `Za kwartał EZD staje się u nas podstawowym sposobem dokumentowania spraw. Mamy trzy budynki, 110 pracowników i około 48 tysięcy przesyłek papierowych rocznie (najwięcej komunikacja i geodezja).

Nie umiemy oszacować dwóch rzeczy:

1. ile metrów regałów potrzebuje skład chronologiczny na dwa lata,
2. kto powinien skanować: punkt podawczy w każdym budynku czy jedna osoba w kancelarii.

Prosimy o liczby z życia, nie z folderu. Szczególnie od powiatów, bo u nas papieru jest więcej niż w gminie.`,
    answers: [
      {
        by: 'czeslawa',
        daysLater: 3,
        votes: [
          'franciszek',
          'edyta',
          'lidia',
          'norbert',
          'agnieszka',
          'olga',
          'zofia',
          'andrzej',
          'genowefa',
        ],
        accepted: true,
        body: `Starostwo podobnej wielkości, dwa lata po starcie. Nasze liczby:

| co | ile |
| --- | --- |
| przesyłki papierowe rocznie | 41 tys. |
| z tego skanowane w całości | ok. 27 tys. |
| regały w składzie po roku | 34 m bieżące |
| etaty przy skanowaniu | 2,5 |
| skanery z podajnikiem | 4 (dwa zapasowe okazały się niezbędne) |

Skanujemy **w miejscu wpływu**, czyli w każdym budynku. Wożenie papieru do jednej kancelarii próbowaliśmy przez miesiąc. Pisma docierały do wydziału następnego dnia i wydziały zaczęły robić własne ksero, więc wróciliśmy do punktu wyjścia.

Największa pomyłka: nie ustaliliśmy na początku, czego **nie** skanujemy. Akta pojazdów i operaty geodezyjne wrzucono do skanera i w dwa tygodnie zapchały wszystko. Lista wyłączeń powinna wisieć przy każdym skanerze od pierwszego dnia.`,
        comments: [
          {
            by: 'eliza',
            daysLater: 4,
            body: 'Dziękuję, o to mi chodziło. Czy skład macie przy kancelarii, czy w archiwum zakładowym?',
          },
          {
            by: 'czeslawa',
            daysLater: 5,
            body: 'Bieżący rok przy kancelarii, bo co tydzień ktoś prosi o oryginał. Starszy w archiwum. Wypożyczeń jest z roku na rok mniej: z 60 miesięcznie zeszliśmy do kilkunastu.',
          },
        ],
      },
      {
        by: 'urszula',
        daysLater: 9,
        votes: ['renata', 'joanna'],
        body: `Dorzucę uwagę o pudłach. Numerujemy je kolejno i **kod pudła wpisujemy do metadanych przesyłki w chwili odłożenia**, a nie na koniec dnia. Kto robił to zbiorczo o piętnastej, ten później szukał jednego pisma w czterech pudłach.

Jeśli nie macie miejsca na parterze, sprawdźcie nośność stropu. U nas konstruktor pozwolił na regały tylko pod ścianą nośną i plan całego pokoju trzeba było rysować od nowa.`,
      },
    ],
  },
  {
    key: 'ezd-pieczec',
    topic: 'ezd-podpisy',
    cityType: 'MMA',
    title: 'Pieczęć elektroniczna zamiast podpisu burmistrza – przy jakich pismach ją stosujecie?',
    by: 'teresa',
    daysAgo: 241,
    sameProblem: ['celina', 'slawomir', 'filip', 'krystyna', 'henryk'],
    body: `Kupiliśmy kwalifikowaną pieczęć elektroniczną na dwa lata (niecałe 900 zł) i od czterech miesięcy leży w szufladzie. Radca powiedział: „stosujcie tam, gdzie wolno”, i na tym się skończyło.

Burmistrz podpisuje tymczasem około 120 pism dziennie, z czego połowa to rzeczy powtarzalne: zawiadomienia o wysokości opłat, potwierdzenia, odpowiedzi na proste wnioski.

Gdzie u Was pieczęć zastąpiła podpis? Mile widziany wykaz rodzajów pism, choćby roboczy.`,
    comments: [
      {
        by: 'mariusz',
        daysLater: 2,
        body: 'Podpinam się. U nas pieczęcią opatrujemy tylko pliki w BIP i mam wrażenie, że to strzelanie z armaty do wróbla.',
      },
    ],
    answers: [
      {
        by: 'pawel',
        daysLater: 3,
        votes: ['bogdan', 'jadwiga', 'czeslawa', 'borys', 'andrzej', 'aleksandra'],
        body: `U nas pieczęć chodzi w trzech miejscach:

- **pisma generowane automatycznie** – art. 14 § 1b k.p.a. wprost mówi o pismach generowanych automatycznie i opatrzonych kwalifikowaną pieczęcią organu,
- **wydruki i odpisy z rejestrów**, które wysyłamy elektronicznie,
- **uwierzytelnianie kopii cyfrowych** dla innych urzędów, jeśli się na to zgodzą.

Decyzji wydawanych „ręcznie” pieczęcią nie opatrujemy. Pieczęć mówi, *kto* wydał i że nikt nie zmienił treści. Nie mówi, że konkretna osoba rozstrzygnęła sprawę.`,
        comments: [
          {
            by: 'celina',
            daysLater: 5,
            body: 'Z jednym bym uważała: jeśli pracownik sam wpisuje treść i tylko klika „wyślij”, to trudno to nazwać generowaniem automatycznym. Nasz radca każe w takich przypadkach podpisywać.',
          },
          {
            by: 'pawel',
            daysLater: 5,
            body: 'Zgoda. Dlatego mamy listę szablonów, w których pracownik nie zmienia ani jednego zdania. Wszystko inne idzie do podpisu.',
          },
        ],
      },
      {
        by: 'teresa',
        daysLater: 96,
        votes: ['joanna', 'janusz', 'filip', 'eliza', 'czeslawa', 'lukasz', 'olga'],
        accepted: true,
        body: `Wracam po trzech miesiącach, bo po tej rozmowie zrobiliśmy to u siebie.

Burmistrz wydał zarządzenie z zamkniętą listą **11 szablonów** opatrywanych pieczęcią (m.in. zawiadomienie o nowej stawce za śmieci, potwierdzenie wpływu, przypomnienie o przeglądzie kominiarskim w lokalach gminnych, zaproszenia dla rad osiedli). Szablonu nie może zmienić referent, tylko sekretarz.

Co wyszło:

1. Liczba pism w teczce burmistrza spadła ze 120 do **około 70 dziennie**.
2. Pismo z szablonu wychodzi tego samego dnia. Wcześniej czekało średnio dwa dni, a w urlopie burmistrza nawet pięć.
3. Dwa razy ktoś opatrzył pieczęcią niewłaściwy plik. Od tamtej pory pieczęć przykłada jedna osoba w sekretariacie z listy w EZD, a nie każdy referat.

Zarządzenie chętnie udostępnię w wersji bez danych.`,
        comments: [
          {
            by: 'mariusz',
            daysLater: 97,
            body: 'Poproszę! I brawo za zamkniętą listę zamiast „gdzie wolno”. To chyba sedno.',
          },
        ],
      },
    ],
  },
]
