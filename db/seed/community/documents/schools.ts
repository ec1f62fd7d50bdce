import type { SeedDocument } from '../types.ts'

/** About schools: a plan, a loan, a tender, keys to invoices. */
export const schoolDocuments: readonly SeedDocument[] = [
  {
    thread: 'edu-hdr-poczatek',
    name: 'Harmonogram działań - wzór.xlsx',
    title: 'Harmonogram działań',
    lead: 'Jedna tabela na dwa lata i lista tego, co czeka.',
    sections: [
      {
        title: 'Działania',
        body: '| Nr | Działanie | Po co | Kto odpowiada | Do kiedy | Koszt (zł) | Skąd pieniądze | Stan |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n| 1 | Przegląd sprzętu w szkołach | wiemy, co wymienić | wydział oświaty | czerwiec | 0 | praca własna | zielony |\n| 2 | Szkolenie dyrektorów z dziennika | mniej pytań w sekretariatach | dyrektor szkoły nr 2 | wrzesień | 1800 | budżet gminy | żółty |\n| 3 | Wymiana przełączników | sieć działa na egzaminach | informatyk | grudzień | 24000 | dotacja | czerwony |',
      },
      {
        title: 'Później',
        body: '| Pomysł | Kto zgłosił | Dlaczego nie teraz |\n| --- | --- | --- |\n| Druga pracownia w szkole nr 1 | dyrektor | brak sali |\n| Wspólna biblioteka lektur w plikach | bibliotekarze | sprawdzamy licencje |',
      },
    ],
  },
  {
    thread: 'spr-wypozyczanie-uczniom',
    name: 'Umowa wypożyczenia laptopa.odt',
    title: 'Umowa wypożyczenia laptopa uczniowi',
    lead: 'Jedna strona dla rodzica i szkoły. Prosimy przeczytać razem z dzieckiem.',
    sections: [
      {
        title: 'Co wypożyczamy',
        body: '| Rzecz | Numer | Stan |\n| --- | --- | --- |\n| Laptop | | |\n| Zasilacz | | |\n| Torba | | |',
      },
      {
        title: 'Umawiamy się, że',
        body: '1. Wypożyczenie trwa do ostatniego dnia zajęć w tym roku szkolnym.\n2. Kaucji nie ma. Sprzęt jest ubezpieczony przez szkołę.\n3. Uczeń dba o sprzęt jak o własny i nie instaluje programów bez zgody nauczyciela.\n4. **O awarii lub kradzieży** rodzic zawiadamia szkołę tego samego dnia.\n5. Przy zwrocie sprawdzamy razem wszystkie rzeczy z tabeli.',
      },
      {
        title: 'Podpisy',
        body: 'Za szkołę: ............................\n\nRodzic lub opiekun: ............................',
      },
    ],
  },
  {
    thread: 'fin-opz-dziennik',
    name: 'Lista czynności do sprawdzenia.xlsx',
    title: 'Lista czynności, które dziennik ma umożliwić',
    lead: 'Każdą sprawdza komisja na wersji próbnej, u wszystkich tak samo.',
    sections: [
      {
        title: 'Nauczyciel',
        body: '| Nr | Czynność | Najdłuższy czas w sekundach | Działa (tak/nie) | Uwagi |\n| --- | --- | --- | --- | --- |\n| 1 | Sprawdza obecność na lekcji zastępczej | 60 | | |\n| 2 | Wpisuje tę samą ocenę całej grupie | 30 | | |\n| 3 | Poprawia wpis z poprzedniego dnia, a zmiana jest widoczna | 60 | | |\n| 4 | Pobiera oceny klasy do arkusza | 45 | | |',
      },
      {
        title: 'Rodzic',
        body: '| Nr | Czynność | Najdłuższy czas w sekundach | Działa (tak/nie) | Uwagi |\n| --- | --- | --- | --- | --- |\n| 1 | Usprawiedliwia nieobecność z telefonu | 60 | | |\n| 2 | Odczytuje wiadomość czytnikiem ekranu | 60 | | |\n| 3 | Przełącza się między dwojgiem dzieci | 20 | | |',
      },
    ],
  },
  {
    thread: 'usl-ksef-szkoly',
    name: 'Tabela uprawnień do faktur.xlsx',
    title: 'Tabela uprawnień do faktur',
    lead: 'Przeglądana co kwartał przez skarbnika.',
    sections: [
      {
        title: 'Uprawnienia',
        body: '| Placówka | Identyfikator na fakturze | Kto odbiera | Kto zastępuje | Od kiedy | Ostatni przegląd |\n| --- | --- | --- | --- | --- | --- |\n| Szkoła podstawowa nr 1 | | | | | |\n| Szkoła podstawowa nr 2 | | | | | |\n| Przedszkole | | | | | |\n| Ośrodek pomocy społecznej | | | | | |',
      },
    ],
  },
]
