import type { SeedThread } from '../types.ts'

export const danThreads: readonly SeedThread[] = [
  {
    key: 'dan-otwarte-oswiata',
    topic: 'dan-otwarte',
    cityType: 'MRE',
    title: 'Które dane o szkołach warto otworzyć i w jakim formacie, żeby ktoś z nich skorzystał?',
    by: 'iwona',
    daysAgo: 121,
    sameProblem: ['robert', 'przemyslaw', 'nina'],
    body: `Prowadzimy miejski portal danych. Dział „oświata” ma dziś trzy pliki, z czego dwa to PDF-y sprzed czterech lat. W ciągu roku pobrano je łącznie 19 razy.

Chcemy zacząć jeszcze raz i tym razem z głową. Co u Was z danych oświatowych jest naprawdę pobierane i przez kogo? I jak radzicie sobie z małymi oddziałami, gdzie po liczbach da się rozpoznać konkretnego ucznia?`,
    answers: [
      {
        by: 'bartosz',
        daysLater: 2,
        votes: ['anna', 'lidia', 'katarzyna', 'beata', 'natalia', 'fabian', 'edyta', 'cezary'],
        accepted: true,
        body: `Pobrania z ostatnich 12 miesięcy u nas:

| zbiór | format | pobrania |
| --- | --- | --- |
| wolne miejsca po rekrutacji | CSV | 3 120 |
| obwody szkół (granice) | GeoJSON | 1 480 |
| adresy i kontakty placówek | CSV | 960 |
| liczba uczniów w oddziałach | CSV | 310 |
| wydatki na placówki | CSV | 280 |

Trzy lekcje:

1. Ludzie szukają **wolnych miejsc i obwodów**, nie sprawozdań. Te dwa zbiory pobierają dziennikarze, pośrednicy nieruchomości i rodzice, którzy robią własne mapy.
2. Jeden plik na zbiór, aktualizowany pod tym samym adresem. Dopóki adres się nie zmienia, programy innych ludzi działają.
3. CSV w UTF-8, średnik, pierwszy wiersz to nazwy kolumn, a obok plik z opisem kolumn. Arkusz z połączonymi komórkami to nie są otwarte dane.

Małe liczby: wszystko poniżej 5 zastępujemy znakiem „<5”. Zasadę uzgodniliśmy z IOD i opisaliśmy w metadanych.`,
        comments: [
          {
            by: 'iwona',
            daysLater: 3,
            body: 'Wolne miejsca publikujecie automatycznie czy ktoś to robi ręcznie?',
          },
          {
            by: 'bartosz',
            daysLater: 3,
            body: 'Automatycznie, co noc, z systemu rekrutacji. Ręcznie robiliśmy to jeden sezon i w połowie sierpnia plik miał trzy tygodnie.',
          },
        ],
      },
      {
        by: 'pawel',
        daysLater: 7,
        votes: ['grzegorz', 'renata'],
        body: `Z mniejszego miasta: zaczęliśmy od jednego zbioru i od pytania „kto do nas dzwoni po dane?”. Dzwoniło radio lokalne (ile dzieci w klasach pierwszych) i poradnia (adresy z godzinami).

Uważałbym na „<5” przy sumach. Jeśli podacie sumę dla szkoły i wszystkie oddziały oprócz jednego, to brakującą liczbę każdy sobie policzy. My ukrywamy wtedy także drugą najmniejszą.`,
      },
    ],
  },
  {
    key: 'dan-koszt-ucznia',
    topic: 'dan-analityka',
    cityType: 'MSR',
    title: 'Kokpit „koszt jednego ucznia w szkole” – skąd bierzecie dane i jak często je odświeżacie?',
    by: 'renata',
    daysAgo: 58,
    sameProblem: ['grazyna', 'wanda', 'kamil', 'teresa', 'jacek', 'robert'],
    body: `Burmistrz chce mieć na jednym ekranie koszt utrzymania ucznia w każdej z 17 placówek. Dziś robimy to raz w roku w arkuszu i zajmuje to dwóm osobom tydzień.

Liczby mamy w czterech miejscach: księgowość CUW, płace, SIO i arkusze organizacyjne. Każde liczy ucznia trochę inaczej – raz z oddziałem przedszkolnym, raz bez.

Jak to spinacie? I czy ktoś zrobił to bez kupowania systemu za sto tysięcy?`,
    answers: [
      {
        by: 'jacek',
        daysLater: 3,
        votes: ['borys', 'patrycja', 'gabriela', 'eliza', 'alicja'],
        body: `Zanim cokolwiek połączycie, **spiszcie definicję**. U nas brzmi: wydatki bieżące placówki bez remontów i bez dowozu, podzielone przez liczbę uczniów z SIO na 30 września, oddział przedszkolny osobno. Jedna kartka, podpisał skarbnik. Bez niej każda narada zaczynała się od kłótni o mianownik.

Technicznie: eksport z księgowości raz w miesiącu do pliku o stałym układzie, liczba uczniów raz na pół roku, wykres w programie, który i tak mieliśmy w licencji biurowej. Nie kupiliśmy niczego. Pracy było około 12 dni.`,
        comments: [
          {
            by: 'renata',
            daysLater: 4,
            body: 'Definicję mamy trzecią wersję i dalej nie ma zgody, co z nauczaniem indywidualnym. Jak to rozwiązaliście?',
          },
        ],
      },
      {
        by: 'aleksandra',
        daysLater: 11,
        votes: ['hubert', 'franciszek', 'kamil', 'izabela'],
        body: `Trochę ostudzę zapał. Zrobiliśmy taki kokpit i pierwszym skutkiem był ranking „najdroższych szkół” w lokalnej gazecie. Najdroższa okazała się szkoła specjalna, co było do przewidzenia, ale w tytule tego nie napisali.

Dziś pokazujemy koszt **zawsze z trzema liczbami obok**: wielkość oddziału, odsetek uczniów z orzeczeniem, stan budynku. I nie porównujemy szkół różnych typów na jednym wykresie.`,
      },
    ],
  },
  {
    key: 'dan-mapa-obwodow',
    topic: 'dan-gis',
    cityType: 'MWM',
    title: 'Mapa obwodów szkolnych z wyszukiwarką adresu – zrobiliśmy własną, co warto poprawić?',
    by: 'robert',
    daysAgo: 254,
    sameProblem: ['leszek', 'gabriela'],
    body: `Co roku w marcu sekretariaty sześciu szkół odbierały te same telefony: „do której szkoły należy ulica Polna?”. W uchwale obwody opisane są listą ulic i numerów, a po budowie nowego osiedla połowy ulic na liście nie było.

Zrobiliśmy więc mapę: granice obwodów narysowane w QGIS, punkty adresowe z ewidencji, prosta strona z polem „wpisz adres”. Działa od dwóch miesięcy.

Zanim ogłosimy ją oficjalnie, prosimy o uwagi: co u Was się nie sprawdziło, jak pilnujecie zgodności mapy z uchwałą i kto ją aktualizuje?`,
    comments: [
      {
        by: 'lukasz',
        daysLater: 2,
        body: 'Piękna rzecz. Czy mapa działa na telefonie? U nas rodzice praktycznie nie używają komputerów.',
      },
      {
        by: 'robert',
        daysLater: 2,
        body: 'Działa, ale na małym ekranie trzeba było schować legendę pod przycisk.',
      },
    ],
    answers: [
      {
        by: 'slawomir',
        daysLater: 4,
        votes: ['bogdan', 'czeslawa', 'leszek', 'sylwia', 'stefan', 'pawel', 'grazyna'],
        accepted: true,
        body: `Mamy podobną od trzech lat. Najważniejsze, czego się nauczyliśmy:

- **Wiążąca jest uchwała, nie mapa.** Napiszcie to pod wynikiem wyszukiwania razem z odnośnikiem do uchwały. Raz rodzic powołał się na mapę, a w uchwale było inaczej.
- **Adres na granicy.** Gdy obwód dzieli ulicę na parzyste i nieparzyste, nie prowadźcie linii środkiem jezdni „na oko”. My przypisujemy obwód do punktu adresowego, a granicę rysujemy z punktów.
- **Aktualizacja w kalendarzu**: po każdej nowej nazwie ulicy i zawsze w styczniu, przed rekrutacją. Robi to geodezja, nie oświata, bo geodezja pierwsza wie o nowych adresach.
- **Wersja tekstowa.** Dla osób, które nie korzystają z mapy, trzymamy obok zwykłą listę ulic. Czytnik ekranu mapy nie przeczyta.`,
        comments: [
          {
            by: 'robert',
            daysLater: 5,
            body: 'Lista tekstowa dodana jeszcze dziś, dziękuję. Przypisanie obwodu do punktu adresowego załatwiło nam 41 adresów na granicy dwóch szkół.',
          },
          {
            by: 'robert',
            daysLater: 150,
            body: 'Po rekrutacji: 2 300 wyszukiwań w cztery tygodnie, a telefonów w tej sprawie policzyliśmy 31. Rok wcześniej sekretariaty szacowały je na ponad 200, ale nikt wtedy nie liczył dokładnie.',
          },
        ],
      },
    ],
  },
  {
    key: 'dan-teryt',
    topic: 'dan-rejestry',
    cityType: 'POW',
    title: 'Czy ktoś automatycznie aktualizuje słowniki TERYT we wszystkich systemach powiatu?',
    by: 'hubert',
    daysAgo: 6,
    sameProblem: ['czeslawa', 'urszula', 'magdalena', 'monika'],
    body: `Mamy osiem systemów ze słownikiem ulic i miejscowości: EZD, komunikacja, pomoc społeczna, środowisko i kilka mniejszych. Każdy aktualizuje ktoś inny i o innej porze. W efekcie ta sama nowa ulica w jednym systemie jest, w drugim jej nie ma, a w trzecim jest z literówką.

Chcemy pobierać zmiany z usługi sieciowej GUS i raz w tygodniu rozsyłać je do wszystkich systemów. Trzech dostawców mówi, że się da, dwóch nie odpowiada, a trzech chce za to osobnej umowy.

Czy jakiś powiat albo większe miasto ma to poukładane? Interesuje mnie też, co robicie z adresami już zapisanymi pod starą nazwą.`,
    comments: [
      {
        by: 'eliza',
        daysLater: 1,
        body: 'U nas to samo, tylko systemów jest sześć. Będę śledzić. Jeśli nikt się nie odezwie, może napiszmy do dostawców wspólnie?',
      },
      {
        by: 'hubert',
        daysLater: 2,
        body: 'Dobry pomysł. Zbieram listę systemów: dopiszcie tu, z których korzystacie.',
      },
    ],
    answers: [],
  },
  {
    key: 'dan-gis-remonty',
    topic: 'dan-gis',
    cityType: 'WOJ',
    title: 'Jedna mapa remontów dróg dla całego województwa: jak przekonać powiaty, żeby oddawały dane?',
    by: 'judyta',
    daysAgo: 33,
    sameProblem: ['borys', 'izabela', 'ksawery'],
    body: `Mieszkańcy pytają, gdzie dziś jest objazd, a my odpowiadamy dopiero po telefonach do kilkunastu zarządców dróg. Mamy serwer mapowy i chcemy pokazać remonty wszystkich na jednej mapie.

Technicznie to nie jest trudne. Kłopot w tym, że każdy prowadzi listę inaczej: arkusz, tablica w pokoju, program do pozwoleń. Czy ktoś uzgodnił z sąsiadami jeden format i przetrwało to dłużej niż kwartał?`,
    answers: [
      {
        by: 'borys',
        daysLater: 2,
        votes: ['judyta', 'ksawery', 'gaja', 'izabela'],
        body: `Z drugiej strony stołu: oddajemy dane, bo **niczego nie musimy wpisywać drugi raz**. Województwo sąsiednie poprosiło nas o tabelę z pięcioma kolumnami: droga, od, do, początek, koniec. Tyle i tak mamy w rejestrze zajęcia pasa drogowego.

Poprzednia próba miała 31 pól i umarła po miesiącu.`,
        comments: [
          {
            by: 'judyta',
            daysLater: 2,
            body: 'Pięć kolumn brzmi rozsądnie. A odcinek podajecie kilometrażem czy opisem?',
          },
          {
            by: 'borys',
            daysLater: 3,
            body: 'Kilometrażem, jeśli jest, a jeśli nie ma, to od skrzyżowania do skrzyżowania. Na mapę przenosi to już ten, kto ją prowadzi.',
          },
        ],
      },
      {
        by: 'ksawery',
        daysLater: 4,
        votes: ['judyta', 'borys'],
        body: `Dajcie coś w zamian. Gdy na mapie zobaczyliśmy, że kanalizacja i gazownia rozkopują tę samą ulicę w odstępie trzech tygodni, zarząd dróg sam zaczął pilnować wpisów.

I jedna osoba po stronie województwa, która raz w tygodniu dzwoni do tych, których dane stoją w miejscu. Bez tego żaden format nie pomoże.`,
      },
    ],
  },
]
