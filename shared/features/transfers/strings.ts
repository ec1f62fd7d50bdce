import { strings } from '../../core/language.ts'

export const transferStrings = strings({
  'transfers.title': { pl: 'Uporządkuj wątek', en: 'Put a thread in order' },
  'transfers.open': { pl: 'Przenieś wpisy lub połącz wątki', en: 'Move posts or merge threads' },
  'transfers.back': { pl: 'Wróć do wątku: {title}', en: 'Back to the thread: {title}' },
  'transfers.lead': {
    pl: 'Wpisy trafiają tam, gdzie szukają ich inni. Stare odnośniki nadal do nich prowadzą, a każdą zmianę można cofnąć przez 24 godziny.',
    en: 'Posts go where others look for them. Old links still lead to them, and each change can be undone for 24 hours.',
  },
  'transfers.find.title': { pl: 'Do którego wątku?', en: 'To which thread?' },
  'transfers.find.label': {
    pl: 'Słowa z tytułu, numer albo adres wątku',
    en: 'Words of its title, its number or its address',
  },
  'transfers.find.send': { pl: 'Szukaj wątku', en: 'Find the thread' },
  'transfers.find.none': {
    pl: 'Nie ma takiego wątku. Spróbuj innych słów albo wklej jego adres.',
    en: 'There is no such thread. Try other words, or paste its address.',
  },
  'transfers.target': { pl: 'Wątek, do którego trafią wpisy', en: 'Where the posts go' },
  'transfers.another': { pl: 'Wybierz inny wątek', en: 'Choose another thread' },
  'transfers.move.title': { pl: 'Przenieś wybrane wpisy', en: 'Move chosen posts' },
  'transfers.move.send': { pl: 'Przenieś wybrane wpisy', en: 'Move the chosen posts' },
  'transfers.merge.title': { pl: 'Połącz cały wątek', en: 'Merge the whole thread' },
  'transfers.merge.text': {
    pl: 'Przejdą wszystkie wpisy. Pytanie stanie się odpowiedzią w tamtym wątku, a adres tego wątku będzie prowadził tam.',
    en: 'All posts go. The question becomes an answer there, and the address of this thread leads there.',
  },
  'transfers.merge.send': { pl: 'Połącz wątki', en: 'Merge the threads' },
  'transfers.split.title': { pl: 'Wydziel nowy wątek', en: 'Make a new thread' },
  'transfers.split.text': {
    pl: 'Najstarszy z wybranych wpisów stanie się pytaniem nowego wątku, a jego autor: osobą, która pyta.',
    en: 'The oldest of the chosen posts becomes the question of the new thread, and its author the one who asks.',
  },
  'transfers.split.send': { pl: 'Wydziel wątek', en: 'Make the thread' },
  'transfers.posts': { pl: 'Wpisy', en: 'Posts' },
  'transfers.posts.hint': {
    pl: 'Z odpowiedzią przechodzą jej komentarze. Sam komentarz stanie pod pytaniem.',
    en: 'An answer takes its comments along. A comment alone stands under the question.',
  },
  'transfers.posts.none': {
    pl: 'W tym wątku jest tylko pytanie. Można go połączyć z innym w całości.',
    en: 'This thread has only its question. It can be merged with another as a whole.',
  },
  'transfers.posts.more': { pl: 'Dalsze wpisy', en: 'Further posts' },
  'transfers.post.answer': { pl: 'odpowiedź', en: 'answer' },
  'transfers.post.comment': { pl: 'komentarz', en: 'comment' },
  'transfers.post.hidden': { pl: 'ukryty', en: 'hidden' },
  'transfers.done.title': { pl: 'Co tu przenoszono', en: 'What was moved here' },
  'transfers.done.move': {
    pl: 'Przeniesiono wpisy z wątku „{from}” do wątku „{to}”',
    en: 'Posts moved from “{from}” to “{to}”',
  },
  'transfers.done.split': {
    pl: 'Z wątku „{from}” wydzielono wątek „{to}”',
    en: '“{to}” was made of posts of “{from}”',
  },
  'transfers.done.merge': {
    pl: 'Wątek „{from}” połączono z wątkiem „{to}”',
    en: '“{from}” was merged into “{to}”',
  },
  'transfers.done.posts': {
    pl: {
      one: '{count} wpis',
      few: '{count} wpisy',
      many: '{count} wpisów',
      other: '{count} wpisu',
    },
    en: { one: '{count} post', other: '{count} posts' },
  },
  'transfers.done.undone': { pl: 'cofnięte', en: 'undone' },
  'transfers.undo': { pl: 'Cofnij', en: 'Undo' },
  'problems.transfer-itself': {
    pl: 'To ten sam wątek. Wybierz inny.',
    en: 'This is the same thread. Choose another one.',
  },
  'problems.transfer-no-target': {
    pl: 'Tu nie można przenieść wpisów: nie ma takiego wątku albo jest ukryty, w archiwum lub połączony z innym. Wybierz inny wątek.',
    en: 'Posts cannot go there: there is no such thread, or it is hidden, archived or merged. Choose another thread.',
  },
  'problems.transfer-gone': {
    pl: 'Co najmniej jednego z wybranych wpisów nie ma już w tym wątku: ktoś go właśnie przeniósł. Odśwież stronę i wybierz jeszcze raz.',
    en: 'At least one of the chosen posts is not in this thread any more: somebody has just moved it. Reload the page and choose again.',
  },
  'problems.transfer-question': {
    pl: 'Samego pytania nie można przenieść. Połącz cały wątek z innym.',
    en: 'A question cannot go alone. Merge the whole thread into another.',
  },
  'problems.transfer-grew': {
    pl: 'Ktoś właśnie dopisał coś do tych wpisów. Odśwież stronę, przeczytaj i przenieś jeszcze raz.',
    en: 'Somebody has just added something to these posts. Reload the page, read it and move them again.',
  },
  'problems.transfer-quoted': {
    pl: 'Opis dobrej praktyki cytuje co najmniej jeden z tych wpisów i wskazuje ten wątek jako źródło, dlatego wpis musi w nim zostać.',
    en: 'A description of a good practice quotes at least one of these posts and names this thread as its source, so the post has to stay.',
  },
  'problems.transfer-practice': {
    pl: 'Ten wątek jest nominowany do dobrych praktyk albo powstała z niego praktyka. Połącz z nim tamten wątek, nie odwrotnie.',
    en: 'This thread is nominated as a good practice, or one grew from it. Merge the other thread into this one instead.',
  },
  'problems.transfer-too-late': {
    pl: 'Minęły 24 godziny i tej zmiany nie można już cofnąć. Można przenieść wpisy jeszcze raz.',
    en: 'The 24 hours are over, and this cannot be undone any more. The posts can be moved again.',
  },
  'problems.transfer-undone': { pl: 'Ktoś już to cofnął.', en: 'Somebody has undone this already.' },
  'problems.transfer-moved-on': {
    pl: 'Tych wpisów nie można teraz odłożyć na miejsce: ktoś przeniósł je dalej albo zmienił jeden z wątków. Najpierw cofnij późniejszą zmianę.',
    en: 'The posts cannot be put back now: somebody has moved them on, or changed one of the threads. Undo the later change first.',
  },
  'problems.transfer-answered': {
    pl: 'W nowym wątku ktoś już coś napisał. Zamiast cofać, połącz nowy wątek z poprzednim.',
    en: 'Somebody has written in the new thread. Merge it into the old one instead.',
  },
})
