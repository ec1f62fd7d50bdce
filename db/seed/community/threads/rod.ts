import type { SeedThread } from '../types.ts'

export const rodThreads: readonly SeedThread[] = [
  {
    key: 'rod-jeden-iod',
    topic: 'rod-szkoly',
    cityType: 'GWM',
    title: 'Jeden inspektor ochrony danych dla urzędu i dziewięciu placówek – czy to działa w praktyce?',
    by: 'roza',
    daysAgo: 548,
    sameProblem: ['joanna', 'maria', 'edyta', 'bogdan', 'urszula', 'beata'],
    body: `Umowa z obecnym IOD kończy się w grudniu. Dziś każda jednostka ma swojego: urząd firmę z województwa, szkoły trzy różne osoby, GOPS koleżankę z sąsiedniej gminy. Razem płacimy 4 100 zł miesięcznie i dostajemy cztery różne wzory upoważnień.

Wójt pyta, czy nie lepiej wyznaczyć jednego inspektora dla wszystkich dziesięciu jednostek. RODO na to pozwala, ale boję się, że jeden człowiek nie da rady, a szkoły będą na szarym końcu.

Jak jest u Was? Ile godzin, za ile i jak pilnujecie, żeby ktoś naprawdę do tych szkół jeździł?`,
    answers: [
      {
        by: 'bogdan',
        daysLater: 2,
        votes: ['izabela', 'iwona', 'zbigniew', 'aleksandra', 'stefan', 'lukasz', 'genowefa'],
        accepted: true,
        body: `Działa, pod warunkiem że w umowie są **liczby**, a nie „bieżące wsparcie”. U nas (urząd i jedenaście placówek):

1. dyżur w urzędzie: jeden dzień w tygodniu,
2. wizyta w każdej placówce **dwa razy w roku**, potwierdzona notatką na jedną stronę,
3. odpowiedź na pytanie w 2 dni robocze, przy naruszeniu – w 4 godziny,
4. jedno szkolenie w roku dla każdej rady pedagogicznej.

Koszt 3 200 zł miesięcznie za całość. Pierwszy rok był trudny, bo trzeba było ujednolicić rejestry czynności. Teraz mamy jeden wzór, a szkoła dopisuje tylko to, co ma inne.

Pamiętajcie, że każda placówka jest osobnym administratorem i **każda osobno** wyznacza i zgłasza inspektora. Jedno zgłoszenie z urzędu nie wystarczy.`,
        comments: [
          {
            by: 'roza',
            daysLater: 3,
            body: 'Notatka po każdej wizycie – to jest to, czego mi brakowało. Wpiszę też termin odpowiedzi.',
          },
        ],
      },
      {
        by: 'lidia',
        daysLater: 6,
        votes: ['slawomir', 'eliza', 'agnieszka'],
        body: `Mam inne doświadczenie. Próbowaliśmy jednego IOD na czternaście jednostek i po roku wróciliśmy do dwóch osób: jedna dla urzędu i GOPS, druga dla oświaty.

Powód był prosty. Sprawy szkolne (monitoring, wizerunek, dzienniki, dokumentacja poradni) są tak inne od urzędowych, że ta sama osoba ciągle się dokształcała naszym kosztem. Przy dziewięciu placówkach może się jednak udać, u nas było ich po prostu za dużo.`,
        comments: [
          {
            by: 'bogdan',
            daysLater: 7,
            body: 'Racja, dużo zależy od człowieka. Nasz wcześniej pracował w szkole, pewnie dlatego się udało.',
          },
        ],
      },
    ],
  },
  {
    key: 'rod-powierzenie-dziennik',
    topic: 'rod-umowy',
    cityType: 'MWD',
    title: 'Umowa powierzenia z dostawcą dziennika: podpisuje gmina czy każda szkoła osobno?',
    by: 'joanna',
    daysAgo: 99,
    sameProblem: ['fabian', 'magdalena', 'mariusz'],
    body: `Gmina kupiła jeden dziennik elektroniczny dla siedmiu szkół. Umowę główną podpisał burmistrz. Dostawca przysłał do niej jedną umowę powierzenia przetwarzania danych i też chce podpisu burmistrza.

IOD szkół mówi, że administratorem danych uczniów jest szkoła, więc gmina nie może powierzyć czegoś, czym nie administruje. Dostawca na to, że u innych to przeszło i że siedmiu umów robić nie będzie.

Kto ma rację i jak to u Was wygląda na papierze?`,
    answers: [
      {
        by: 'tomasz',
        daysLater: 1,
        votes: ['zofia', 'teresa', 'grzegorz', 'leszek', 'norbert', 'franciszek', 'slawomir', 'stefan'],
        worksHere: ['renata', 'katarzyna'],
        accepted: true,
        body: `Rację ma IOD. Danymi uczniów administruje szkoła i to ona powierza ich przetwarzanie (art. 28 RODO). Gmina kupuje usługę i płaci, ale nie staje się przez to administratorem.

U nas w Starej Bramie rozwiązaliśmy to bez siedmiu negocjacji:

- **jeden wzór** umowy powierzenia, uzgodniony przez gminę z dostawcą i stanowiący załącznik do umowy głównej,
- dyrektorzy podpisują ten sam tekst, każdy we własnym imieniu, elektronicznie; zajęło to dziewięć dni,
- w umowie głównej jest zdanie, że wygasa ona dla danej szkoły, jeśli ta wypowie powierzenie.

Dostawca też wolał siedem podpisów pod jednym tekstem niż siedem różnych tekstów.`,
        comments: [
          {
            by: 'joanna',
            daysLater: 2,
            body: 'Dziękuję. Czy dyrektorzy mieli do tego pełnomocnictwo burmistrza, czy podpisywali jako kierownicy jednostek?',
          },
          {
            by: 'tomasz',
            daysLater: 2,
            body: 'Jako administratorzy danych. Pełnomocnictwo burmistrza potrzebne jest do zobowiązań finansowych, a w tej umowie ich nie ma. Dla pewności zapytaj jednak radcę.',
          },
        ],
      },
      {
        by: 'olga',
        daysLater: 4,
        votes: ['zofia', 'teresa'],
        body: `Potwierdzam to, co napisał przedmówca. Zajrzyjcie przy okazji do listy podmiotów, którym dostawca powierza dane dalej. U nas były na niej cztery firmy, w tym jedna od powiadomień SMS, o której nikt nie słyszał.

Poprosiliśmy o zawiadamianie o każdej zmianie na tej liście z 30-dniowym wyprzedzeniem i bez oporu to wpisano.`,
      },
    ],
  },
  {
    key: 'rod-nagranie-sesji',
    topic: 'rod-monitoring',
    cityType: 'MWM',
    title: 'Na sesji padły dane sąsiadki mieszkańca. Co robicie z takim nagraniem w BIP?',
    by: 'kamil',
    daysAgo: 9,
    sameProblem: ['teresa', 'wanda', 'henryk', 'patrycja', 'lukasz'],
    body: `Na ostatniej sesji mieszkaniec w wolnych wnioskach opowiedział ze szczegółami o chorobie i długach swojej sąsiadki, z imienia i nazwiska. Przewodniczący przerwał mu po minucie, ale transmisja poszła, a nagranie mamy obowiązek udostępnić.

Sąsiadka przyszła następnego dnia z płaczem. Nagranie na razie zdjęliśmy i czekamy na opinię prawną, ale obowiązek publikacji nie zniknął.

Jak to u Was wygląda technicznie i kto decyduje: wyciszacie fragment, zamieniacie głos na sygnał, dajecie planszę? Kto to robi w gminie, w której informatyk jest jeden, a sesja trwa pięć godzin?`,
    answers: [
      {
        by: 'urszula',
        daysLater: 1,
        votes: ['zofia', 'wojciech', 'natalia', 'maria', 'marek', 'anna'],
        body: `U nas zdarza się to dwa, trzy razy w roku. Ścieżka jest krótka:

1. Obsługa rady jeszcze w trakcie sesji zapisuje godzinę i minutę.
2. IOD następnego dnia przygotowuje wniosek na pół strony: co wyciszyć i dlaczego.
3. Decyduje przewodniczący rady, nie informatyk.
4. Wyciszamy **tylko te zdania**, na ekranie pojawia się napis „fragment wyciszony ze względu na ochronę prywatności”. Oryginał zostaje w urzędzie, z dostępem dla dwóch osób.

Samo wyciszenie w darmowym programie do montażu trwa 20 minut. Najdłużej trwa podjęcie decyzji.`,
        comments: [
          {
            by: 'kamil',
            daysLater: 2,
            body: 'A co z transmisją na żywo, która sama zapisuje się w serwisie wideo?',
          },
          {
            by: 'urszula',
            daysLater: 2,
            body: 'Zapis automatyczny mamy wyłączony. Publikujemy dopiero plik sprawdzony, zwykle po trzech dniach.',
          },
        ],
      },
      {
        by: 'tadeusz',
        daysLater: 4,
        votes: ['jadwiga', 'borys', 'natalia', 'marek'],
        body: `Lepiej zapobiegać. Odkąd przewodniczący przed wolnymi wnioskami czyta jedno zdanie – „sesja jest transmitowana, prosimy nie podawać nazwisk ani informacji o innych osobach” – mieliśmy jeden taki przypadek przez półtora roku.

To samo zdanie leży na mównicy na zalaminowanej kartce.`,
      },
    ],
  },
  {
    key: 'rod-umowy-wzor-dostawcy',
    topic: 'rod-umowy',
    cityType: 'MRE',
    title: 'Dostawca nie chce podpisać naszego wzoru umowy powierzenia. Podpisujecie jego wzór?',
    by: 'rozalia',
    daysAgo: 26,
    sameProblem: ['marek', 'tadeusz'],
    body: `Kupujemy usługę do rezerwacji wizyt. Dostawca ma jeden wzór umowy powierzenia dla wszystkich klientów i mówi, że innego nie podpisze. Brakuje w nim terminu zgłoszenia naruszenia, a o dalszych podmiotach dowiemy się „ze strony internetowej”.

Nasz wzór ma 14 stron i rozumiem, że nikt nie chce go czytać. Gdzie stawiacie granicę?`,
    answers: [
      {
        by: 'tymon',
        daysLater: 1,
        votes: ['rozalia', 'marek', 'tadeusz', 'weronika'],
        accepted: true,
        body: `Podpisujemy wzór dostawcy, ale z **jednostronicowym załącznikiem**. Są w nim tylko rzeczy, bez których się nie zgodzimy:

- zgłoszenie naruszenia w ciągu 24 godzin, na adres działający także w weekend,
- wiadomość o nowym podmiocie dalszym na 14 dni przed zmianą, z prawem sprzeciwu,
- usunięcie danych po umowie i krótkie potwierdzenie na piśmie,
- prawo do kontroli, choćby w postaci raportu niezależnego audytora.

Jedną stronę dostawcy podpisują. Przez dwa lata odmówił jeden i wtedy wybraliśmy innego.`,
        comments: [
          {
            by: 'rozalia',
            daysLater: 1,
            body: 'Czy załącznik ma pierwszeństwo przed wzorem? U nas o to poszło ostatnio.',
          },
          {
            by: 'tymon',
            daysLater: 2,
            body: 'Tak, to pierwsze zdanie załącznika. Bez niego cała strona nic nie znaczy.',
          },
        ],
      },
    ],
  },
]
