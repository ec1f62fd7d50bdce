import type { SeedThread } from '../types.ts'

export const sprThreads: readonly SeedThread[] = [
  {
    key: 'spr-wifi-stara-szkola',
    topic: 'spr-siec',
    cityType: 'GWM',
    title: 'Słabe Wi-Fi w starej szkole mimo szybkiego łącza – co zrobiliście z okablowaniem?',
    by: 'marcin',
    daysAgo: 47,
    sameProblem: ['piotr', 'przemyslaw', 'franciszek', 'tadeusz'],
    body: `Szkoła z lat pięćdziesiątych, ściany po 60 cm. Łącze 100 Mb/s dochodzi do serwerowni, ale w salach na piętrze tablety tracą zasięg.

Remont dopiero za trzy lata. Czy opłaca się teraz kłaść okablowanie, czy ratować się dodatkowymi punktami?`,
    answers: [
      {
        by: 'zbigniew',
        daysLater: 1,
        votes: ['marcin', 'piotr', 'przemyslaw', 'oskar', 'tomasz'],
        worksHere: ['barbara', 'natalia', 'oskar'],
        accepted: true,
        body: `Kable, ale mądrze. Położyliśmy **po jednym przewodzie do co drugiej sali**, w listwach na korytarzu, i tam zawiesiliśmy punkty dostępowe. Dwanaście punktów, 46 roboczogodzin, 17 400 zł razem ze switchem z zasilaniem.

Wzmacniacze sygnału kupiliśmy wcześniej i leżą w szafie. Każdy z nich dzielił przepustowość na pół.

Listwy da się przełożyć przy remoncie, więc pieniądze nie przepadną.`,
        comments: [
          {
            by: 'marcin',
            daysLater: 1.6,
            body: 'Co druga sala – tego nie wziąłem pod uwagę. Policzę od nowa.',
          },
        ],
      },
      {
        by: 'henryk',
        daysLater: 4,
        votes: ['marcin'],
        body: 'Przed zakupem przejdźcie budynek z laptopem i darmowym programem do pomiaru zasięgu. U nas połowa kłopotów brała się z tego, że trzy punkty nadawały na tym samym kanale. To się naprawia za zero złotych.',
      },
    ],
  },
  {
    key: 'spr-serwis-laptopow',
    topic: 'spr-sprzet',
    cityType: 'GWD',
    title: 'Kto serwisuje laptopy po gwarancji: szkoła, CUW czy firma?',
    by: 'wanda',
    daysAgo: 83,
    sameProblem: ['celina', 'alicja', 'elzbieta'],
    body: `W przyszłym roku kończy się gwarancja na 212 laptopów w sześciu szkołach. Dyrektorzy pytają, z czyjego budżetu będą naprawy. Informatyk w CUW jest jeden.

Jak to podzieliliście i ile sztuk rocznie naprawdę się psuje?`,
    answers: [
      {
        by: 'halina',
        daysLater: 2,
        votes: ['wanda', 'celina', 'alicja'],
        body: `Podział mamy taki: drobne rzeczy (system, zawiasy, klawiatury) robi CUW, płyty i ekrany firma z umową ramową, a decyzję „naprawić czy wycofać” podejmuje CUW według progu 40 % wartości.

Psuje się około **9 % rocznie**, najczęściej ekran i ładowarka. Kupiliśmy 15 sztuk zapasu i to uspokoiło szkoły bardziej niż umowa.`,
        comments: [
          { by: 'wanda', daysLater: 3, body: 'Czy zapas jest w CUW, czy w szkołach?' },
          { by: 'halina', daysLater: 3.2, body: 'W CUW. W szkołach zniknąłby w tydzień.' },
        ],
      },
    ],
  },
  {
    key: 'spr-konta-uczniow',
    topic: 'spr-chmura',
    cityType: 'MSR',
    title: 'Konta uczniów w chmurze: jedna usługa dla miasta czy osobna w każdej szkole?',
    by: 'cezary',
    daysAgo: 19,
    sameProblem: ['jacek', 'slawomir'],
    body: `Każda z siedmiu szkół założyła konta sama, w dwóch różnych chmurach. Nauczyciel uczący w dwóch szkołach ma dwa loginy, a odejścia nikt nie sprząta.

Kusi mnie jedna usługa dla całego miasta. Boję się jednak odpowiedzialności za dane wszystkich uczniów naraz.`,
    answers: [
      {
        by: 'filip',
        daysLater: 2,
        votes: ['cezary', 'jacek'],
        body: `Mamy jedną od trzech lat i nie wróciłbym. Warunek: **administratorem danych zostaje szkoła**, miasto jest podmiotem przetwarzającym i ma to opisane w umowie z każdą szkołą z osobna.

Najwięcej dało zasilanie kont z jednego źródła: co noc lista z dziennika, konto bez ucznia wyłącza się samo po 30 dniach.`,
      },
      {
        by: 'jacek',
        daysLater: 5,
        body: 'Mam odwrotne doświadczenie. Jedna usługa to jedna awaria: gdy wygasł certyfikat, nie pracowała żadna z dwudziestu szkół. Zostaliśmy przy osobnych, ale według jednego wzoru konfiguracji.',
        votes: ['katarzyna'],
      },
    ],
  },
  {
    key: 'spr-punkty-centralnie',
    topic: 'spr-siec',
    cityType: 'MWD',
    title: 'Czy przy dwunastu szkołach warto centralnie zarządzać punktami dostępowymi?',
    by: 'grzegorz',
    daysAgo: 584,
    sameProblem: ['norbert', 'slawomir', 'wojciech'],
    body: `W dwunastu szkołach jest 148 punktów dostępowych, pięć różnych modeli. Każdy ustawiał ktoś inny, hasła są w trzech zeszytach. W październiku zmiana jednego hasła do sieci gości zajęła mi cztery dni jeżdżenia.

Kontroler w chmurze to według oferty 19 tys. zł rocznie za licencje. Kontroler na własnym serwerze jest tańszy, ale ktoś musi go pilnować, a informatyków jest dwóch na cały urząd.

Czy u kogoś to się zwróciło, czy płacicie za ładny obrazek z mapą?`,
    answers: [
      {
        by: 'henryk',
        daysLater: 2,
        votes: ['grzegorz', 'norbert', 'filip', 'slawomir', 'tomasz'],
        accepted: true,
        body: `Przy dwunastu szkołach warto, tylko nie od razu wszystko. Policzyliśmy wyjazdy: przed zmianą 11 miesięcznie, po zmianie 3. Przy dojeździe i półtorej godziny na miejscu to prawie **pół etatu**.

Kolejność, którą bym powtórzył:

- najpierw jeden model punktów przy każdej wymianie, bez kupowania na raz,
- kontroler na własnej maszynie wirtualnej, z kopią konfiguracji co noc,
- punkty mają działać także wtedy, gdy kontroler leży – sprawdźcie to przy odbiorze, wyciągając wtyczkę,
- jedna osoba w szkole z podglądem, bez prawa zmiany.

Obrazek z mapą obejrzałem dwa razy. Powiadomienie, że punkt zniknął, oglądam codziennie.`,
        comments: [
          {
            by: 'grzegorz',
            daysLater: 2.4,
            body: 'Pół etatu to argument, którego mi brakowało dla skarbnika. Od dziś zapisuję wyjazdy.',
          },
        ],
      },
      {
        by: 'zbigniew',
        daysLater: 5,
        votes: ['grzegorz'],
        body: `Mam sześć szkół i zostałem bez kontrolera. Punkty ustawiam z jednego szablonu, a hasło do sieci gości po prostu zlikwidowałem, nauczyciele logują się własnym kontem.

Przy sześciu szkołach roczny koszt licencji był wyższy niż moje paliwo. Przy dwunastu i pięciu modelach pewnie zrobiłbym tak jak Henryk.`,
      },
    ],
  },
  {
    key: 'spr-wypozyczanie-uczniom',
    topic: 'spr-sprzet',
    cityType: 'MWM',
    title: 'Regulamin wypożyczania laptopów uczniom – co w nim musi być, a co tylko przeszkadza?',
    by: 'patrycja',
    daysAgo: 453,
    sameProblem: ['alicja', 'joanna', 'barbara'],
    body: `Z projektu mamy 120 laptopów do wypożyczania uczniom. Każda z czterech szkół napisała regulamin sama: jeden ma stronę, drugi jedenaście stron i weksel.

W tym drugim przypadku nikt niczego nie wypożyczył, rodzice przestraszyli się odpowiedzialności. W pierwszym nie wróciły trzy komputery i szkoła nie wie, na co się powołać.

Szukam sprawdzonego układu: umowa z rodzicem, protokół, co z uszkodzeniem, co na wakacje.`,
    answers: [
      {
        by: 'alicja',
        daysLater: 1,
        votes: ['patrycja', 'joanna', 'barbara', 'wanda'],
        accepted: true,
        body: `Po trzech poprawkach zostały nam **dwie strony**: umowa użyczenia i protokół ze zdjęciem.

W umowie jest tylko to:

1. kto, co (numer seryjny, ładowarka, torba), od kiedy do kiedy,
2. zwrot do 20 czerwca, na wakacje przedłuża dyrektor jednym podpisem,
3. zwykłe zużycie i awaria – po stronie szkoły,
4. zgubienie lub zniszczenie z winy – rodzic pokrywa naprawę, najwyżej do wartości z tabeli (po roku 70 %, po dwóch 45 %),
5. kradzież – potwierdzenie zgłoszenia na policji.

Tabela wartości uspokoiła rodziców najbardziej, bo wiedzą, ile najgorzej mogą zapłacić. W dwa lata na 210 wypożyczeń mieliśmy sześć uszkodzeń i jedno zgubienie.`,
        comments: [
          {
            by: 'patrycja',
            daysLater: 1.5,
            body: 'A ubezpieczenie? Jedna dyrektorka chce, żeby rodzic dopłacał 40 zł.',
          },
          {
            by: 'alicja',
            daysLater: 2,
            body: 'Dopisaliśmy sprzęt do polisy gminy, wyszło 11 zł od sztuki. Od rodziców nic nie bierzemy.',
          },
        ],
      },
      {
        by: 'maria',
        daysLater: 4,
        votes: ['patrycja', 'aleksandra'],
        body: `Jeszcze dwa zdania, o których łatwo zapomnieć, gdy sprzęt jest z projektu: do kiedy obowiązuje trwałość i czy w umowie o dofinansowanie nie ma zakazu używania poza szkołą. W jednym naszym technikum wyszło to dopiero przy kontroli.

Poza tym przed zwrotem uczeń wylogowuje się ze swoich kont w obecności informatyka. To pięć minut i spokój z danymi.`,
      },
    ],
  },
  {
    key: 'spr-pracownia-gniazda',
    topic: 'spr-pracownie',
    cityType: 'MMA',
    title: 'Pracownia AI przyjechała na paletach, a w sali są cztery gniazdka. Jak to rozwiązaliście?',
    by: 'wojciech',
    daysAgo: 54,
    sameProblem: ['robert', 'franciszek', 'kamil'],
    body: `W poniedziałek przywieźli wyposażenie pracowni: 16 stacji, drukarkę 3D, monitor i szafę do ładowania. Sala ma **cztery gniazdka na jednym obwodzie** i bezpiecznik 16 A. Po włączeniu dziewiątej stacji zgasło światło na korytarzu.

W projekcie instalacji nie ma, bo „salę zapewnia szkoła”. Elektryk wycenił nowy obwód z rozdzielnią na 14 tys. zł, a w budżecie szkoły na remonty zostało 3 200 zł.

Przedłużaczy nie chcę. Jak wyszliście z czegoś takiego w środku roku?`,
    comments: [
      {
        by: 'robert',
        daysLater: 0.5,
        body: 'U nas to samo, tylko sala dodatkowo na poddaszu. Chętnie poczytam.',
      },
    ],
    answers: [
      {
        by: 'tadeusz',
        daysLater: 1,
        votes: ['wojciech', 'robert', 'kamil', 'halina'],
        body: `Przez jeden semestr pracowaliśmy **połową pracowni**: osiem stacji na dwóch obwodach, laptopy ładowane po lekcjach, drukarka 3D w sali obok. Nic nie wybijało, a zajęcia szły.

W tym czasie zebraliśmy na remont: 6 tys. zł z rezerwy oświatowej gminy, reszta ze środków szkoły przesuniętych w marcu. Elektryk zrobił trzy obwody i kanał podłogowy w ferie, cztery dni.

Zanim zamówicie, poproście o pomiary całego pionu. Nam wyszło, że wystarczy przenieść jeden obwód z pustej już pracowni językowej i z 14 tys. zrobiło się 8.`,
        comments: [
          {
            by: 'wojciech',
            daysLater: 1.4,
            body: 'Pustą salę językową piętro niżej mamy. Umawiam pomiary.',
          },
        ],
      },
      {
        by: 'tomasz',
        daysLater: 3,
        votes: ['wojciech', 'slawomir'],
        body: `Na przyszłość dla wszystkich, którzy dopiero czekają na dostawę: wyślijcie do szkół ankietę z pięcioma pytaniami – gniazda, obwody, sieć, rolety, zamek w drzwiach – i zdjęcie każdej ściany. Nam zajęło to tydzień i z dziewięciu sal **cztery nie nadawały się** bez przeróbek.

Dwie pracownie przenieśliśmy wtedy po prostu do innych sal, za zero złotych.`,
      },
    ],
  },
  {
    key: 'spr-godziny-stem',
    topic: 'spr-pracownie',
    cityType: 'POW',
    title: 'Jak wykazujecie godziny wykorzystania pracowni STEM, żeby kontrola to przyjęła?',
    by: 'genowefa',
    daysAgo: 108,
    sameProblem: ['lidia', 'gabriela'],
    body: `Technikum dostało pracownię STEM i w umowie jest wskaźnik: co najmniej 20 godzin zajęć tygodniowo. Plan lekcji pokazuje 22, ale zeszyt przy drzwiach tylko 13, bo połowa nauczycieli się nie wpisuje.

Dyrektor proponuje rozliczać planem. Boję się, że kontrola zapyta, czy na tych lekcjach ktoś w ogóle włączył sprzęt. Z kolei logowanie do każdego urządzenia to przesada.

Co pokazujecie jako dowód i kto to zbiera?`,
    answers: [
      {
        by: 'maria',
        daysLater: 2,
        votes: ['genowefa', 'aleksandra', 'marek'],
        accepted: true,
        body: `Rozliczamy **dziennikiem**, a nie planem ani zeszytem. W dzienniku elektronicznym pracownia jest wpisana jako sala, a w temacie nauczyciel dodaje skrót: D – drukarka, R – roboty, P – pomiary.

Raz w miesiącu szkoła robi zestawienie po sali i skrócie, trwa to kwadrans. Kontrola w maju wzięła zestawienie i porównała pięć wylosowanych dni z tematami. Bez uwag.

Zeszyt zlikwidowaliśmy, bo dwa źródła zawsze się różnią i potem tłumaczysz różnicę zamiast godzin.`,
        comments: [
          {
            by: 'genowefa',
            daysLater: 2.5,
            body: 'Czy zajęcia dodatkowe po lekcjach też są w dzienniku? U nas koło robotyki ma osobną kartę.',
          },
          {
            by: 'maria',
            daysLater: 2.9,
            body: 'Przenieśliśmy je do dziennika zajęć innych, z tą samą salą. Inaczej uciekało nam pięć godzin.',
          },
        ],
      },
      {
        by: 'marek',
        daysLater: 5,
        votes: ['genowefa'],
        body: `Zanim wybierzecie sposób, przeczytajcie definicję wskaźnika w umowie. U nas było „godzin dostępności”, a nie „godzin zajęć”, i przez rok zbieraliśmy nie to, co trzeba.

Jeśli jest niejasna, pytanie do instytucji na piśmie, z własną propozycją sposobu liczenia. Odpowiedź przyszła po 16 dniach i od tej pory leży na wierzchu teczki.`,
      },
    ],
  },
  {
    key: 'spr-konta-po-odejsciu',
    topic: 'spr-chmura',
    cityType: 'MWM',
    title: 'Konta absolwentów i nauczycieli po odejściu ze szkoły – po ilu dniach je zamykacie?',
    by: 'kamil',
    daysAgo: 508,
    sameProblem: ['cezary', 'oskar', 'dariusz', 'marcin'],
    body: `Zrobiłem przegląd kont w czterech szkołach. Na 1 310 aktywnych **287 należy do osób, których już nie ma**: absolwenci sprzed trzech lat, nauczycielka na emeryturze, praktykant. Na jedno z nich ktoś logował się w sierpniu.

Chciałem zamknąć wszystko od razu, ale polonistka miała na swoim koncie materiały całego zespołu, a absolwenci proszą o zdjęcia i prace.

Jakie macie terminy i kto daje znać informatykowi, że ktoś odszedł?`,
    answers: [
      {
        by: 'filip',
        daysLater: 1,
        votes: ['kamil', 'cezary', 'oskar', 'olga', 'tomasz'],
        accepted: true,
        body: `Terminy mamy w jednej tabelce w polityce kont:

| kto | blokada | usunięcie |
| --- | --- | --- |
| absolwent | 30 września | 31 grudnia |
| uczeń przeniesiony | 14 dni | 60 dni |
| nauczyciel | dzień odejścia | 90 dni |

Między blokadą a usunięciem można poprosić o kopię. Uczniom mówi o tym wychowawca w maju, na lekcji, i pokazuje, jak pobrać swoje pliki.

Materiały zespołowe **nie mogą leżeć na koncie osoby**. Każdy zespół przedmiotowy ma wspólny folder, a jego właścicielem jest konto szkoły.

Informację o odejściu daje kadrowa na karcie obiegowej. Bez podpisu informatyka karta nie jest zamknięta.`,
        comments: [
          {
            by: 'kamil',
            daysLater: 1.3,
            body: 'Karta obiegowa! Jest w szkołach od zawsze, tylko informatyka na niej nie ma.',
          },
        ],
      },
      {
        by: 'olga',
        daysLater: 4,
        votes: ['kamil', 'cezary'],
        body: `Jako IOD dodam, że tego sierpniowego logowania nie zostawiałabym bez śladu. Krótka notatka: czyje konto, skąd, co było dostępne i ocena, czy to naruszenie. Czasem okazuje się, że to sam absolwent szukał zdjęć, ale trzeba to wiedzieć, a nie zakładać.

90 dni dla nauczyciela uważam za długo. U nas jest 30 i nikt się jeszcze nie skarżył.`,
        comments: [
          {
            by: 'filip',
            daysLater: 4.5,
            body: 'Konto jest w tym czasie zablokowane, czekamy tylko na zwolnienia lekarskie i powroty. Ale rozumiem argument.',
          },
        ],
      },
    ],
  },
]
