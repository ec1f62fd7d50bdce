import { strings } from '../../core/language.ts'

export const termsStrings = strings({
  'problems.terms-first': {
    pl: 'Jest nowy regulamin. Zaakceptuj go na stronie „Moje konto”, a potem wyślij jeszcze raz; to, co napisano, zostaje w formularzu.',
    en: 'There are new terms of use. Accept them at “My account”, then send again; what you wrote stays in the form.',
  },
  'problems.terms-changed': {
    pl: 'Tymczasem opublikowano nową wersję. Odśwież stronę i przeczytaj ją.',
    en: 'A newer version has been published meanwhile. Load the page again and read it.',
  },
  'terms.title': { pl: 'Regulamin', en: 'Terms of use' },
  'terms.description': {
    pl: 'Kilka zasad, dzięki którym można tu pytać bez obaw i ufać odpowiedziom.',
    en: 'A few rules that let people ask without fear and trust the answers.',
  },
  'terms.version': { pl: 'Wersja {version}', en: 'Version {version}' },
  'terms.since': { pl: 'obowiązuje od', en: 'in force since' },
  'terms.old': { pl: 'To dawna wersja regulaminu.', en: 'These are former terms of use.' },
  'terms.old.newest': { pl: 'Zobacz obowiązującą', en: 'See those in force' },
  'terms.before': { pl: 'Zobacz poprzednią wersję', en: 'See the version before' },
  'terms.text': { pl: 'Treść regulaminu', en: 'The terms' },
  'terms.changes': { pl: 'Co się zmieniło', en: 'What has changed' },
  'terms.new': { pl: 'Nowy regulamin', en: 'New terms of use' },
  'terms.new.text': {
    pl: 'Mamy nowy regulamin. Czytać możesz jak dotąd; żeby pisać, zobacz, co się zmieniło, i zaakceptuj go.',
    en: 'We have new terms of use. You can read as before; to write, see what has changed and accept them.',
  },
  'terms.accept.why': {
    pl: 'Regulamin mówi, jak tu piszemy i co dzieje się z Twoimi danymi. Dlatego bez zgody można dalej czytać, a nie można pisać ani głosować. Swoje dane pobierzesz i konto usuniesz także bez zgody.',
    en: 'The terms say how we write here and what happens to your data. So without your consent you can go on reading, but not write or vote. You can take out your data and remove your account without it too.',
  },
  'terms.accept': { pl: 'Akceptuję regulamin', en: 'I accept the terms of use' },
  'terms.accept.later': { pl: 'Jeszcze nie, chcę tylko czytać', en: 'Not yet, I only want to read' },
  'terms.accepted': {
    pl: 'Zaakceptowano obowiązujący regulamin.',
    en: 'You have accepted the terms in force.',
  },
  'terms.publish.title': { pl: 'Zmiana regulaminu', en: 'Changing the terms of use' },
  'terms.publish.lead': {
    pl: 'Po opublikowaniu każda zalogowana osoba zobaczy prośbę o zgodę. Do tego czasu może czytać, ale nie pisać. Zmieniaj rzadko i tylko wtedy, gdy trzeba.',
    en: 'Once it is published, everybody signed in is asked for consent, and until then can read but not write. Change it rarely, and only when it has to be.',
  },
  'terms.publish.changesPl': { pl: 'Co się zmieniło, po polsku', en: 'What has changed, in Polish' },
  'terms.publish.changesEn': { pl: 'Co się zmieniło, po angielsku', en: 'What has changed, in English' },
  'terms.publish.changesHint': {
    pl: 'Dwa, trzy zdania. Przeczyta je każdy, zanim się zgodzi.',
    en: 'Two or three sentences. Everybody reads them before consenting.',
  },
  'terms.publish.textPl': { pl: 'Cały regulamin po polsku', en: 'The whole terms in Polish' },
  'terms.publish.textEn': { pl: 'Cały regulamin po angielsku', en: 'The whole terms in English' },
  'terms.publish.textHint': {
    pl: 'Nagłówki zaczynaj od #, punkty od myślnika.',
    en: 'Begin headings with #, items with a dash.',
  },
  'terms.publish': { pl: 'Opublikuj nową wersję', en: 'Publish the new version' },
  'terms.published': { pl: 'Opublikowano.', en: 'Published.' },
  'terms.versions': { pl: 'Wersje', en: 'Versions' },
  'terms.versions.accepted': {
    pl: {
      one: 'zaakceptowała {count} osoba',
      few: 'zaakceptowały {count} osoby',
      many: 'zaakceptowało {count} osób',
      other: 'zaakceptowało {count} osoby',
    },
    en: { one: 'accepted by {count} person', other: 'accepted by {count} people' },
  },
})
