import { strings } from '../../core/language.ts'

export const searchStrings = strings({
  'search.title': { pl: 'Szukaj pytań', en: 'Search questions' },
  'search.resultsFor': { pl: 'Pytania: {q}', en: 'Questions: {q}' },
  'search.label': { pl: 'Słowa z tytułu pytania', en: 'Words of the title' },
  'search.hint': {
    pl: 'Na razie szukamy w tytułach: wystarczą początki słów, polskie litery nie są potrzebne.',
    en: 'For now we search titles: the beginnings of words are enough, with or without Polish letters.',
  },
})
