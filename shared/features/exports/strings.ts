import { strings } from '../../core/language.ts'

export const exportStrings = strings({
  'problems.export-failed': {
    pl: 'Nie udało się teraz przygotować pliku. Spróbuj ponownie za chwilę.',
    en: 'The file could not be made just now. Try again in a moment.',
  },
  'exports.catalogue': {
    pl: 'Otwarte dane serwisu Rynek',
    en: 'Open data of Rynek',
  },
  'exports.office': { pl: 'Jednostka', en: 'Office' },
  'exports.verdict': { pl: 'Ocena ekspertów', en: 'The experts’ verdict' },
  'exports.topic': { pl: 'Temat', en: 'Topic' },
  'exports.publishedOn': { pl: 'Opublikowano', en: 'Published on' },
  'exports.edition': { pl: 'Wydanie', en: 'Edition' },
  'exports.confirmedOn': {
    pl: 'Urząd potwierdził aktualność',
    en: 'Confirmed by the office',
  },
  'exports.by': {
    pl: 'Opis powstał za zgodą jednostki: {office}.',
    en: 'Described with the consent of: {office}.',
  },
  'exports.licence': {
    pl: 'Opisu wolno używać, podając źródło, na licencji',
    en: 'The description may be used, naming the source, under the licence',
  },
  'exports.newest': { pl: 'Aktualna wersja:', en: 'The newest version:' },
  'exports.page': { pl: 'Strona {number} z {count}', en: 'Page {number} of {count}' },
  'exports.takeAway': { pl: 'Pobierz lub wydrukuj', en: 'Download or print' },
  'exports.download': { pl: 'Pobierz {format}', en: 'Download {format}' },
  'exports.print': { pl: 'Drukuj', en: 'Print' },
  'exports.library': { pl: 'Pobierz bibliotekę', en: 'Download the library' },
  'exports.libraryHint': {
    pl: 'Wszystkie opublikowane praktyki na licencji CC BY 4.0.',
    en: 'All published practices under the CC BY 4.0 licence.',
  },
})
