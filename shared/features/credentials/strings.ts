import { strings } from '../../core/language.ts'

/** Letters about what one signs in with. */
export const credentialStrings = strings({
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
