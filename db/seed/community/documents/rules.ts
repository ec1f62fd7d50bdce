import type { SeedDocument } from '../types.ts'

/** Orders, instructions and timetables of offices. */
export const ruleDocuments: readonly SeedDocument[] = [
  {
    thread: 'si-zarzadzenie',
    name: 'Zarządzenie w sprawie narzędzi AI.pdf',
    title: 'Zarządzenie w sprawie korzystania z narzędzi sztucznej inteligencji',
    lead: 'Wzór: trzy listy z przykładami z urzędu. Przykłady prosimy zastąpić własnymi.',
    sections: [
      {
        title: 'Wolno od razu',
        body: '- poprawić styl pisma, w którym nie ma danych osobowych\n- streścić tekst ustawy albo instrukcji\n- przygotować szkic ogłoszenia, które i tak będzie publiczne',
      },
      {
        title: 'Wolno po uzgodnieniu z koordynatorem',
        body: '- tłumaczenie pisma do zagranicznego partnera\n- porządkowanie danych w arkuszu bez nazwisk i adresów\n- odpowiedzi na pytania mieszkańców w nowym narzędziu',
      },
      {
        title: 'Nie wolno',
        body: '- wpisywać danych osobowych, numerów spraw i haseł\n- wysyłać tekstu, którego nie przeczytał człowiek\n- powierzać narzędziu rozstrzygnięcia w sprawie',
      },
      {
        title: 'Kogo pytać',
        body: 'Koordynator ds. cyfryzacji odpowiada w ciągu dwóch dni roboczych. Listy są poprawiane raz na kwartał.',
      },
    ],
  },
  {
    thread: 'dos-skany-uchwal',
    name: 'Jak przygotować dostępną uchwałę.pdf',
    title: 'Jak przygotować dostępną uchwałę',
    lead: 'Instrukcja na biurko: od edytora do BIP, bez skanera.',
    sections: [
      {
        title: 'W edytorze',
        body: '1. Otwórz wzór uchwały. Tytuł i paragrafy mają już style, więc ich nie pogrubiaj ręcznie.\n2. Tabele rób narzędziem do tabel i zaznacz wiersz nagłówka.\n3. Zapisz jako PDF z włączoną opcją znaczników dostępności.',
      },
      {
        title: 'Podpis i publikacja',
        body: '1. Przewodniczący podpisuje **ten plik** podpisem kwalifikowanym.\n2. Ten sam plik trafia do BIP. Niczego nie drukujemy i nie skanujemy.\n3. Sprawdź, czy w pliku z BIP da się zaznaczyć tekst.',
      },
    ],
  },
  {
    thread: 'rod-jeden-iod',
    name: 'Rozkład dyżurów inspektora.odt',
    title: 'Rozkład dyżurów inspektora ochrony danych',
    lead: 'Raz w miesiącu w każdej placówce; poza dyżurem telefon w trzech sytuacjach.',
    sections: [
      {
        title: 'Dyżury',
        body: '| Placówka | Dzień miesiąca | Godziny | Gdzie |\n| --- | --- | --- | --- |\n| Urząd gminy | pierwszy poniedziałek | 9–12 | sala 3 |\n| Szkoła podstawowa | pierwszy wtorek | 9–11 | sekretariat |\n| Przedszkole | pierwszy wtorek | 12–13 | gabinet dyrektora |',
      },
      {
        title: 'Dyrektor dzwoni od razu, gdy',
        body: '- zginął nośnik, dokument albo sprzęt z danymi\n- wiadomość z danymi trafiła do niewłaściwej osoby\n- ktoś spoza placówki żąda danych ucznia lub pracownika',
      },
    ],
  },
]
