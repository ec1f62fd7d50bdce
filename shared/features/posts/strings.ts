import { strings } from '../../core/language.ts'

export const postStrings = strings({
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
})
