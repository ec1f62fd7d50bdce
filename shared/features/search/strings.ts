import { strings } from '../../core/language.ts'

export const searchStrings = strings({
  'search.title': { pl: 'Szukaj pytań', en: 'Search questions' },
  'search.resultsFor': { pl: 'Pytania: {q}', en: 'Questions: {q}' },
  'search.label': { pl: 'Słowa z pytania albo z odpowiedzi', en: 'Words of a question or an answer' },
  'search.hint': {
    pl: 'Formy słów nie mają znaczenia, polskie litery też nie: „szkola” znajdzie „szkół”. Słowa w cudzysłowie muszą stać obok siebie.',
    en: 'Forms of words do not matter, nor do Polish letters: “szkola” finds “szkół”. Words in quotes must stand side by side.',
  },
})
