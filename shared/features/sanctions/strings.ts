import { strings } from '../../core/language.ts'

export const sanctionStrings = strings({
  'sanctions.kind.warning': { pl: 'ostrzeżenie', en: 'warning' },
  'sanctions.kind.silence': { pl: 'czasowy zakaz pisania', en: 'no writing for a time' },
  'sanctions.kind.timed-ban': { pl: 'czasowa blokada konta', en: 'ban for a time' },
  'sanctions.kind.ban': { pl: 'blokada konta na stałe', en: 'permanent ban' },
  'sanctions.ground.rude': {
    pl: 'Wpisy obrażały inne osoby.',
    en: 'Posts insulted other people.',
  },
  'sanctions.ground.spam': { pl: 'Wpisy były reklamą.', en: 'Posts were advertising.' },
  'sanctions.ground.personal-data': {
    pl: 'Wpisy ujawniały dane osobowe.',
    en: 'Posts disclosed personal data.',
  },
  'sanctions.ground.false-identity': {
    pl: 'Konto podaje nieprawdziwą tożsamość lub urząd.',
    en: 'The account claims a false identity or office.',
  },
  'sanctions.ground.ignoring': {
    pl: 'Zasady łamano mimo wcześniejszych uwag.',
    en: 'The rules were broken in spite of earlier remarks.',
  },
  'sanctions.ground.other': { pl: 'Złamano zasady serwisu.', en: 'The rules of the site were broken.' },
  'sanctions.file.title': { pl: 'Osoba: {name}', en: 'Person: {name}' },
  'sanctions.file.link': { pl: 'Historia osoby', en: 'History of this person' },
  'sanctions.file.since': { pl: 'Na forum od', en: 'Member since' },
  'sanctions.file.strikes': {
    pl: {
      one: '{count} decyzja w ciągu 12 miesięcy',
      few: '{count} decyzje w ciągu 12 miesięcy',
      many: '{count} decyzji w ciągu 12 miesięcy',
      other: '{count} decyzji w ciągu 12 miesięcy',
    },
    en: { one: '{count} decision in 12 months', other: '{count} decisions in 12 months' },
  },
  'sanctions.file.cases': {
    pl: 'Sprawy o wpisach tej osoby: {all}, ukryciem skończyły się: {hidden}.',
    en: 'Cases about posts of this person: {all}; ended with hiding: {hidden}.',
  },
  'sanctions.file.hidden': { pl: 'Ukryte wpisy', en: 'Hidden posts' },
  'sanctions.file.decisions': { pl: 'Decyzje', en: 'Decisions' },
  'sanctions.file.none': { pl: 'Nie było żadnych.', en: 'There were none.' },
  'sanctions.notes': { pl: 'Notatki moderatorów', en: 'Notes of moderators' },
  'sanctions.notes.hint': {
    pl: 'Widzą je tylko moderatorzy. Pisz tak, jakby osoba miała je kiedyś przeczytać.',
    en: 'Only moderators see them. Write as if the person were to read them one day.',
  },
  'sanctions.notes.new': { pl: 'Nowa notatka', en: 'New note' },
  'sanctions.notes.save': { pl: 'Zapisz notatkę', en: 'Save the note' },
  'sanctions.new.title': { pl: 'Nowa decyzja', en: 'New decision' },
  'sanctions.new.suggested': {
    pl: 'Po wcześniejszych decyzjach proponujemy: {kind}.',
    en: 'After the earlier decisions we suggest: {kind}.',
  },
  'sanctions.new.kind': { pl: 'Co robimy', en: 'What to do' },
  'sanctions.new.ground': { pl: 'Dlaczego', en: 'Why' },
  'sanctions.new.note': { pl: 'Wyjaśnienie dla osoby', en: 'Explanation for the person' },
  'sanctions.new.noteHint': {
    pl: 'Napisz, o które wpisy chodzi i co zmienić. Tego tekstu nie ma w publicznym dzienniku.',
    en: 'Say which posts are meant and what to change. This text is not in the public log.',
  },
  'sanctions.new.days': { pl: 'Na ile dni', en: 'For how many days' },
  'sanctions.new.daysHint': {
    pl: 'Dotyczy zakazu pisania (zwykle 7) i czasowej blokady (zwykle 30).',
    en: 'For no writing (usually 7) and a ban for a time (usually 30).',
  },
  'sanctions.new.save': { pl: 'Zapisz decyzję', en: 'Save the decision' },
  'sanctions.not': {
    pl: 'Decyzji o tej osobie nie możesz podjąć.',
    en: 'You cannot decide about this person.',
  },
  'sanctions.lift': { pl: 'Cofnij', en: 'Lift' },
  'sanctions.lift.reason': { pl: 'Dlaczego cofasz', en: 'Why you lift it' },
  'sanctions.until': { pl: 'do', en: 'until' },
  'sanctions.inForce': { pl: 'obowiązuje', en: 'in force' },
  'sanctions.lifted': { pl: 'cofnięta lub zastąpiona', en: 'lifted or replaced' },
  'sanctions.mine.title': { pl: 'Decyzje moderatorów', en: 'Decisions of moderators' },
  'sanctions.mine.lead': {
    pl: 'Decyzje, które Cię dotyczą. Od każdej możesz się raz odwołać; rozpatrzy to inny moderator.',
    en: 'Decisions about you. You can appeal against each once; another moderator will decide.',
  },
  'sanctions.mine.empty': { pl: 'Nie ma żadnych decyzji', en: 'There are no decisions' },
  'sanctions.mine.emptyText': {
    pl: 'Żaden moderator nie podjął decyzji, która Cię dotyczy.',
    en: 'No moderator has made a decision about you.',
  },
  'sanctions.appeal': { pl: 'Odwołaj się', en: 'Appeal' },
  'sanctions.appeal.text': { pl: 'Z czym się nie zgadzasz', en: 'What you disagree with' },
  'sanctions.appeal.send': { pl: 'Wyślij odwołanie', en: 'Send the appeal' },
  'sanctions.appeal.waiting': {
    pl: 'Odwołanie czeka na innego moderatora.',
    en: 'The appeal waits for another moderator.',
  },
  'sanctions.appeal.upheld': { pl: 'Odwołanie oddalono.', en: 'The appeal was dismissed.' },
  'sanctions.appeal.lifted': {
    pl: 'Odwołanie uwzględniono, decyzja jest cofnięta.',
    en: 'The appeal was granted and the decision lifted.',
  },
  'sanctions.outside.title': { pl: 'Odwołanie od blokady konta', en: 'Appeal against a ban' },
  'sanctions.outside.lead': {
    pl: 'Jeśli Twoje konto jest zablokowane, podaj adres i hasło, którymi się logujesz, i napisz, z czym się nie zgadzasz.',
    en: 'If your account is banned, give the address and password you sign in with, and say what you disagree with.',
  },
  'sanctions.outside.sent': {
    pl: 'Odwołanie przyjęte. Rozpatrzy je inny moderator.',
    en: 'Your appeal has been received. Another moderator will decide on it.',
  },
  'sanctions.appeals.title': { pl: 'Odwołania', en: 'Appeals' },
  'sanctions.appeals.empty': { pl: 'Nikt nie czeka', en: 'Nobody is waiting' },
  'sanctions.appeals.emptyText': {
    pl: 'Wszystkie odwołania są rozpatrzone.',
    en: 'All appeals have been decided.',
  },
  'sanctions.appeals.own': {
    pl: 'To Twoja decyzja: odwołanie rozpatrzy inny moderator.',
    en: 'This is your decision: another moderator will decide the appeal.',
  },
  'sanctions.appeals.by': { pl: 'Zdecydował(a): {name}', en: 'Decided by {name}' },
  'sanctions.appeals.answer': { pl: 'Odpowiedź dla osoby', en: 'Answer to the person' },
  'sanctions.appeals.uphold': { pl: 'Oddal odwołanie', en: 'Dismiss the appeal' },
  'sanctions.appeals.lift': { pl: 'Cofnij decyzję', en: 'Lift the decision' },
  'problems.silenced': {
    pl: 'Do {until} możesz czytać, ale nie pisać. {ground} {note} Odwołasz się na stronie „Decyzje moderatorów”.',
    en: 'Until {until} you can read but not write. {ground} {note} You can appeal on the page “Decisions of moderators”.',
  },
  'problems.banned-until': {
    pl: 'To konto jest zablokowane do {until}. {ground} {note} Odwołasz się na stronie „Odwołanie od blokady konta”.',
    en: 'This account is banned until {until}. {ground} {note} You can appeal on the page “Appeal against a ban”.',
  },
  'problems.banned': {
    pl: 'To konto jest zablokowane na stałe. {ground} {note} Odwołasz się na stronie „Odwołanie od blokady konta”.',
    en: 'This account is banned for good. {ground} {note} You can appeal on the page “Appeal against a ban”.',
  },
  'problems.own-file': {
    pl: 'Własnej historii tu nie przeczytasz. Decyzje o Tobie są na stronie „Decyzje moderatorów”.',
    en: 'You cannot read your own history here. Decisions about you are on the page “Decisions of moderators”.',
  },
  'problems.sanction-yourself': {
    pl: 'Nie można podejmować decyzji o sobie.',
    en: 'Nobody decides about himself.',
  },
  'problems.sanction-administrator': {
    pl: 'O administratorze nie decyduje moderator. Najpierw trzeba odebrać mu tę rolę.',
    en: 'An administrator cannot be sanctioned. The role has to be taken away first.',
  },
  'problems.sanction-moderator': {
    pl: 'O moderatorze decyduje administrator.',
    en: 'Only an administrator decides about a moderator.',
  },
  'problems.sanction-over': {
    pl: 'Ta decyzja już nie obowiązuje. Odśwież stronę.',
    en: 'This decision is no longer in force. Reload the page.',
  },
  'problems.appealed-already': {
    pl: 'Odwołać się można raz, a odwołanie już jest.',
    en: 'One can appeal once, and there is an appeal already.',
  },
  'problems.appeal-own': {
    pl: 'Odwołanie musi rozpatrzyć inny moderator.',
    en: 'Another moderator has to decide this appeal.',
  },
  'problems.appeal-decided': {
    pl: 'Inny moderator już rozpatrzył to odwołanie. Odśwież stronę.',
    en: 'Another moderator has decided this appeal already. Reload the page.',
  },
})
