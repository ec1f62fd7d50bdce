import { strings } from '../../core/language.ts'

export const limitStrings = strings({
  'problems.too-many-acts': {
    pl: {
      one: 'W krótkim czasie było tego bardzo dużo. Odczekaj minutę i spróbuj ponownie. To, co zostało wpisane, nie zginęło.',
      few: 'W krótkim czasie było tego bardzo dużo. Odczekaj {count} minuty i spróbuj ponownie. To, co zostało wpisane, nie zginęło.',
      many: 'W krótkim czasie było tego bardzo dużo. Odczekaj {count} minut i spróbuj ponownie. To, co zostało wpisane, nie zginęło.',
      other:
        'W krótkim czasie było tego bardzo dużo. Odczekaj {count} minuty i spróbuj ponownie. To, co zostało wpisane, nie zginęło.',
    },
    en: {
      one: 'That was a great deal in a short time. Wait a minute and try again. What you typed is not lost.',
      other:
        'That was a great deal in a short time. Wait {count} minutes and try again. What you typed is not lost.',
    },
  },
  'problems.too-many-guesses': {
    pl: {
      one: 'Zbyt wiele nieudanych prób. Spróbuj ponownie za minutę. Jeśli nie pamiętasz hasła, ustaw nowe na stronie logowania.',
      few: 'Zbyt wiele nieudanych prób. Spróbuj ponownie za {count} minuty. Jeśli nie pamiętasz hasła, ustaw nowe na stronie logowania.',
      many: 'Zbyt wiele nieudanych prób. Spróbuj ponownie za {count} minut. Jeśli nie pamiętasz hasła, ustaw nowe na stronie logowania.',
      other:
        'Zbyt wiele nieudanych prób. Spróbuj ponownie za {count} minuty. Jeśli nie pamiętasz hasła, ustaw nowe na stronie logowania.',
    },
    en: {
      one: 'Too many failed attempts. Try again in a minute. If you do not remember your password, set a new one on the sign-in page.',
      other:
        'Too many failed attempts. Try again in {count} minutes. If you do not remember your password, set a new one on the sign-in page.',
    },
  },
})
