import { strings } from '../../core/language.ts'

/** What one signs in with: its pages, its refusals, and the letters about it. */
export const credentialStrings = strings({
  'problems.confirm-yourself': {
    pl: 'Potwierdź najpierw, że to Ty: podaj jeszcze raz hasło.',
    en: 'First confirm that it is you: type your password once more.',
  },
  'problems.password-leaked': {
    pl: 'To hasło jest na listach haseł, które wyciekły. Wybierz inne: dobre jest zdanie z kilku niezwiązanych słów.',
    en: 'This password is on lists of leaked passwords. Choose another: a few unrelated words are good.',
  },
  'problems.password-personal': {
    pl: 'To hasło łatwo zgadnąć, bo składa się z nazwiska, nazwy urzędu lub adresu. Dodaj kilka innych słów.',
    en: 'This password is easy to guess: it is made of your name, office or address. Add a few other words.',
  },
  'problems.password-easy': {
    pl: 'To hasło łatwo zgadnąć. Dodaj jeszcze dwa albo trzy słowa, które do siebie nie pasują.',
    en: 'This password is easy to guess. Add two or three words that do not belong together.',
  },
  'problems.reset-void': {
    pl: 'Ten odnośnik jest nieważny albo został już użyty. Poproś o nowy.',
    en: 'This link is no longer valid or has been used. Ask for a new one.',
  },
  'problems.password-moved': {
    pl: 'Hasło lub adres zmieniły się w tym czasie. Zaloguj się ponownie.',
    en: 'The password or the address has changed meanwhile. Sign in again.',
  },
  'problems.email-same': {
    pl: 'To już jest adres Twojego konta.',
    en: 'This is the address of your account already.',
  },
  'problems.code-wrong': {
    pl: 'Kod się nie zgadza. Przepisz go z wiadomości jeszcze raz.',
    en: 'The code does not match. Copy it from the message again.',
  },
  'problems.email-codes-void': {
    pl: 'Te kody są już nieważne. Podaj nowy adres jeszcze raz, a wyślemy następne.',
    en: 'These codes are no longer valid. Type the new address again and we shall send others.',
  },
  'credentials.forgotten': { pl: 'Nie pamiętam hasła', en: 'I forgot my password' },
  'credentials.forgotten.lead': {
    pl: 'Podaj adres e-mail swojego konta. Wyślemy odnośnik, pod którym ustawisz nowe hasło.',
    en: 'Type the e-mail address of your account. We shall send a link to set a new password.',
  },
  'credentials.forgotten.send': { pl: 'Wyślij odnośnik', en: 'Send the link' },
  'credentials.forgotten.sent': { pl: 'Sprawdź pocztę', en: 'Check your mail' },
  'credentials.forgotten.sentText': {
    pl: 'Jeśli konto z tym adresem istnieje, za chwilę przyjdzie wiadomość z odnośnikiem. Działa on przez 30 minut. Zajrzyj też do spamu.',
    en: 'If there is an account with this address, a message with a link will arrive in a moment. It works for 30 minutes. Look among spam as well.',
  },
  'credentials.newPassword': { pl: 'Nowe hasło', en: 'New password' },
  'credentials.newPassword.title': { pl: 'Ustaw nowe hasło', en: 'Set a new password' },
  'credentials.newPassword.send': { pl: 'Ustaw hasło', en: 'Set the password' },
  'credentials.newPassword.done': { pl: 'Hasło jest ustawione', en: 'The password is set' },
  'credentials.newPassword.doneText': {
    pl: 'Wszystkie urządzenia zostały wylogowane. Zaloguj się nowym hasłem.',
    en: 'All devices were signed out. Sign in with the new password.',
  },
  'credentials.password': { pl: 'Zmień hasło', en: 'Change password' },
  'credentials.password.lead': {
    pl: 'Po zmianie wylogujemy pozostałe urządzenia i wyślemy wiadomość na Twój adres.',
    en: 'After the change other devices are signed out and a message is sent to your address.',
  },
  'credentials.password.present': { pl: 'Obecne hasło', en: 'Present password' },
  'credentials.password.done': { pl: 'Hasło zostało zmienione', en: 'The password was changed' },
  'credentials.email': { pl: 'Zmień adres e-mail', en: 'Change e-mail address' },
  'credentials.email.present': { pl: 'Obecny adres: {email}', en: 'Present address: {email}' },
  'credentials.email.lead': {
    pl: 'Wyślemy dwa kody: jeden na nowy adres, drugi na obecny. Potrzebne są oba.',
    en: 'We shall send two codes: one to the new address, one to the present one. Both are needed.',
  },
  'credentials.email.new': { pl: 'Nowy adres e-mail', en: 'New e-mail address' },
  'credentials.email.send': { pl: 'Wyślij kody', en: 'Send the codes' },
  'credentials.email.codes': { pl: 'Wpisz kody z wiadomości', en: 'Type the codes from the messages' },
  'credentials.email.codesLead': {
    pl: 'Kody wysłaliśmy na {email} i na obecny adres. Działają przez 30 minut.',
    en: 'The codes were sent to {email} and to the present address. They work for 30 minutes.',
  },
  'credentials.email.code': { pl: 'Kod z nowego adresu', en: 'Code from the new address' },
  'credentials.email.formerCode': { pl: 'Kod z obecnego adresu', en: 'Code from the present address' },
  'credentials.email.confirm': { pl: 'Zmień adres', en: 'Change the address' },
  'credentials.email.done': { pl: 'Adres został zmieniony', en: 'The address was changed' },
  'credentials.email.other': { pl: 'Podaj inny adres', en: 'Type another address' },
  'credentials.confirm': { pl: 'Potwierdź, że to Ty', en: 'Confirm that it is you' },
  'credentials.confirm.lead': {
    pl: 'Ta czynność jest ważna dla bezpieczeństwa konta, dlatego pytamy jeszcze raz o hasło.',
    en: 'This matters for the safety of your account, so we ask for your password once more.',
  },
  'credentials.confirm.send': { pl: 'Potwierdź', en: 'Confirm' },
  'mail.account.password-reset.subject': { pl: 'Ustaw nowe hasło', en: 'Set a new password' },
  'mail.account.password-reset.text': {
    pl: 'Dzień dobry,\n\nktoś, zapewne Ty, poprosił o nowe hasło do konta w serwisie Rynek. Ustawisz je pod tym adresem:\n\n{link}\n\nOdnośnik działa raz i tylko przez 30 minut. Jeśli to nie Ty prosisz o zmianę, nic nie rób: hasło zostaje takie, jakie było.',
    en: 'Hello,\n\nsomebody, probably you, asked for a new password of an account at Rynek. You can set it here:\n\n{link}\n\nThe link works once and only for 30 minutes. If it was not you, do nothing: the password stays as it was.',
  },
  'mail.account.password-changed.subject': { pl: 'Hasło zostało zmienione', en: 'Your password was changed' },
  'mail.account.password-changed.text': {
    pl: 'Dzień dobry,\n\nhasło do Twojego konta w serwisie Rynek zostało zmienione, a inne urządzenia wylogowane.\n\nJeśli to nie Ty, od razu ustaw nowe hasło i napisz do administratora serwisu:\n\n{link}',
    en: 'Hello,\n\nthe password of your account at Rynek was changed, and other devices were signed out.\n\nIf it was not you, set a new password at once and write to the administrator of the site:\n\n{link}',
  },
  'mail.account.email-code.subject': {
    pl: 'Kod do potwierdzenia adresu',
    en: 'Code to confirm your address',
  },
  'mail.account.email-code.text': {
    pl: 'Dzień dobry,\n\naby ten adres stał się adresem Twojego konta w serwisie Rynek, wpisz na stronie kod:\n\n{code}\n\nKod działa przez 30 minut. Jeśli nie znasz tego serwisu, ktoś pomylił adres: nic nie rób.',
    en: 'Hello,\n\nto make this the address of your account at Rynek, type this code on the page:\n\n{code}\n\nThe code works for 30 minutes. If you do not know the site, somebody mistook the address: do nothing.',
  },
  'mail.account.email-leaving.subject': {
    pl: 'Zmiana adresu e-mail Twojego konta',
    en: 'The address of your account is being changed',
  },
  'mail.account.email-leaving.text': {
    pl: 'Dzień dobry,\n\nktoś, zapewne Ty, chce zmienić adres e-mail Twojego konta w serwisie Rynek na: {email}.\n\nAby się zgodzić, wpisz na stronie kod:\n\n{code}\n\nJeśli to nie Ty, nie podawaj nikomu kodu i od razu zmień hasło:\n\n{link}',
    en: 'Hello,\n\nsomebody, probably you, wants to change the address of your account at Rynek to: {email}.\n\nTo agree, type this code on the page:\n\n{code}\n\nIf it was not you, give the code to nobody and change your password at once:\n\n{link}',
  },
  'mail.account.email-changed.subject': {
    pl: 'Adres e-mail został zmieniony',
    en: 'Your e-mail address was changed',
  },
  'mail.account.email-changed.text': {
    pl: 'Dzień dobry,\n\nadres e-mail Twojego konta w serwisie Rynek to teraz: {email}. Na dotychczasowy adres nie będziemy już pisać, a inne urządzenia zostały wylogowane.\n\nJeśli to nie Ty, od razu napisz do administratora serwisu.',
    en: 'Hello,\n\nthe e-mail address of your account at Rynek is now: {email}. We shall not write to the former address any more, and other devices were signed out.\n\nIf it was not you, write to the administrator of the site at once.',
  },
})
