import type { SeedThread } from '../types.ts'

/** Conversations of the first months; the practices that came of them were not kept up. */
export const earlyThreads: readonly SeedThread[] = [
  {
    key: 'usl-rezerwacja-wizyt',
    topic: 'usl-portale',
    cityType: 'MRE',
    title:
      'Rezerwacja wizyty w urzędzie przez internet – ile terminów zostawić dla tych, co przyjdą bez niej?',
    by: 'katarzyna',
    daysAgo: 633,
    body: 'Uruchomiliśmy rezerwację w dwóch wydziałach. Połowa terminów jest w internecie, połowa na miejscu. Kolejka o ósmej zniknęła, ale starsze osoby pytają, czy teraz **muszą** mieć komputer.\n\nJaki podział zostawiliście na stałe?',
    answers: [
      {
        by: 'norbert',
        daysLater: 2,
        votes: ['katarzyna', 'dorota'],
        accepted: true,
        body: 'U nas 40% w internecie, 20% przez telefon, reszta na miejscu. Telefon okazał się ważniejszy niż aplikacja: dzwonią ci, którzy boją się pomyłki.',
      },
      {
        by: 'dorota',
        daysLater: 5,
        body: 'Dołóżcie przypomnienie dzień wcześniej z odnośnikiem do odwołania. Bez tego co piąty termin przepadał.',
      },
    ],
  },
  {
    key: 'cyb-klucze-poczta',
    topic: 'cyb-ludzie',
    cityType: 'MPP',
    title: 'Klucze sprzętowe do poczty dla 120 osób. Rozdawaliśmy je trzy tygodnie, da się szybciej?',
    by: 'henryk',
    daysAgo: 641,
    body: 'Po przejęciu jednej skrzynki daliśmy wszystkim klucze sprzętowe. Każdy dostał dwa i podpisał odbiór. Trwało to trzy tygodnie, bo z każdym trzeba było usiąść.\n\nKto zrobił to grupowo?',
    answers: [
      {
        by: 'filip',
        daysLater: 1,
        votes: ['henryk', 'jacek'],
        accepted: true,
        body: 'Grupami po osiem osób, w sali komputerowej, czterdzieści minut. Najdłużej trwa szukanie telefonu do potwierdzenia, więc prosimy o niego w zaproszeniu.',
      },
      {
        by: 'jacek',
        daysLater: 4,
        body: 'Zapasowy klucz trzymajcie w kopercie w sejfie, nie u pracownika. U nas oba leżały w jednej szufladzie.',
      },
    ],
  },
  {
    key: 'dan-rejestr-umow',
    topic: 'dan-otwarte',
    cityType: 'MPP',
    title: 'Rejestr umów publikowany co tydzień z księgowości – jakie kolumny zostawić?',
    by: 'iwona',
    daysAgo: 652,
    body: 'Co piątek publikujemy rejestr umów jako plik CSV i tabelę w BIP. Plik powstaje sam z księgowości, a radca przegląda tylko nowe wiersze.\n\nMamy dziewięć kolumn. Czego jeszcze szukają u Was mieszkańcy i dziennikarze?',
    answers: [
      {
        by: 'bartosz',
        daysLater: 3,
        votes: ['iwona'],
        accepted: true,
        body: 'Identyfikator zamówienia, jeśli było. Dopiero wtedy da się połączyć umowę z ogłoszeniem. Nazwę przedmiotu piszcie zdaniem, nie skrótem z księgowości.',
      },
      {
        by: 'agnieszka',
        daysLater: 6,
        body: 'Przy osobach fizycznych zostawiamy imię i nazwisko tylko tam, gdzie każe przepis. IOD przejrzał z nami dwadzieścia przykładów i spisał regułę.',
      },
    ],
  },
  {
    key: 'dos-tlumacz-online',
    topic: 'dos-deklaracje',
    cityType: 'MPP',
    title: 'Tłumacz języka migowego na tablecie w punkcie obsługi: kto płaci za niewykorzystane minuty?',
    by: 'norbert',
    daysAgo: 628,
    body: 'Wykupiliśmy abonament na tłumacza online i ustawiliśmy tablet w punkcie obsługi. W pół roku skorzystało dziewięć osób. Dla nich to ogromna różnica, ale skarbnik pyta o minuty, które przepadły.',
    answers: [
      {
        by: 'monika',
        daysLater: 2,
        votes: ['norbert', 'zofia'],
        accepted: true,
        body: 'Przeszliśmy na rozliczenie za minutę, bez abonamentu, a stowarzyszenie osób głuchych rozesłało informację do swoich członków. Wizyt jest trzy razy więcej i płacimy mniej.',
      },
      {
        by: 'zofia',
        daysLater: 7,
        body: 'Pokażcie na stronie krótki film w języku migowym, jak to działa. Sam znaczek tabletu nikomu nic nie powiedział.',
      },
    ],
  },
  {
    key: 'fin-tonery-razem',
    topic: 'fin-wspolne',
    cityType: 'GWD',
    title: 'Tonery i papier kupowane razem przez cztery gminy – kto trzyma magazyn?',
    by: 'celina',
    daysAgo: 645,
    body: 'Cztery gminy kupiły razem papier i tonery na rok. Cena spadła o jedną piątą, ale wszystko przyjechało do nas i stoi w sali ślubów.\n\nJak rozwiązaliście dostawy?',
    answers: [
      {
        by: 'sylwia',
        daysLater: 1,
        votes: ['celina', 'alicja'],
        accepted: true,
        body: 'Wpiszcie dostawy co kwartał, osobno do każdej gminy. Różnica w cenie jest znikoma, a sala ślubów wolna.',
      },
      {
        by: 'alicja',
        daysLater: 5,
        body: 'My zostawiliśmy w umowie prawo zmiany ilości o 30%. Po roku jedna gmina przestała drukować i bez tego zapisu zostałaby z paletą tonerów.',
      },
    ],
  },
]
