import { strings } from '../../core/language.ts'

export const searchStrings = strings({
  'search.title': { pl: 'Szukaj pytań', en: 'Search questions' },
  'search.resultsFor': { pl: 'Pytania: {q}', en: 'Questions: {q}' },
  'search.label': { pl: 'Słowa z pytania albo z odpowiedzi', en: 'Words of a question or an answer' },
  'search.hint': {
    pl: 'Formy słów nie mają znaczenia, polskie litery też nie: „szkola” znajdzie „szkół”. Słowa w cudzysłowie muszą stać obok siebie.',
    en: 'Forms of words do not matter, nor do Polish letters: “szkola” finds “szkół”. Words in quotes must stand side by side.',
  },
  'search.help': { pl: 'Jak szukać dokładniej', en: 'How to search more precisely' },
  'search.help.phrase': {
    pl: '„"dziennik elektroniczny"” – słowa stoją obok siebie, w tej kolejności.',
    en: '“"dziennik elektroniczny"”: the words stand side by side, in this order.',
  },
  'search.help.without': {
    pl: '„dziennik -librus” – bez wątków, w których pada słowo „librus”.',
    en: '“dziennik -librus”: without threads that mention “librus”.',
  },
  'search.help.fields': {
    pl: '„tytuł:”, „temat:”, „typ:”, „urząd:”, „autor:”, „stan:” – tylko tam, na przykład „odpady typ:wiejska”.',
    en: '“title:”, “topic:”, “type:”, “office:”, “author:”, “state:”: only there, for example “odpady type:rural”.',
  },
  'search.help.dates': {
    pl: '„po:2026-01” i „przed:2026-06-30” – wpisy z tego czasu.',
    en: '“after:2026-01” and “before:2026-06-30”: posts of that time.',
  },
  'search.order.best': { pl: 'Najlepiej pasujące', en: 'Best match' },
  'search.count': {
    pl: {
      one: 'Znaleziono {count} wątek.',
      few: 'Znaleziono {count} wątki.',
      many: 'Znaleziono {count} wątków.',
      other: 'Znaleziono {count} wątku.',
    },
    en: { one: '{count} thread found.', other: '{count} threads found.' },
  },
  'search.threads': { pl: 'Wątki', en: 'Threads' },
  'search.practices': { pl: 'Dobre praktyki', en: 'Good practices' },
  'search.topics': { pl: 'Tematy', en: 'Topics' },
  'search.offices': { pl: 'Urzędy', en: 'Offices' },
  'search.inAccepted': { pl: 'W odpowiedzi, która pomogła:', en: 'In the accepted answer:' },
  'search.in.answer': { pl: 'W odpowiedzi:', en: 'In an answer:' },
  'search.in.comment': { pl: 'W komentarzu:', en: 'In a comment:' },
  'search.why': { pl: 'Dlaczego tu jest:', en: 'Why it is here:' },
  'search.likeness.diacritics': {
    pl: '„{found}” to „{typed}” z polskimi literami',
    en: '“{found}” is “{typed}” with Polish letters',
  },
  'search.likeness.form': {
    pl: '„{found}” to inna forma słowa „{typed}”',
    en: '“{found}” is another form of “{typed}”',
  },
  'search.likeness.variant': {
    pl: '„{found}” – tak można też odczytać „{typed}”',
    en: '“{found}”: “{typed}” can be read so as well',
  },
  'search.likeness.synonym': {
    pl: '„{found}” znaczy to samo co „{typed}”',
    en: '“{found}” means the same as “{typed}”',
  },
  'search.likeness.beginning': {
    pl: '„{found}” zaczyna się od „{typed}”',
    en: '“{found}” begins with “{typed}”',
  },
  'search.nothing': { pl: 'Niczego nie znaleźliśmy', en: 'Nothing was found' },
  'search.nothingText': {
    pl: 'W żadnym wątku nie ma wszystkich szukanych słów.',
    en: 'No thread has all the words you typed.',
  },
  'search.missing': {
    pl: 'Nikt jeszcze nie użył słowa „{word}”.',
    en: 'Nobody has used the word “{word}” yet.',
  },
  'search.nearest': { pl: 'Czy chodziło o:', en: 'Did you mean:' },
  'search.without': {
    pl: 'Szukaj bez słowa „{word}”: {rest}',
    en: 'Search without “{word}”: {rest}',
  },
  'search.askThis': { pl: 'Zadaj to pytanie', en: 'Ask this question' },
  'search.similar.title': { pl: 'Może ktoś już o to pytał', en: 'Somebody may have asked this' },
  'search.similar.count': {
    pl: {
      one: '{count} podobne pytanie pod tytułem',
      few: '{count} podobne pytania pod tytułem',
      many: '{count} podobnych pytań pod tytułem',
      other: '{count} podobnego pytania pod tytułem',
    },
    en: {
      one: '{count} similar question below the title',
      other: '{count} similar questions below the title',
    },
  },
  'search.points': { pl: 'Punkty: {points}', en: 'Points: {points}' },
  'search.part.title': { pl: 'słowa w tytule', en: 'words in the title' },
  'search.part.text': { pl: 'słowa w treści', en: 'words in the text' },
  'search.part.nearness': { pl: 'słowa blisko siebie', en: 'words close together' },
  'search.part.form': { pl: 'dokładnie ta forma', en: 'the very form' },
  'search.part.accepted': { pl: 'odpowiedź, która pomogła', en: 'accepted answer' },
  'search.part.practice': { pl: 'dobra praktyka', en: 'good practice' },
  'search.part.worksHere': { pl: 'u nas też działa', en: 'works here too' },
  'search.part.votes': { pl: 'przydatne', en: 'useful' },
  'search.part.sameProblem': { pl: 'u nas też', en: 'we have this too' },
  'search.part.freshness': { pl: 'świeżość', en: 'freshness' },
  'search.part.alike': { pl: 'taki sam typ urzędu', en: 'same type of office' },
  'search.part.archived': { pl: 'w archiwum', en: 'archived' },
})
