import { strings } from '../../core/language.ts'

export const postStrings = strings({
  'problems.post-moved': {
    pl: 'Moderator przeniósł ten wpis do innego wątku. Skopiuj swój tekst i odśwież stronę.',
    en: 'A moderator has moved this post to another thread. Copy your text and reload the page.',
  },
  'problems.post-hidden': {
    pl: 'Ten wpis został ukryty przez moderatora.',
    en: 'This post has been hidden by a moderator.',
  },
  'problems.comment-under-comment': {
    pl: 'Komentarz można dodać tylko pod pytaniem albo odpowiedzią.',
    en: 'A comment can be added only under a question or an answer.',
  },
  'problems.comments-full': {
    pl: 'Pod tym wpisem jest już {most} komentarzy i więcej się nie zmieści. Napisz odpowiedź albo zadaj nowe pytanie.',
    en: 'There are already {most} comments here and no room for more. Write an answer or ask a new question.',
  },
  'problems.vote-answers-only': {
    pl: 'Jako przydatne można oznaczać tylko odpowiedzi.',
    en: 'Only answers can be marked as useful.',
  },
  'problems.vote-own-answer': {
    pl: 'Nie można oznaczyć własnej odpowiedzi jako przydatnej.',
    en: 'You cannot mark your own answer as useful.',
  },
  'problems.edited-meanwhile': {
    pl: 'Ten wpis zmienił się od chwili, gdy go otwarto do edycji. Porównaj obie wersje i zapisz jeszcze raz.',
    en: 'This post has changed since you opened it for editing. Compare both versions and save again.',
  },
  'problems.send-key-taken': {
    pl: 'Nie udało się rozpoznać, czy ten tekst był już wysłany. Odśwież stronę i wyślij go jeszcze raz.',
    en: 'We could not tell whether this text was sent before. Reload the page and send it again.',
  },
  'posts.edit': { pl: 'Edytuj', en: 'Edit' },
  'posts.edit.loading': { pl: 'Wczytuję tekst…', en: 'Loading the text…' },
  'posts.edit.body': { pl: 'Treść', en: 'Text' },
  'posts.edit.reason': { pl: 'Co i dlaczego zmieniasz', en: 'What you change and why' },
  'posts.edit.save': { pl: 'Zapisz zmiany', en: 'Save the changes' },
  'posts.edit.standing': {
    pl: 'Tak wygląda wersja zapisana w międzyczasie',
    en: 'This is the version that was saved meanwhile',
  },
  'posts.edited': { pl: 'edytowano', en: 'edited' },
  'posts.hidden': { pl: 'Ten wpis został ukryty przez moderatora.', en: 'A moderator has hidden this post.' },
  'posts.deleted': {
    pl: 'Ten wpis został usunięty przez moderatora.',
    en: 'A moderator has deleted this post.',
  },
  'posts.hidden.mine': { pl: 'Zobacz decyzję i odwołaj się', en: 'See the decision, and appeal' },
  'posts.hidden.reason': {
    pl: 'Twój wpis został ukryty przez moderatora. Powód: {reason}',
    en: 'A moderator has hidden your post. The reason: {reason}',
  },
  'posts.role.expert': { pl: 'ekspert', en: 'expert' },
  'posts.role.moderator': { pl: 'moderator', en: 'moderator' },
  'posts.useful': { pl: 'Przydatne ({count})', en: 'Useful ({count})' },
  'posts.comment': { pl: 'Skomentuj', en: 'Comment' },
  'posts.comment.label': { pl: 'Komentarz', en: 'Comment' },
  'posts.comment.send': { pl: 'Dodaj komentarz', en: 'Add the comment' },
  'posts.reply.title': { pl: 'Twoja odpowiedź', en: 'Your answer' },
  'posts.reply.label': { pl: 'Odpowiedź', en: 'Answer' },
  'posts.reply.send': { pl: 'Wyślij odpowiedź', en: 'Send the answer' },
  'posts.whoReads': {
    pl: 'To, co napiszesz, przeczyta każdy, także bez konta, razem z Twoim nazwiskiem i urzędem. Znajdą to też wyszukiwarki. Wpis może być informacją publiczną.',
    en: 'Everybody will read what you write, even without an account, with your name and office. Search engines will find it too. A post may be public information.',
  },
  'posts.noPersonalData': {
    pl: 'Nie podawaj danych osobowych mieszkańców, uczniów ani współpracowników.',
    en: 'Do not give personal data of residents, pupils or colleagues.',
  },
  'posts.editor.tools': { pl: 'Formatowanie', en: 'Formatting' },
  'posts.editor.bold': { pl: 'Pogrubienie', en: 'Bold' },
  'posts.editor.italic': { pl: 'Kursywa', en: 'Italic' },
  'posts.editor.link': { pl: 'Odnośnik', en: 'Link' },
  'posts.editor.list': { pl: 'Lista', en: 'List' },
  'posts.editor.list-ordered': { pl: 'Lista numerowana', en: 'Numbered list' },
  'posts.editor.quote': { pl: 'Cytat', en: 'Quote' },
  'posts.editor.code': { pl: 'Kod', en: 'Code' },
  'posts.editor.preview': { pl: 'Podgląd', en: 'Preview' },
  'posts.editor.restored': {
    pl: 'Przywróciliśmy tekst, który zaczęto pisać na tym urządzeniu.',
    en: 'We restored the text that was begun on this device.',
  },
  'posts.history': { pl: 'Historia wpisu', en: 'History of a post' },
  'posts.history.back': { pl: 'Wróć do wątku', en: 'Back to the thread' },
  'posts.history.version': { pl: 'Wersja {number}', en: 'Version {number}' },
  'posts.history.changes': { pl: 'Pokaż, co zmieniono', en: 'Show what changed' },
  'posts.history.whole': { pl: 'Pokaż całą wersję', en: 'Show the whole version' },
  'posts.history.redacted': {
    pl: 'Moderator usunął treść tej wersji, bo były w niej dane osobowe.',
    en: 'A moderator took the text of this version away, because there were personal data in it.',
  },
  'posts.history.reason': { pl: 'Powód zmiany: {reason}', en: 'Reason: {reason}' },
})
