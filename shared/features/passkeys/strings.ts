import { strings } from '../../core/language.ts'

export const passkeyStrings = strings({
  'problems.passkey-refused': {
    pl: 'Tym kluczem nie udało się zalogować. Spróbuj ponownie, a gdy to nie pomoże, zaloguj się hasłem.',
    en: 'Signing in with this passkey did not work. Try again, or sign in with your password.',
  },
  'problems.passkey-copied': {
    pl: 'Ten klucz wygląda na skopiowany, dlatego go nie przyjmujemy. Zaloguj się hasłem i usuń klucz na stronie swojego konta.',
    en: 'This passkey looks copied, so it is not accepted. Sign in with your password and remove the passkey at your account.',
  },
  'problems.passkey-not-added': {
    pl: 'Nie udało się dodać klucza. Spróbuj jeszcze raz.',
    en: 'The passkey could not be added. Please try again.',
  },
  'problems.passkey-there': {
    pl: 'Ten klucz jest już dodany.',
    en: 'This passkey has been added already.',
  },
  'problems.too-many-passkeys': {
    pl: 'Masz już dziesięć kluczy. Usuń któryś, aby dodać nowy.',
    en: 'You have ten passkeys already. Remove one to add another.',
  },
  'problems.passkeys-need-name': {
    pl: 'Klucze dostępu nie działają pod tym adresem serwisu. Zaloguj się hasłem.',
    en: 'Passkeys do not work at this address of the site. Sign in with your password.',
  },
  'mail.account.passkey-added.subject': {
    pl: 'Dodano klucz dostępu do Twojego konta',
    en: 'A passkey was added to your account',
  },
  'mail.account.passkey-added.text': {
    pl: 'Dzień dobry,\n\ndo Twojego konta w serwisie Rynek dodano klucz dostępu „{name}”. Inne urządzenia zostały wylogowane.\n\nJeśli to nie Ty, od razu usuń ten klucz, zmień hasło i napisz do administratora serwisu:\n\n{link}',
    en: 'Hello,\n\nthe passkey “{name}” was added to your account at Rynek. Other devices were signed out.\n\nIf it was not you, remove this passkey at once, change your password and write to the administrator of the site:\n\n{link}',
  },
  'mail.account.passkey-removed.subject': {
    pl: 'Usunięto klucz dostępu z Twojego konta',
    en: 'A passkey was removed from your account',
  },
  'mail.account.passkey-removed.text': {
    pl: 'Dzień dobry,\n\nz Twojego konta w serwisie Rynek usunięto klucz dostępu „{name}”. Inne urządzenia zostały wylogowane.\n\nJeśli to nie Ty, od razu zmień hasło i napisz do administratora serwisu:\n\n{link}',
    en: 'Hello,\n\nthe passkey “{name}” was removed from your account at Rynek. Other devices were signed out.\n\nIf it was not you, change your password at once and write to the administrator of the site:\n\n{link}',
  },
  'mail.account.passkey-copied.subject': {
    pl: 'Ktoś mógł skopiować Twój klucz dostępu',
    en: 'Somebody may have copied your passkey',
  },
  'mail.account.passkey-copied.text': {
    pl: 'Dzień dobry,\n\nklucz dostępu „{name}” do Twojego konta w serwisie Rynek wygląda na skopiowany, dlatego nie pozwoliliśmy się nim zalogować. Usuń go i dodaj nowy:\n\n{link}',
    en: 'Hello,\n\nthe passkey “{name}” of your account at Rynek looks copied, so we did not let anybody sign in with it. Remove it and add a new one:\n\n{link}',
  },
  'passkeys.title': { pl: 'Klucze dostępu', en: 'Passkeys' },
  'passkeys.lead': {
    pl: 'Klucz dostępu zastępuje hasło i kod: logujesz się odciskiem palca, twarzą albo PIN-em telefonu, komputera lub klucza sprzętowego. Nie da się go wyłudzić fałszywą stroną.',
    en: 'A passkey replaces the password and the code: you sign in with a fingerprint, your face or the PIN of your phone, computer or security key. No false site can trick you out of it.',
  },
  'passkeys.two': {
    pl: 'Dodaj dwa klucze na różnych urządzeniach, aby zgubienie jednego nie zamknęło Ci drogi.',
    en: 'Add two passkeys on different devices, so that losing one does not shut you out.',
  },
  'passkeys.none': { pl: 'Nie masz jeszcze żadnego klucza.', en: 'You have no passkey yet.' },
  'passkeys.name': { pl: 'Nazwa klucza', en: 'Name of the passkey' },
  'passkeys.name.hint': {
    pl: 'Po niej poznasz go na liście, na przykład „telefon służbowy”.',
    en: 'How you will know it in the list, for example “office phone”.',
  },
  'passkeys.add': { pl: 'Dodaj klucz', en: 'Add a passkey' },
  'passkeys.added': { pl: 'Klucz został dodany.', en: 'The passkey was added.' },
  'passkeys.since': { pl: 'dodano', en: 'added' },
  'passkeys.used': { pl: 'ostatnio użyto', en: 'last used' },
  'passkeys.unused': { pl: 'jeszcze nie użyto', en: 'not used yet' },
  'passkeys.remove': { pl: 'Usuń', en: 'Remove' },
  'passkeys.remove.of': { pl: 'Usuń klucz „{name}”', en: 'Remove the passkey “{name}”' },
  'passkeys.remove.last': {
    pl: 'To Twój jedyny drugi składnik, a Twoja rola go wymaga. Po usunięciu klucza zostaną Ci prawa członka społeczności, dopóki nie ustawisz nowego.',
    en: 'This is your only second factor, and your role needs one. Once it is removed you have a member’s rights until you set up another.',
  },
  'passkeys.removed': { pl: 'Klucz został usunięty.', en: 'The passkey was removed.' },
  'passkeys.signIn': { pl: 'Zaloguj się kluczem dostępu', en: 'Sign in with a passkey' },
  'passkeys.needsScript': {
    pl: 'Klucze dostępu działają tylko w przeglądarce z włączonym JavaScriptem. Hasło i kod działają bez niego.',
    en: 'Passkeys need a browser with JavaScript turned on. The password and the code work without it.',
  },
  'passkeys.unknownHere': {
    pl: 'Ta przeglądarka nie obsługuje kluczy dostępu.',
    en: 'This browser does not know passkeys.',
  },
  'passkeys.cancelled': {
    pl: 'Nie użyto żadnego klucza. Możesz spróbować ponownie.',
    en: 'No passkey was used. You can try again.',
  },
  'passkeys.there': { pl: 'Ten klucz jest już dodany.', en: 'This passkey has been added already.' },
  'passkeys.elsewhere': {
    pl: 'Klucze dostępu działają tylko pod adresem {address}. Otwórz tam tę stronę.',
    en: 'Passkeys work only at {address}. Open this page there.',
  },
  'passkeys.instead': {
    pl: 'Zamiast aplikacji możesz użyć klucza dostępu:',
    en: 'Instead of an app you can use a passkey:',
  },
})
