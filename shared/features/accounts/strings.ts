import { strings } from '../../core/language.ts'

export const accountStrings = strings({
  'problems.wrong-credentials': {
    pl: 'Adres e-mail lub hasło są nieprawidłowe. Sprawdź je i spróbuj ponownie.',
    en: 'The e-mail address or the password is wrong. Check them and try again.',
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
  'problems.code-void': {
    pl: 'Ten odnośnik jest nieważny albo został już użyty. Uruchom serwis ponownie, a wypisze nowy.',
    en: 'This link is no longer valid or has been used. Restart the server and it will print a new one.',
  },
})
