import { strings } from '../../core/language.ts'

export const accountStrings = strings({
  'problems.wrong-credentials': {
    pl: 'Adres e-mail lub hasło są nieprawidłowe. Sprawdź je i spróbuj ponownie.',
    en: 'The e-mail address or the password is wrong. Check them and try again.',
  },
  'problems.name-wrong': {
    pl: 'Wpisz imię i nazwisko bez adresów stron i znaków, których nie widać. Po kropce zostaw odstęp.',
    en: 'Type your name without addresses of pages and characters that do not show. Leave a space after a dot.',
  },
  'problems.email-wrong': {
    pl: 'Wpisz adres e-mail w postaci imie.nazwisko@urzad.pl, bez polskich liter.',
    en: 'Type an e-mail address such as name@office.pl, in plain letters.',
  },
  'problems.email-taken': {
    pl: 'Na ten adres e-mail założono już konto. Zaloguj się albo podaj inny adres.',
    en: 'There is already an account with this e-mail address. Sign in or use another address.',
  },
  'problems.office-unknown': {
    pl: 'Wybierz urząd z listy: wpisz kilka liter jego nazwy.',
    en: 'Choose your office from the list: type a few letters of its name.',
  },
  'problems.busy-signing-in': {
    pl: 'Bardzo wiele osób loguje się w tej chwili. Spróbuj ponownie za minutę.',
    en: 'Very many people are signing in right now. Try again in a minute.',
  },
  'problems.code-void': {
    pl: 'Ten odnośnik jest nieważny albo został już użyty. Uruchom serwis ponownie, a wypisze nowy.',
    en: 'This link is no longer valid or has been used. Restart the server and it will print a new one.',
  },
  'accounts.signIn': { pl: 'Zaloguj się', en: 'Sign in' },
  'accounts.signUp': { pl: 'Załóż konto', en: 'Create an account' },
  'accounts.signUp.lead': {
    pl: 'Konto jest dla pracowników samorządów. Czytać można bez konta.',
    en: 'Accounts are for staff of local governments. Reading needs none.',
  },
  'accounts.signUp.shown': {
    pl: 'Przy Twoich wpisach będą widoczne: imię i nazwisko, stanowisko i urząd.',
    en: 'Your name, position and office will be shown with what you write.',
  },
  'accounts.signUp.terms': {
    pl: 'Zakładając konto, akceptujesz',
    en: 'By creating an account you accept the',
  },
  'accounts.signUp.terms.link': { pl: 'regulamin', en: 'terms of use' },
  'accounts.noAccount': { pl: 'Nie masz konta?', en: 'No account yet?' },
  'accounts.haveAccount': { pl: 'Masz już konto?', en: 'Have an account already?' },
  'accounts.email': { pl: 'Adres e-mail', en: 'E-mail address' },
  'accounts.emailHint': {
    pl: 'Najlepiej służbowy. Nikt go nie zobaczy. Nie przyjmujemy adresów z polskimi literami.',
    en: 'Preferably your office address. Nobody will see it. Addresses with Polish letters are not accepted.',
  },
  'accounts.password': { pl: 'Hasło', en: 'Password' },
  'accounts.passwordHint': {
    pl: 'Co najmniej 12 znaków. Dobre jest zdanie z kilku słów.',
    en: 'At least 12 characters. A sentence of a few words is good.',
  },
  'accounts.name': { pl: 'Imię i nazwisko', en: 'Name' },
  'accounts.office': { pl: 'Urząd', en: 'Office' },
  'accounts.officeHint': {
    pl: 'Wpisz kilka liter nazwy, bez polskich znaków też można.',
    en: 'Type a few letters of its name; Polish letters are optional.',
  },
  'accounts.chooseOffice': { pl: 'Wybierz urząd', en: 'Choose your office' },
  'accounts.findOffice': {
    pl: 'Najpierw znajdź swój urząd: kilka liter nazwy',
    en: 'First find your office: a few letters of its name',
  },
  'accounts.county': { pl: 'powiat {county}', en: '{county} county' },
  'accounts.position': { pl: 'Stanowisko', en: 'Position' },
  'accounts.positionHint': { pl: 'Na przykład: inspektor ds. oświaty', en: 'For example: education officer' },
  'accounts.demo': { pl: 'Wersja demonstracyjna', en: 'Demonstration' },
  'accounts.demo.text': {
    pl: 'Wybierz, kim chcesz być. Wszystkie osoby i ich urzędy są wymyślone.',
    en: 'Choose who you want to be. All people and their offices are invented.',
  },
  'accounts.former': { pl: 'dawny członek społeczności', en: 'former member' },
  'accounts.formerEmployee': { pl: 'były pracownik', en: 'former employee' },
  'accounts.role.member': { pl: 'członek społeczności', en: 'member' },
  'accounts.role.expert': { pl: 'ekspert', en: 'expert' },
  'accounts.role.moderator': { pl: 'moderator', en: 'moderator' },
  'accounts.role.officeAdministrator': { pl: 'administrator urzędu', en: 'office administrator' },
  'accounts.role.administrator': { pl: 'administrator', en: 'administrator' },
  'accounts.mine': { pl: 'Moje konto', en: 'My account' },
  'accounts.myPractices': {
    pl: 'Moje wątki na drodze do dobrej praktyki',
    en: 'My threads on their way to a good practice',
  },
  'accounts.sessions': { pl: 'Zalogowane urządzenia', en: 'Signed-in devices' },
  'accounts.sessions.text': {
    pl: 'Jeśli nie rozpoznajesz któregoś urządzenia, wyloguj je.',
    en: 'If you do not recognise a device, sign it out.',
  },
  'accounts.unknownDevice': { pl: 'Nieznane urządzenie', en: 'Unknown device' },
  'accounts.signedInAt': { pl: 'zalogowano', en: 'signed in' },
  'accounts.seenAt': { pl: 'ostatnio', en: 'last used' },
  'accounts.thisSession': { pl: 'to urządzenie', en: 'this device' },
  'accounts.endSession': { pl: 'Wyloguj', en: 'Sign out' },
  'accounts.endSession.of': { pl: 'Wyloguj: {device}', en: 'Sign out: {device}' },
  'accounts.endOthers': { pl: 'Wyloguj wszystkie pozostałe', en: 'Sign out all others' },
  'accounts.sessionsEnded': { pl: 'Wylogowano.', en: 'Signed out.' },
  'accounts.firstAdministrator': { pl: 'Pierwszy administrator', en: 'The first administrator' },
  'accounts.firstAdministrator.lead': {
    pl: 'Ten odnośnik działa raz. Załóż konto administratora tej instalacji.',
    en: 'This link works once. Create the account of this installation’s administrator.',
  },
  'accounts.firstAdministrator.send': {
    pl: 'Załóż konto administratora',
    en: 'Create the administrator’s account',
  },
})
