import type { SeedDocument } from '../types.ts'

/** About copies, drills and maps. */
export const safetyDocuments: readonly SeedDocument[] = [
  {
    thread: 'cyb-test-kopii',
    name: 'Protokół testu odtworzenia kopii.docx',
    title: 'Protokół testu odtworzenia kopii zapasowej',
    lead: 'Wypełnia osoba, która odtwarzała dane; podpisuje użytkownik systemu.',
    sections: [
      {
        title: 'Czego dotyczył test',
        body: '| Pole | Wpis |\n| --- | --- |\n| System | |\n| Data i godzina kopii | |\n| Nośnik i miejsce przechowywania | |\n| Data testu | |',
      },
      {
        title: 'Przebieg',
        body: '| Krok | Godzina | Uwagi |\n| --- | --- | --- |\n| Początek odtwarzania | | |\n| Koniec odtwarzania | | |\n| Użytkownik sprawdził pięć wskazanych spraw | | |',
      },
      {
        title: 'Wynik',
        body: '- odtworzono w całości\n- odtworzono częściowo: czego zabrakło\n- nie odtworzono: dlaczego\n\nData następnego testu:',
      },
    ],
  },
  {
    thread: 'cyb-phishing',
    name: 'Zapowiedź ćwiczeń dla pracowników.docx',
    title: 'Zapowiedź ćwiczeń z rozpoznawania fałszywych wiadomości',
    lead: 'Wzór wiadomości do wszystkich pracowników urzędu i jednostek.',
    sections: [
      {
        title: 'Treść',
        body: 'Szanowni Państwo,\n\nw tym półroczu sprawdzimy wspólnie, jak rozpoznajemy fałszywe wiadomości. Ćwiczenie **nie zbiera nazwisk** i nikogo nie ocenia.\n\n1. Podejrzaną wiadomość prosimy przesłać na skrzynkę zespołu informatyków.\n2. Kto kliknie, zobaczy krótką podpowiedź, po czym poznać fałszywą wiadomość.\n3. Wyniki podamy łącznie dla całego urzędu.',
      },
    ],
  },
  {
    thread: 'dan-mapa-obwodow',
    name: 'Lista kontrolna mapy obwodów.docx',
    title: 'Lista kontrolna mapy obwodów szkolnych',
    lead: 'Do sprawdzenia przed publikacją i po każdej zmianie uchwały.',
    sections: [
      {
        title: 'Przed publikacją',
        body: '- każda ulica z uchwały ma swój obwód\n- numery parzyste i nieparzyste są tam, gdzie wskazuje uchwała\n- wyszukiwarka znajduje adresy z nowych osiedli\n- obok mapy jest lista ulic jako tekst',
      },
      {
        title: 'Po zmianie uchwały',
        body: '| Czynność | Kto | Data |\n| --- | --- | --- |\n| Poprawa punktów adresowych | geodezja | |\n| Sprawdzenie dziesięciu adresów | oświata | |\n| Publikacja | informatyk | |',
      },
    ],
  },
]
