import { strings } from '../../core/language.ts'

/** What people are told of in the app; {subject} is a title, {stage} the name of a practice's stage. */
export const noticeStrings = strings({
  'notices.title': { pl: 'Powiadomienia', en: 'Notices' },
  'notices.unread': {
    pl: {
      one: '{count} nieprzeczytane powiadomienie',
      few: '{count} nieprzeczytane powiadomienia',
      many: '{count} nieprzeczytanych powiadomień',
      other: '{count} nieprzeczytanego powiadomienia',
    },
    en: { one: '{count} unread notice', other: '{count} unread notices' },
  },
  'notices.new': { pl: 'nowe', en: 'new' },
  'notices.markRead': { pl: 'Oznacz wszystkie jako przeczytane', en: 'Mark all as read' },
  'notices.read': { pl: 'Oznacz jako przeczytane', en: 'Mark as read' },
  'notices.fresh': { pl: 'Pokaż nowe powiadomienia', en: 'Show new notices' },
  'notices.more': { pl: 'Pokaż starsze powiadomienia', en: 'Show older notices' },
  'notices.added': {
    pl: {
      one: 'Dodano {count} powiadomienie',
      few: 'Dodano {count} powiadomienia',
      many: 'Dodano {count} powiadomień',
      other: 'Dodano {count} powiadomienia',
    },
    en: { one: '{count} notice added', other: '{count} notices added' },
  },
  'notices.empty': { pl: 'Nie ma jeszcze powiadomień', en: 'There are no notices yet' },
  'notices.emptyText': {
    pl: 'Damy znać, gdy coś się zmieni w sprawach Twoich lub Twojego urzędu.',
    en: 'We will tell you when something changes that concerns you or your office.',
  },
  'notices.answer': {
    pl: 'Jest nowa odpowiedź na pytanie Twoje lub takie, jakie macie u siebie. „{subject}”',
    en: 'A question of yours, or one you have too, has a new answer. “{subject}”',
  },
  'notices.comment': {
    pl: 'Ktoś skomentował Twój wpis. „{subject}”',
    en: 'Somebody commented on your post. “{subject}”',
  },
  'notices.accepted': {
    pl: 'Twoja odpowiedź pomogła: autor pytania uznał ją za rozwiązanie. „{subject}”',
    en: 'Your answer helped: it was accepted as the solution. “{subject}”',
  },
  'notices.solved': {
    pl: 'Pytanie, które macie u siebie, ma już rozwiązanie. „{subject}”',
    en: 'A question that you have too has a solution now. “{subject}”',
  },
  'notices.practice-nominated': {
    pl: 'Twój wątek jest nominowany do dobrych praktyk. Czy się zgadzasz? „{subject}”',
    en: 'Your thread is nominated as a good practice. Do you agree? “{subject}”',
  },
  'notices.practice-moved': {
    pl: 'Nowy etap praktyki: {stage}. „{subject}”',
    en: 'A new stage of the practice: {stage}. “{subject}”',
  },
  'notices.practice-new-edition': {
    pl: 'Opis dobrej praktyki ma nowe wydanie: zobacz, co zmieniono. „{subject}”',
    en: 'A good practice has a new edition: see what has changed. “{subject}”',
  },
  'notices.still-true': {
    pl: 'Czy opis praktyki Twojego urzędu jest nadal aktualny? „{subject}”',
    en: 'Is the description of your office’s practice still true? “{subject}”',
  },
  'notices.assessment-asked': {
    pl: 'Prosimy o ocenę opisu praktyki. „{subject}”',
    en: 'You are asked to assess a description. “{subject}”',
  },
  'notices.excerpt-asked': {
    pl: 'Czy możemy zacytować Twój wpis w opisie praktyki? „{subject}”',
    en: 'May your post be quoted in a description? “{subject}”',
  },
  'notices.adoption-reported': {
    pl: 'Inny urząd napisał, jak idzie mu z praktyką Twojego urzędu. „{subject}”',
    en: 'Another office has reported on your office’s practice. “{subject}”',
  },
  'notices.adoption-to-confirm': {
    pl: 'Osoba z Twojego urzędu opisała wdrożenie. Potwierdź, że tak jest. „{subject}”',
    en: 'A colleague has reported an adoption. Please confirm it. “{subject}”',
  },
  'notices.testers-wanted': {
    pl: 'Szukamy urzędów, które przetestują rozwiązanie. „{subject}”',
    en: 'Offices are wanted to test a solution. “{subject}”',
  },
  'notices.works-here-three': {
    pl: 'Trzy urzędy potwierdziły, że ta odpowiedź działa. Może warto ją nominować? „{subject}”',
    en: 'Three offices say that this answer works for them. Is it worth nominating? “{subject}”',
  },
  'notices.sanctioned': {
    pl: 'Moderator podjął decyzję, która Cię dotyczy. Przeczytaj powód.',
    en: 'A moderator has made a decision about you. Please read the reason.',
  },
  'notices.sanction-appealed': {
    pl: 'Ktoś odwołał się od decyzji innego moderatora. Czeka na rozpatrzenie.',
    en: 'Somebody has appealed against another moderator’s decision.',
  },
  'notices.sanction-appeal-decided': {
    pl: 'Twoje odwołanie od decyzji moderatora zostało rozpatrzone.',
    en: 'Your appeal against a moderator’s decision has been decided.',
  },
  'notices.archive-ready': {
    pl: 'Plik z Twoimi danymi jest gotowy do pobrania.',
    en: 'The file with your data is ready to download.',
  },
  'notices.message': {
    pl: 'Nowa wiadomość do Twojego urzędu. „{subject}”',
    en: 'A new message to your office. “{subject}”',
  },
  'notices.moderation-decided': {
    pl: 'Moderator podjął decyzję o Twoim wpisie. Przeczytaj powód; możesz się odwołać.',
    en: 'A moderator has decided about your post. Read why; you can appeal.',
  },
  'notices.thread-changed': {
    pl: 'Moderator zmienił coś w Twoim wątku. Powód: {stage}',
    en: 'A moderator has changed something about your thread. The reason: {stage}',
  },
  'notices.post-redacted': {
    pl: 'Moderator usunął z Twojego wpisu dane osobowe. Powód: {stage}',
    en: 'A moderator has taken personal data out of your post. The reason: {stage}',
  },
  'notices.post-approved': {
    pl: 'Moderator zatwierdził Twój wpis. Każdy może go już przeczytać.',
    en: 'A moderator has approved your post. Everybody can read it now.',
  },
  'notices.post-refused': {
    pl: 'Moderator nie zatwierdził Twojego wpisu. Przeczytaj powód; możesz się odwołać.',
    en: 'A moderator has not approved your post. Read why; you can appeal.',
  },
  'notices.post-moved': {
    pl: 'Moderator przeniósł Twój wpis do innego wątku albo z powrotem. Powód: {stage}',
    en: 'A moderator has moved your post to another thread, or back. The reason: {stage}',
  },
  'notices.moderation-restored': {
    pl: 'Moderator przywrócił Twój wpis.',
    en: 'A moderator has restored your post.',
  },
  'notices.appeal-decided': {
    pl: 'Twoje odwołanie od decyzji moderatora zostało rozpatrzone.',
    en: 'Your appeal against a moderator’s decision has been decided.',
  },
  'notices.report-decided': {
    pl: 'Twoje zgłoszenie zostało rozpatrzone. Dziękujemy.',
    en: 'Your report has been decided. Thank you.',
  },
})
