import { strings } from '../../core/language.ts'

export const identityStrings = strings({
  'problems.identity-refused': {
    pl: 'Nie udało się zalogować tym kontem. Zacznij od nowa albo zaloguj się hasłem.',
    en: 'Signing in with this account did not work. Start again, or sign in with your password.',
  },
  'problems.identity-denied': {
    pl: 'Logowanie zostało przerwane. Możesz zacząć od nowa albo zalogować się hasłem.',
    en: 'Signing in was cancelled. You can start again, or sign in with your password.',
  },
  'problems.identity-over': {
    pl: 'To logowanie jest już nieważne. Zacznij od nowa na stronie logowania.',
    en: 'This sign-in is no longer valid. Start again at the sign-in page.',
  },
  'problems.identity-email': {
    pl: 'Dostawca konta nie potwierdza Twojego adresu e-mail. Załóż konto z hasłem.',
    en: 'The provider of the account does not confirm your e-mail address. Sign up with a password.',
  },
  'problems.identity-tenant': {
    pl: 'Tym kontem nie można się tu zalogować: nie należy do żadnego z urzędów, które korzystają z tego sposobu.',
    en: 'This account cannot sign in here: it belongs to none of the offices that use this way.',
  },
  'problems.identity-taken': {
    pl: 'To konto jest już połączone z kimś w serwisie.',
    en: 'This account is joined to somebody here already.',
  },
  'problems.identity-last': {
    pl: 'To jedyny sposób, w jaki możesz się zalogować. Najpierw ustaw hasło: Nie pamiętam hasła na stronie logowania.',
    en: 'This is the only way you can sign in. Set a password first: “I forgot my password” at the sign-in page.',
  },
  'mail.account.identity-added.subject': {
    pl: 'Do Twojego konta dołączono nowy sposób logowania',
    en: 'A new way to sign in was joined to your account',
  },
  'mail.account.identity-added.text': {
    pl: 'Dzień dobry,\n\nTwoje konto w serwisie Rynek połączono z kontem {email} u zewnętrznego dostawcy logowania. Można się nim teraz zalogować. Inne urządzenia zostały wylogowane.\n\nJeśli to nie Ty, od razu odłącz to konto, zmień hasło i napisz do administratora serwisu:\n\n{link}',
    en: 'Hello,\n\nyour account at Rynek was joined to the account {email} at an outside provider, which can sign in now. Other devices were signed out.\n\nIf it was not you, part from that account at once, change your password and write to the administrator of the site:\n\n{link}',
  },
  'mail.account.identity-removed.subject': {
    pl: 'Odłączono sposób logowania od Twojego konta',
    en: 'A way to sign in was parted from your account',
  },
  'mail.account.identity-removed.text': {
    pl: 'Dzień dobry,\n\nod Twojego konta w serwisie Rynek odłączono konto {email} u zewnętrznego dostawcy logowania. Inne urządzenia zostały wylogowane.\n\nJeśli to nie Ty, od razu zmień hasło i napisz do administratora serwisu:\n\n{link}',
    en: 'Hello,\n\nthe account {email} at an outside provider was parted from your account at Rynek. Other devices were signed out.\n\nIf it was not you, change your password at once and write to the administrator of the site:\n\n{link}',
  },
  'identities.signIn': { pl: 'Zaloguj się: {name}', en: 'Sign in: {name}' },
  'identities.away': { pl: 'Ten dostawca teraz nie odpowiada', en: 'This provider does not answer now' },
  'identities.away.text': {
    pl: 'Spróbuj ponownie za chwilę. Hasło i klucz dostępu działają jak zwykle.',
    en: 'Try again in a while. The password and passkeys work as usual.',
  },
  'identities.return': { pl: 'Logowanie', en: 'Signing in' },
  'identities.return.text': {
    pl: 'Jeszcze jeden krok: potwierdzamy Twoje konto u dostawcy.',
    en: 'One more step: your account is being confirmed with its provider.',
  },
  'identities.return.finish': { pl: 'Dokończ logowanie', en: 'Finish signing in' },
  'identities.again': { pl: 'Wróć do logowania', en: 'Back to signing in' },
  'identities.over': { pl: 'Tu nie ma nic do dokończenia', en: 'There is nothing to finish here' },
  'identities.over.text': {
    pl: 'Minęło zbyt wiele czasu albo konto jest już założone. Zacznij od nowa na stronie logowania.',
    en: 'Too much time has passed, or the account is there already. Start again at the sign-in page.',
  },
  'identities.signUp.lead': {
    pl: 'Logujesz się kontem {email} po raz pierwszy. Powiedz, gdzie pracujesz; wyślemy na ten adres kod, który go potwierdzi.',
    en: 'You sign in with {email} for the first time. Say where you work; a code that confirms this address will be sent there.',
  },
  'identities.signUp.office': { pl: 'Twój urząd: {office}.', en: 'Your office: {office}.' },
  'identities.signUp.have': {
    pl: 'Masz już tutaj konto? Zaloguj się hasłem i połącz je na stronie Moje konto → Połączone konta. Samo, po adresie, nie łączy się nigdy.',
    en: 'Do you have an account here already? Sign in with your password and join the two at My account → Joined accounts. They are never joined by the address alone.',
  },
  'identities.title': { pl: 'Połączone konta', en: 'Joined accounts' },
  'identities.lead': {
    pl: 'Konta u zewnętrznego dostawcy, którymi możesz się tu zalogować.',
    en: 'Accounts at an outside provider that you can sign in with.',
  },
  'identities.none': { pl: 'Nie masz połączonych kont.', en: 'You have no joined accounts.' },
  'identities.noProvider': {
    pl: 'W tym serwisie loguje się hasłem albo kluczem dostępu.',
    en: 'At this site one signs in with a password or a passkey.',
  },
  'identities.since': { pl: 'połączono', en: 'joined' },
  'identities.used': { pl: 'ostatnio użyto', en: 'last used' },
  'identities.begin': { pl: 'Połącz: {name}', en: 'Join: {name}' },
  'identities.join.title': { pl: 'Połączyć konto {email}?', en: 'Join the account {email}?' },
  'identities.join.text': {
    pl: 'Kto zaloguje się tym kontem u dostawcy, wejdzie tutaj jako Ty. Inne urządzenia zostaną wylogowane.',
    en: 'Whoever signs in with this account at the provider gets in here as you. Other devices will be signed out.',
  },
  'identities.join': { pl: 'Połącz konta', en: 'Join the accounts' },
  'identities.joined': { pl: 'Konta zostały połączone.', en: 'The accounts are joined.' },
  'identities.part': { pl: 'Odłącz', en: 'Part' },
  'identities.part.of': { pl: 'Odłącz konto {email}', en: 'Part from the account {email}' },
  'identities.parted': { pl: 'Konto zostało odłączone.', en: 'The account was parted.' },
})
