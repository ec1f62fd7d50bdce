import { strings } from '../../core/language.ts'

export const phraseStrings = strings({
  'phrases.title': { pl: 'Gotowe teksty', en: 'Ready phrases' },
  'phrases.lead': {
    pl: 'Teksty, które moderatorzy często piszą do autorów. Przy decyzji można wstawić jeden z nich i zmienić.',
    en: 'What moderators often write to authors. With a decision one of them can be put in, and changed.',
  },
  'phrases.new': { pl: 'Nowy tekst', en: 'A new phrase' },
  'phrases.name': { pl: 'Nazwa', en: 'Name' },
  'phrases.nameHint': { pl: 'Po niej znajdą go inni moderatorzy.', en: 'Other moderators find it by this.' },
  'phrases.body': { pl: 'Treść', en: 'Text' },
  'phrases.bodyHint': {
    pl: 'W nawiasach klamrowych: {imię} i {urząd} autora, {wątek}, {powód} zgłoszenia. Wpiszemy tu dane ze sprawy.',
    en: 'In braces: {imię} (first name) and {urząd} (office) of the author, {wątek} (thread), {powód} (what was reported). They are filled in for the case.',
  },
  'phrases.add': { pl: 'Dodaj tekst', en: 'Add the phrase' },
  'phrases.edit': { pl: 'Zmień lub przenieś do archiwum', en: 'Change or archive' },
  'phrases.archived': { pl: 'W archiwum (nie jest proponowany)', en: 'Archived (not offered)' },
  'phrases.save': { pl: 'Zapisz tekst', en: 'Save the phrase' },
  'phrases.used': {
    pl: {
      one: 'użyto {count} raz',
      few: 'użyto {count} razy',
      many: 'użyto {count} razy',
      other: 'użyto {count} razy',
    },
    en: { one: 'used once', other: 'used {count} times' },
  },
  'phrases.empty': { pl: 'Nie ma jeszcze żadnego', en: 'There are none yet' },
  'phrases.emptyText': {
    pl: 'Dodaj pierwszy tekst. Zobaczą go wszyscy moderatorzy.',
    en: 'Add the first one. All moderators will see it.',
  },
  'phrases.choose': { pl: 'Gotowy tekst', en: 'Ready phrase' },
  'phrases.none': { pl: 'Wybierz tekst', en: 'Choose one' },
  'phrases.insert': { pl: 'Wstaw', en: 'Put it in' },
  'phrases.inserted': {
    pl: 'Wstawiono tekst. Możesz go zmienić.',
    en: 'The phrase is in. You can change it.',
  },
  'problems.unknown-variable': {
    pl: 'Nie znamy: {unknown}. W nawiasach klamrowych mogą stać tylko: {known}.',
    en: 'We do not know: {unknown}. Braces can hold only: {known}.',
  },
  'problems.phrase-title-taken': {
    pl: 'Jest już gotowy tekst o tej nazwie. Wybierz inną.',
    en: 'There is a phrase of this name already. Choose another name.',
  },
})
