import { strings } from './language.ts'

/** Refusals that belong to no room: what happened, and what to do about it. */
export const problemStrings = strings({
  'problems.sign-in-first': {
    pl: 'Ta czynność wymaga zalogowania. Zaloguj się i spróbuj ponownie.',
    en: 'You need to be signed in to do this. Sign in and try again.',
  },
  'problems.needs-take-part': {
    pl: 'To konto nie może teraz pisać na forum. Napisz do moderatora.',
    en: 'This account may not write here at the moment. Please contact a moderator.',
  },
  'problems.needs-nominate': { pl: 'Wątki nominują eksperci.', en: 'Threads are nominated by experts.' },
  'problems.needs-assess': {
    pl: 'Opisy praktyk oceniają eksperci.',
    en: 'Practices are assessed by experts.',
  },
  'problems.needs-describe': {
    pl: 'Opisy praktyk redagują eksperci i moderatorzy.',
    en: 'Descriptions of practices are edited by experts and moderators.',
  },
  'problems.needs-publish': {
    pl: 'Praktyki publikują moderatorzy.',
    en: 'Practices are published by moderators.',
  },
  'problems.needs-moderate': { pl: 'To może zrobić tylko moderator.', en: 'Only a moderator can do this.' },
  'problems.needs-administer-office': {
    pl: 'To może zrobić tylko administrator urzędu.',
    en: 'Only an office administrator can do this.',
  },
  'problems.needs-administer': {
    pl: 'To może zrobić tylko administrator.',
    en: 'Only an administrator can do this.',
  },
  'problems.foreign-origin': {
    pl: 'Nie przyjęliśmy tego, bo zostało wysłane spoza tego serwisu. Otwórz stronę serwisu i spróbuj ponownie.',
    en: 'We did not accept this because it was sent from outside this site. Open the site and try again.',
  },
  'problems.not-found': {
    pl: 'Nie ma tu takiej strony ani wpisu. Mogły zostać usunięte albo adres jest niepełny.',
    en: 'There is no such page or post here. It may have been removed, or the address is incomplete.',
  },
  'problems.check-the-fields': {
    pl: 'Popraw zaznaczone pola i wyślij jeszcze raz.',
    en: 'Please correct the marked fields and send again.',
  },
  'problems.body-too-large': {
    pl: 'Tekst jest zbyt długi, żeby go przyjąć. Skróć go i wyślij jeszcze raz.',
    en: 'The text is too long to accept. Please shorten it and send again.',
  },
  'problems.json-only': { pl: 'Serwis przyjmuje tylko dane JSON.', en: 'Only JSON is accepted here.' },
  'problems.unreadable': {
    pl: 'Nie udało się odczytać tego, co zostało wysłane. Odśwież stronę i spróbuj ponownie.',
    en: 'We could not read what was sent. Reload the page and try again.',
  },
  'problems.nested-too-deep': {
    pl: 'Wysłane dane są zbyt głęboko zagnieżdżone.',
    en: 'The data you sent are nested too deeply.',
  },
  'problems.body-not-taken': {
    pl: 'Pod tym adresem nie przyjmujemy żadnych danych.',
    en: 'No data are accepted at this address.',
  },
  'problems.unexpected': {
    pl: 'Coś się u nas nie udało. Twój tekst nie zginął: spróbuj ponownie za chwilę.',
    en: 'Something went wrong on our side. Your text is not lost: try again in a moment.',
  },
  'problems.busy': {
    pl: 'Serwis jest teraz bardzo obciążony. Spróbuj ponownie za chwilę.',
    en: 'The site is very busy right now. Try again in a moment.',
  },
  'problems.too-many-connections': {
    pl: 'Z tego miejsca otwarto już bardzo wiele stron naraz. Zamknij część z nich i spróbuj ponownie.',
    en: 'Very many pages are open from here at once. Close some of them and try again.',
  },
  'problems.field-missing': { pl: 'Wypełnij to pole.', en: 'Please fill in this field.' },
  'problems.field-unknown': { pl: 'Tego pola nie przyjmujemy.', en: 'This field is not accepted.' },
  'problems.field-wrong-type': {
    pl: 'Ta wartość ma niewłaściwą postać.',
    en: 'This value has the wrong form.',
  },
  'problems.field-too-short': {
    pl: 'To za mało. Napisz więcej.',
    en: 'This is too short. Please write more.',
  },
  'problems.field-too-long': { pl: 'To za dużo. Skróć tekst.', en: 'This is too long. Please shorten it.' },
  'problems.field-wrong-characters': {
    pl: 'Pole jest puste albo zawiera niedozwolone znaki. Wpisz tekst jeszcze raz.',
    en: 'This field is empty or contains characters that are not allowed. Please type the text again.',
  },
  'problems.field-no-day': { pl: 'Wybierz dzień.', en: 'Choose a day.' },
  'problems.field-too-small': { pl: 'Ta liczba jest za mała.', en: 'This number is too small.' },
  'problems.field-too-large': { pl: 'Ta liczba jest za duża.', en: 'This number is too large.' },
  'problems.field-too-many': { pl: 'Wybrano zbyt wiele pozycji.', en: 'Too many items were chosen.' },
  'problems.field-too-few': { pl: 'Wybrano zbyt mało pozycji.', en: 'Too few items were chosen.' },
  'problems.field-not-offered': {
    pl: 'Wybierz jedną z podanych możliwości.',
    en: 'Choose one of the options offered.',
  },
})
