import type { SeedEdition } from './types.ts'

/** One practice that went on: its office learned more, and the description and its document with it. */
export const seedEditions: readonly SeedEdition[] = [
  {
    thread: 'cyb-test-kopii',
    by: 'tomasz',
    publishedBy: 'ewa',
    daysAgo: 12,
    changes: 'Po uwagach czytelników: ile godzin zajmuje test.',
    text: {
      summary:
        'Raz na kwartał urząd odtwarza z kopii jeden wybrany system, a wynik sprawdza i podpisuje jego użytkownik. Test zajmuje dwóm osobom jedno przedpołudnie. W pierwszych trzech testach wykryto dwa błędy, o których nikt nie wiedział.',
    },
  },
  {
    thread: 'cyb-test-kopii',
    by: 'tomasz',
    publishedBy: 'ewa',
    daysAgo: 4,
    changes: 'Nowy wzór protokołu: doszło pytanie, kiedy powtórzono test po błędzie.',
    text: {
      summary:
        'Raz na kwartał urząd odtwarza z kopii jeden wybrany system, a wynik sprawdza i podpisuje jego użytkownik. Test zajmuje dwóm osobom jedno przedpołudnie, a po błędzie powtarza się go od razu. W pierwszych trzech testach wykryto dwa błędy, o których nikt nie wiedział.',
    },
    document: {
      thread: 'cyb-test-kopii',
      name: 'Protokół testu odtworzenia kopii.docx',
      title: 'Protokół testu odtworzenia kopii zapasowej',
      lead: 'Wypełnia osoba, która odtwarzała dane; podpisuje użytkownik systemu.',
      sections: [
        {
          title: 'Czego dotyczył test',
          body: '| Pole | Wpis |\n| --- | --- |\n| System | |\n| Data i godzina kopii | |\n| Data testu | |',
        },
        {
          title: 'Przebieg',
          body: '| Krok | Godzina | Uwagi |\n| --- | --- | --- |\n| Początek odtwarzania | | |\n| Koniec odtwarzania | | |\n| Użytkownik sprawdził trzy zapisy | | |',
        },
        {
          title: 'Wynik',
          body: '- odtworzono w całości\n- odtworzono częściowo: czego zabrakło\n- nie odtworzono: dlaczego\n\nPo błędzie test powtórzono dnia:',
        },
      ],
    },
  },
]
