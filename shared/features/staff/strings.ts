import { strings } from '../../core/language.ts'

/** Who has which role, for administrators; and what people are told when theirs change. */
export const staffStrings = strings({
  'problems.own-roles': {
    pl: 'Własnych ról nie zmienia się samemu. Poproś innego administratora.',
    en: 'Nobody changes his own roles. Please ask another administrator.',
  },
  'problems.role-needed': {
    pl: 'Zaznacz co najmniej jedną rolę. Kto ma nie pisać na forum, o tym decyduje moderator na stronie „Historia osoby”.',
    en: 'Choose at least one role. Whether somebody may write here is decided by moderators, at “History of this person”.',
  },
  'problems.roles-unchanged': {
    pl: 'Nic się nie zmieniło. Zaznacz rolę, którą nadajesz, albo odznacz tę, którą odbierasz.',
    en: 'Nothing has changed. Tick the role to give, or untick the one to take away.',
  },
  'problems.roles-changed': {
    pl: 'Ktoś przed chwilą zmienił role tej osoby. Otwórz stronę ponownie, sprawdź je i zapisz jeszcze raz.',
    en: 'Somebody has just changed the roles of this person. Open the page again, check them and save once more.',
  },
  'problems.scope-changed': {
    pl: 'Ktoś przed chwilą zmienił zakres tej osoby. Otwórz stronę ponownie, sprawdź go i zapisz jeszcze raz.',
    en: 'Somebody has just changed the scope of this person. Open the page again, check it and save once more.',
  },
  'problems.scope-moderators-only': {
    pl: 'Zakres ma tylko moderator, który nie jest administratorem. Najpierw nadaj tej osobie rolę moderatora.',
    en: 'Only a moderator who is no administrator has a scope. First give the person the role of moderator.',
  },
  'problems.scope-unchanged': {
    pl: 'Nic się nie zmieniło. Zaznacz obszary, tematy lub typy jednostek albo odznacz je.',
    en: 'Nothing has changed. Tick areas, topics or types of office, or untick them.',
  },
  'staff.title': { pl: 'Osoby i role', en: 'People and roles' },
  'staff.lead': {
    pl: 'Znajdź osobę, aby nadać jej rolę lub ją odebrać.',
    en: 'Find a person to give a role or to take one away.',
  },
  'staff.search': { pl: 'Imię i nazwisko, e-mail lub urząd', en: 'Name, e-mail or office' },
  'staff.role': { pl: 'Rola', en: 'Role' },
  'staff.anyRole': { pl: 'dowolna', en: 'any' },
  'staff.find': { pl: 'Szukaj', en: 'Search' },
  'staff.none': { pl: 'Nie ma takiej osoby', en: 'There is no such person' },
  'staff.noneText': {
    pl: 'Wpisz mniej słów albo wybierz dowolną rolę. Kto nie ma jeszcze konta, musi je najpierw założyć.',
    en: 'Type fewer words or choose any role. Whoever has no account yet has to create one first.',
  },
  'staff.more': { pl: 'Pokaż kolejne osoby', en: 'Show more people' },
  'staff.added': {
    pl: {
      one: 'Dodano {count} osobę',
      few: 'Dodano {count} osoby',
      many: 'Dodano {count} osób',
      other: 'Dodano {count} osoby',
    },
    en: { one: '{count} person added', other: '{count} people added' },
  },
  'staff.since': { pl: 'Na forum od', en: 'Member since' },
  'staff.back': { pl: 'Wszystkie osoby', en: 'All people' },
  'staff.of': { pl: 'Role: {name}', en: 'Roles: {name}' },
  'staff.own': {
    pl: 'To Ty. Własnych ról nie zmienia się samemu: poproś innego administratora.',
    en: 'This is you. Nobody changes his own roles: please ask another administrator.',
  },
  'staff.noFactor': {
    pl: 'Ta osoba nie ma jeszcze drugiego składnika logowania. Rola eksperta, moderatora i administratora zacznie działać, gdy go ustawi; po zalogowaniu zobaczy, jak to zrobić.',
    en: 'This person has no second factor yet. The roles of expert, moderator and administrator count once it is set up; after signing in the person is shown how.',
  },
  'staff.areas': {
    pl: 'Obszary eksperta: {areas}. Ekspert zaznacza je samodzielnie.',
    en: 'Areas of the expert: {areas}. Experts choose them themselves.',
  },
  'staff.roles': { pl: 'Role tej osoby', en: 'Roles of this person' },
  'staff.may.member': { pl: 'pyta, odpowiada i głosuje', en: 'asks, answers and votes' },
  'staff.may.expert': {
    pl: 'nominuje wątki, opisuje i ocenia praktyki',
    en: 'nominates threads, describes and assesses practices',
  },
  'staff.may.moderator': {
    pl: 'rozpatruje zgłoszenia, porządkuje wątki, publikuje praktyki',
    en: 'decides reports, keeps threads in order, publishes practices',
  },
  'staff.may.officeAdministrator': {
    pl: 'przyjmuje osoby ze swojego urzędu i wypowiada się w jego imieniu: {office}',
    en: 'admits people of the person’s own office and speaks for it: {office}',
  },
  'staff.may.administrator': {
    pl: 'robi to, co moderator, oraz nadaje role, czyta dziennik i pocztę serwisu',
    en: 'does what moderators do, gives roles, reads the log and the mail of the site',
  },
  'staff.reason': { pl: 'Powód', en: 'Reason' },
  'staff.reasonHint': {
    pl: 'Osoba go przeczyta, a w dzienniku zostanie na stałe. Nie wpisuj nazwisk.',
    en: 'The person will read it, and it stays in the log. Name nobody.',
  },
  'staff.leads': {
    pl: 'Osoba dostanie wiadomość i zostanie wylogowana na wszystkich urządzeniach.',
    en: 'The person will get a message and will be signed out everywhere.',
  },
  'staff.save': { pl: 'Zapisz role', en: 'Save the roles' },
  'staff.scope': { pl: 'Zakres moderatora', en: 'Scope of the moderator' },
  'staff.scope.lead': {
    pl: 'Moderator porządkuje tylko wątki z zaznaczonych obszarów, tematów i typów jednostek. Gdy nic nie jest zaznaczone, moderuje całe forum.',
    en: 'The moderator keeps in order only threads of the ticked areas, topics and types of office. With nothing ticked it is the whole forum.',
  },
  'staff.scope.now': { pl: 'Teraz: {scope}.', en: 'Now: {scope}.' },
  'staff.scope.everywhere': { pl: 'całe forum', en: 'the whole forum' },
  'staff.scope.subjects': { pl: 'Obszary i tematy', en: 'Areas and topics' },
  'staff.scope.all': { pl: 'cały obszar', en: 'the whole area' },
  'staff.scope.types': { pl: 'Typy jednostek', en: 'Types of office' },
  'staff.scope.save': { pl: 'Zapisz zakres', en: 'Save the scope' },
  'staff.scope.saved': { pl: 'Zakres został zmieniony.', en: 'The scope was changed.' },
  'staff.saved': { pl: 'Role zostały zmienione.', en: 'The roles were changed.' },
  'notices.roles-changed': {
    pl: 'Administrator zmienił Twoje role. Powód: {stage}',
    en: 'An administrator has changed your roles. The reason: {stage}',
  },
  'mail.account.roles-changed.subject': { pl: 'Twoje role zostały zmienione', en: 'Your roles were changed' },
  'mail.account.roles-changed.text': {
    pl: 'Dzień dobry,\n\nadministrator zmienił Twoje role w serwisie Rynek. Są teraz takie: {now}.\n\nPowód: {reason}\n\nZe względów bezpieczeństwa wylogowaliśmy Cię na wszystkich urządzeniach. Zaloguj się ponownie:\n\n{link}\n\nEksperci, moderatorzy i administratorzy potrzebują drugiego składnika logowania. Po zalogowaniu zobaczysz, jak go ustawić.',
    en: 'Hello,\n\nan administrator has changed your roles at Rynek. They are now: {now}.\n\nThe reason: {reason}\n\nTo be safe you were signed out everywhere. Please sign in again:\n\n{link}\n\nExperts, moderators and administrators need a second factor. After signing in you will be shown how to set it up.',
  },
  'notices.scope-changed': {
    pl: 'Administrator zmienił Twój zakres moderatora. Powód: {stage}',
    en: 'An administrator has changed your scope as a moderator. The reason: {stage}',
  },
  'mail.account.scope-changed.subject': {
    pl: 'Twój zakres moderatora został zmieniony',
    en: 'Your scope as a moderator was changed',
  },
  'mail.account.scope-changed.text': {
    pl: 'Dzień dobry,\n\nadministrator zmienił Twój zakres moderatora w serwisie Rynek. Teraz to: {now}.\n\nPowód: {reason}\n\nZe względów bezpieczeństwa wylogowaliśmy Cię na wszystkich urządzeniach. Zaloguj się ponownie:\n\n{link}',
    en: 'Hello,\n\nan administrator has changed your scope as a moderator at Rynek. It is now: {now}.\n\nThe reason: {reason}\n\nTo be safe you were signed out everywhere. Please sign in again:\n\n{link}',
  },
})
