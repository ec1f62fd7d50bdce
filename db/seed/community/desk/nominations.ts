import type { SeedPractice } from '../types.ts'

const bare = { sources: [] } as const

/** What experts found worth a description: six threads whose authors have not answered yet, and six that were not given. */
export const nominations: readonly SeedPractice[] = [
  {
    ...bare,
    thread: 'usl-zastepstwo-doreczenia',
    nominatedBy: 'marek',
    justification:
      'Trzy osoby, dwie godziny w ciągu dnia i zeszyt przy dzienniku podawczym. Rozwiązanie mieści się na pół strony zarządzenia i nie wymaga żadnego zakupu, a urlopowa luka zdarza się w każdym małym urzędzie.',
    stage: 'nominated',
    daysAgo: 4,
    reachedDaysAgo: 4,
  },
  {
    ...bare,
    thread: 'kom-klub-cyfrowy',
    nominatedBy: 'grazyna',
    justification:
      'Zamiast zapraszać seniorów do biblioteki, ktoś pojechał do świetlicy. Są liczby z dziesięciu miesięcy i jest pomysł, jak zacząć od spraw, a nie od komputera. Chciałabym to opisać razem z kosztem dojazdów.',
    stage: 'nominated',
    daysAgo: 6,
    reachedDaysAgo: 6,
  },
  {
    ...bare,
    thread: 'spr-konta-uczniow',
    nominatedBy: 'tomasz',
    justification:
      'W jednym wątku stoją obok siebie dwa przeciwne, przemyślane wybory: jedna usługa dla miasta i osobne według wspólnego wzoru. Opis pokazałby, przy jakiej liczbie szkół który z nich się broni.',
    stage: 'nominated',
    daysAgo: 5,
    reachedDaysAgo: 5,
  },
  {
    ...bare,
    thread: 'dan-koszt-ucznia',
    nominatedBy: 'marek',
    justification:
      'Definicja na jednej kartce, podpisana przez skarbnika, jest warta więcej niż kokpit za sto tysięcy. Do tego ostrzeżenie, jak taki kokpit potrafi zaszkodzić szkole specjalnej. Warto, żeby przeczytał to każdy, kto zaczyna.',
    stage: 'nominated',
    daysAgo: 8,
    reachedDaysAgo: 8,
  },
  {
    ...bare,
    thread: 'edu-sio-rozbieznosci',
    nominatedBy: 'halina',
    justification:
      'Porównanie, które zabierało tydzień, trwa czterdzieści minut, a narzędziem jest zwykły arkusz z trzema kolumnami kontrolnymi. Proszę autorkę o zgodę i o pusty arkusz do załączenia.',
    stage: 'nominated',
    daysAgo: 11,
    reachedDaysAgo: 11,
  },
  {
    ...bare,
    thread: 'org-papier',
    nominatedBy: 'halina',
    justification:
      'Burmistrz, który bez słowa odsyła papierowe teczki, i drugi monitor zamiast szkolenia. To dwa tanie sposoby na opór, o którym zwykle mówi się tylko narzekając.',
    stage: 'withdrawn',
    reason:
      'Dziękuję za wyróżnienie, ale nam się to jeszcze nie udało: drukarki dalej mówią swoje. Pochwalimy się, gdy będzie czym. Wątek niech zostanie.',
    daysAgo: 33,
    reachedDaysAgo: 31,
  },
  {
    ...bare,
    thread: 'rod-nagranie-sesji',
    nominatedBy: 'tomasz',
    justification:
      'Krótka, jasna ścieżka: kto zapisuje minutę, kto pisze wniosek, kto decyduje. Do tego jedno zdanie czytane przed wolnymi wnioskami, które zapobiega większości takich zdarzeń.',
    stage: 'withdrawn',
    reason:
      'Sprawa dotyczy konkretnej osoby z małej miejscowości. Nie chcemy, żeby wracała w opisie, nawet bez nazwiska i nazwy gminy.',
    daysAgo: 6,
    reachedDaysAgo: 5,
  },
  {
    ...bare,
    thread: 'si-licencje',
    nominatedBy: 'grazyna',
    justification:
      'Rzadki przykład uczciwie policzonego zakupu: ze 120 licencji zostało 45, a korzysta z nich 41 osób. Dla gmin, które dopiero dostają oferty, to gotowa odpowiedź.',
    stage: 'withdrawn',
    reason:
      'My dopiero pytaliśmy i sami niczego nie kupiliśmy. Liczby podał kolega z innego urzędu, więc to jego należałoby zapytać, najlepiej w osobnym wątku.',
    daysAgo: 22,
    reachedDaysAgo: 20,
  },
  {
    ...bare,
    thread: 'cyb-kri-szkoly',
    nominatedBy: 'halina',
    justification:
      'Trzy koszyki zaleceń: co miasto kupuje, co daje jako wzór i co zostaje dyrektorowi. Ten podział kończy spór o to, kto odpowiada, i pozwala zacząć pracę.',
    stage: 'withdrawn',
    reason:
      'Raport z audytu jest u nas dokumentem wewnętrznym, a opis praktyki z nazwą miasta pokazywałby, gdzie szkoły miały luki. Prawniczka odradza.',
    daysAgo: 118,
    reachedDaysAgo: 110,
  },
  {
    ...bare,
    thread: 'spr-pracownia-gniazda',
    nominatedBy: 'tomasz',
    justification:
      'Praca połową stanowisk przez semestr, a w tym czasie zebrane pieniądze i remont w cztery dni ferii. Dobry wzór dla szkół, które czekają na dostawę.',
    stage: 'withdrawn',
    reason:
      'Obejście na jeden semestr to jeszcze nie dobra praktyka. Wrócimy do tego, gdy elektryk skończy, a pracownia popracuje cały rok.',
    daysAgo: 40,
    reachedDaysAgo: 37,
  },
]
