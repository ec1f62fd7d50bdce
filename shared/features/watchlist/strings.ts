import { strings } from '../../core/language.ts'

export const watchlistStrings = strings({
  'watchlist.title': { pl: 'Lista słów', en: 'Watch list' },
  'watchlist.lead': {
    pl: 'Słowa, na które serwis zwraca uwagę w pytaniach, odpowiedziach i komentarzach. Liczy się każda odmiana słowa; cytaty, kod i adresy stron są pomijane. Wpisów moderatorów to nie dotyczy.',
    en: 'Words that the site looks for in questions, answers and comments. Any form of a word counts; quotations, code and addresses are passed over, and so is what moderators write.',
  },
  'watchlist.word': { pl: 'Słowo lub wyrażenie', en: 'Word or expression' },
  'watchlist.wordHint': {
    pl: 'W formie podstawowej, na przykład „rabat” albo „kod promocyjny”.',
    en: 'In its basic form, in Polish or English.',
  },
  'watchlist.action': { pl: 'Co zrobić', en: 'What to do' },
  'watchlist.action.block': { pl: 'nie przyjąć tekstu', en: 'take no such text' },
  'watchlist.action.hold': { pl: 'wstrzymać do decyzji moderatora', en: 'hold it for a moderator' },
  'watchlist.action.mask': { pl: 'zastąpić słowo kropkami', en: 'put dots in its place' },
  'watchlist.action.warn': { pl: 'zapytać autora, czy na pewno', en: 'ask the writer once' },
  'watchlist.reason': { pl: 'Dlaczego', en: 'Why' },
  'watchlist.reasonHint': {
    pl: 'Przeczytają to moderatorzy. Zapiszemy to w dzienniku czynności.',
    en: 'Moderators will read it. It is kept in the audit log.',
  },
  'watchlist.add': { pl: 'Dodaj do listy', en: 'Add to the list' },
  'watchlist.new': { pl: 'Nowe słowo', en: 'A new word' },
  'watchlist.remove': { pl: 'Usuń z listy', en: 'Take off the list' },
  'watchlist.empty': { pl: 'Lista jest pusta', en: 'The list is empty' },
  'watchlist.emptyText': {
    pl: 'Serwis nie zwraca teraz uwagi na żadne słowo.',
    en: 'The site looks for no word now.',
  },
  'problems.watched-block': {
    pl: 'Nie możemy opublikować tekstu, w którym jest: {words}. Zmień go i wyślij jeszcze raz.',
    en: 'We cannot publish a text with: {words}. Please change it and send it again.',
  },
  'problems.watched-warn': {
    pl: 'W tekście jest: {words}. Sprawdź, czy to na pewno dobre słowo; możesz zmienić tekst albo wysłać go bez zmian.',
    en: 'The text has: {words}. Please see whether you mean it; you can change the text or send it as it is.',
  },
  'problems.watched-insist': {
    pl: 'Wiem o tym, wysyłam tekst bez zmian',
    en: 'I know, and send it as it is',
  },
  'problems.watched-twice': { pl: 'To słowo jest już na liście.', en: 'This word is on the list already.' },
  'problems.watched-nothing': {
    pl: 'Nie widzimy tu żadnego słowa. Wpisz litery lub cyfry.',
    en: 'We see no word here. Please write letters or digits.',
  },
})
