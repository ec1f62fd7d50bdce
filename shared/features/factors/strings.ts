import { strings } from '../../core/language.ts'

export const factorStrings = strings({
  'problems.second-factor-needed': {
    pl: 'Ta czynność wymaga drugiego składnika logowania. Ustaw go: Moje konto → Drugi składnik logowania. Jeśli już go masz, wyloguj się i zaloguj z kodem albo kluczem dostępu.',
    en: 'This needs a second factor. Set it up: My account → Second factor. If you have one already, sign out and sign in with a code or a passkey.',
  },
  'problems.code-wrong': {
    pl: 'Kod jest nieprawidłowy albo był już użyty. Poczekaj na następny kod w aplikacji i wpisz go.',
    en: 'The code is wrong or has been used already. Wait for the next code in the app and type it.',
  },
  'problems.too-many-codes': {
    pl: {
      one: 'Zbyt wiele nieudanych prób. Spróbuj ponownie za minutę.',
      few: 'Zbyt wiele nieudanych prób. Spróbuj ponownie za {count} minuty.',
      many: 'Zbyt wiele nieudanych prób. Spróbuj ponownie za {count} minut.',
      other: 'Zbyt wiele nieudanych prób. Spróbuj ponownie za {count} minuty.',
    },
    en: {
      one: 'Too many failed attempts. Try again in a minute.',
      other: 'Too many failed attempts. Try again in {count} minutes.',
    },
  },
  'problems.entry-over': {
    pl: 'Logowanie trwało zbyt długo albo było zbyt wiele prób. Zaloguj się od początku.',
    en: 'Signing in took too long or too many attempts. Please sign in again from the start.',
  },
  'problems.password-wrong': {
    pl: 'To hasło jest nieprawidłowe. Wpisz je ponownie.',
    en: 'This password is wrong. Type it again.',
  },
  'problems.factor-there': {
    pl: 'Drugi składnik jest już włączony. Aby ustawić nową aplikację, najpierw go wyłącz.',
    en: 'The second factor is on already. To set up a new app, turn it off first.',
  },
  'problems.nothing-to-confirm': {
    pl: 'Minęło zbyt wiele czasu. Zacznij ustawianie od nowa.',
    en: 'Too much time has passed. Start setting it up again.',
  },
  'mail.account.factor-added.subject': {
    pl: 'Drugi składnik logowania został włączony',
    en: 'The second factor was turned on',
  },
  'mail.account.factor-added.text': {
    pl: 'Dzień dobry,\n\nna Twoim koncie w serwisie Rynek włączono drugi składnik logowania. Inne urządzenia zostały wylogowane.\n\nJeśli to nie Ty, od razu zmień hasło i napisz do administratora serwisu:\n\n{link}',
    en: 'Hello,\n\nthe second factor of your account at Rynek was turned on. Other devices were signed out.\n\nIf it was not you, change your password at once and write to the administrator of the site:\n\n{link}',
  },
  'mail.account.factor-removed.subject': {
    pl: 'Drugi składnik logowania został wyłączony',
    en: 'The second factor was turned off',
  },
  'mail.account.factor-removed.text': {
    pl: 'Dzień dobry,\n\nna Twoim koncie w serwisie Rynek wyłączono drugi składnik logowania. Inne urządzenia zostały wylogowane.\n\nJeśli to nie Ty, od razu zmień hasło i napisz do administratora serwisu:\n\n{link}',
    en: 'Hello,\n\nthe second factor of your account at Rynek was turned off. Other devices were signed out.\n\nIf it was not you, change your password at once and write to the administrator of the site:\n\n{link}',
  },
  'factors.title': { pl: 'Drugi składnik logowania', en: 'Second factor' },
  'factors.lead': {
    pl: 'Po haśle podajesz jeszcze kod z telefonu. Kto pozna samo hasło, nie zaloguje się na Twoje konto.',
    en: 'After the password you give a code from your phone. Whoever learns the password alone cannot sign in.',
  },
  'factors.needed': {
    pl: 'Twoja rola wymaga drugiego składnika. Dopóki go nie ma, możesz czytać i pisać jak każdy członek społeczności.',
    en: 'Your role needs a second factor. Until you have one you can read and write like any other member.',
  },
  'factors.needed.title': { pl: 'Ustaw drugi składnik', en: 'Set up a second factor' },
  'factors.app': {
    pl: 'Potrzebujesz aplikacji do kodów w telefonie, na przykład Aegis, FreeOTP, Google Authenticator albo Microsoft Authenticator.',
    en: 'You need an app for codes on your phone, for example Aegis, FreeOTP, Google Authenticator or Microsoft Authenticator.',
  },
  'factors.password': { pl: 'Twoje hasło', en: 'Your password' },
  'factors.begin': { pl: 'Zacznij', en: 'Start' },
  'factors.scan': { pl: '1. Zeskanuj kod aplikacją', en: '1. Scan this with the app' },
  'factors.picture': { pl: 'Kod QR dla aplikacji', en: 'QR code for the app' },
  'factors.secret': {
    pl: 'Nie możesz zeskanować? Wpisz w aplikacji ten klucz:',
    en: 'Cannot scan it? Type this key into the app:',
  },
  'factors.open': { pl: 'Otwórz w aplikacji na tym urządzeniu', en: 'Open in an app on this device' },
  'factors.codes': { pl: '2. Zachowaj kody odzyskiwania', en: '2. Keep the recovery codes' },
  'factors.codes.new': { pl: 'Nowe kody odzyskiwania', en: 'New recovery codes' },
  'factors.codes.text': {
    pl: 'Zalogujesz się nimi, gdy zgubisz telefon. Każdy działa raz. Wydrukuj je albo zapisz w bezpiecznym miejscu: później już ich nie pokażemy.',
    en: 'They let you sign in when you lose your phone. Each works once. Print them or keep them in a safe place: we will not show them again.',
  },
  'factors.copy': { pl: 'Kopiuj kody', en: 'Copy the codes' },
  'factors.copied': { pl: 'Skopiowano kody.', en: 'The codes are copied.' },
  'factors.print': { pl: 'Drukuj', en: 'Print' },
  'factors.confirm': { pl: '3. Wpisz kod z aplikacji', en: '3. Type a code from the app' },
  'factors.code': { pl: 'Kod', en: 'Code' },
  'factors.code.app': { pl: 'Sześć cyfr z aplikacji.', en: 'Six digits from the app.' },
  'factors.code.either': {
    pl: 'Sześć cyfr z aplikacji w telefonie albo jeden z kodów odzyskiwania.',
    en: 'Six digits from the app on your phone, or one of your recovery codes.',
  },
  'factors.turnOn': { pl: 'Włącz drugi składnik', en: 'Turn the second factor on' },
  'factors.cancel': { pl: 'Przerwij ustawianie', en: 'Cancel' },
  'factors.kept': { pl: 'Mam już te kody', en: 'I have kept the codes' },
  'factors.on': { pl: 'Włączony', en: 'On' },
  'factors.since': { pl: 'ustawiono', en: 'set up' },
  'factors.left': {
    pl: {
      one: 'Został {count} kod odzyskiwania.',
      few: 'Zostały {count} kody odzyskiwania.',
      many: 'Zostało {count} kodów odzyskiwania.',
      other: 'Zostało {count} kodu odzyskiwania.',
    },
    en: { one: '{count} recovery code is left.', other: '{count} recovery codes are left.' },
  },
  'factors.renew': { pl: 'Wymień kody odzyskiwania', en: 'Replace the recovery codes' },
  'factors.renew.text': {
    pl: 'Dotychczasowe kody przestaną działać, gdy potwierdzisz, że masz nowe.',
    en: 'The present codes stop working once you confirm that you have the new ones.',
  },
  'factors.turnOff': { pl: 'Wyłącz drugi składnik', en: 'Turn the second factor off' },
  'factors.turnOff.text': {
    pl: 'Wyłącz go także wtedy, gdy zmieniasz telefon, i ustaw od nowa. Inne urządzenia zostaną wylogowane.',
    en: 'Turn it off when you change your phone, too, and set it up again. Other devices will be signed out.',
  },
  'factors.takenAway': {
    pl: 'Drugi składnik konta {email} został wyłączony. Wystarczy teraz hasło; rola zacznie działać po ponownym ustawieniu.',
    en: 'The second factor of {email} is off. The password is enough now; the role counts again once it is set up anew.',
  },
  'factors.takenAway.none': {
    pl: 'Nie ma konta „{email}” z drugim składnikiem. Podaj adres e-mail konta: pnpm factors:remove ADRES',
    en: 'There is no account “{email}” with a second factor. Give its e-mail address: pnpm factors:remove ADDRESS',
  },
  'factors.signIn': { pl: 'Podaj kod', en: 'Type the code' },
  'factors.signIn.send': { pl: 'Zaloguj się', en: 'Sign in' },
  'factors.again': { pl: 'Zaloguj się od początku', en: 'Sign in from the start' },
})
