import type { DataKind } from '@rynek/shared/features/guard/kinds.ts'
import type { Dice } from './numbers.ts'
import * as make from './numbers.ts'

export type Sample = { text: string; holds: DataKind | null; value: string }

/** How people set a number apart, or break it by accident. */
const wrapped = ['#', '**#**', '`#`', '*#*', '_#_', '(#)', '„#”', '#.', '#,', '#;', '- #', '> #', '| # |']
const breaks = [' ', '\u00a0', '-', '.', '\u2011', '\n', '\u202f', ' - ', '\u200b', '&nbsp;', '\\-']

function grouped(number: string, [size, ...more]: readonly number[], by: string): string {
  return more.length === 0 ? number : `${number.slice(0, size)}${by}${grouped(number.slice(size), more, by)}`
}
const set = (dice: Dice, number: string) => dice.of(wrapped).replace('#', () => number)

type Carrier = { kind: DataKind; say: readonly string[]; write: (dice: Dice) => string }

const carriers: readonly Carrier[] = [
  {
    kind: 'pesel',
    say: [
      'Dziecko o numerze PESEL # nie pojawia się w eksporcie.',
      'Rodzic ucznia (PESEL: #) złożył wniosek dwa razy.',
      'W logu mamy wpis: user #, błąd 500, co z tym zrobić?',
      'PESEL # – czy ktoś wie, czemu system go odrzuca?',
      'Lista:\n1. #\n2. brak',
    ],
    write: (dice) => {
      const number = make.pesel(dice)
      const shapes = [[11], [6, 5], [6, 3, 2], [2, 2, 2, 5], [2, 2, 2, 3, 2]]
      return grouped(number, dice.of(shapes), dice.of(breaks))
    },
  },
  {
    kind: 'nip',
    say: [
      'Przedsiębiorca, NIP #, nie dostał decyzji.',
      'Pani prowadzi działalność gospodarczą, numer NIP: #, i pyta o ulgę.',
      'Podatnik o NIP # złożył korektę.',
      'Faktura od osoby fizycznej, NIP #, wpadła do złego rejestru.',
    ],
    write: (dice) => {
      const number = make.nip(dice)
      return grouped(
        number,
        dice.of([[10], [3, 3, 2, 2], [3, 2, 2, 3]]),
        dice.of(['-', ' ', '\u00a0', '\u2011']),
      )
    },
  },
  {
    kind: 'bank-account',
    say: [
      'Zwrot proszę wysłać na rachunek # matki.',
      'Wpłaciła na konto # i nie widać.',
      'Numer rachunku mieszkańca: #',
      'Czy # to poprawny numer?',
    ],
    write: (dice) => {
      const number = make.account(dice)
      const written = grouped(
        number,
        dice.of([[26], [2, 4, 4, 4, 4, 4, 4]]),
        dice.of([' ', '\u00a0', '-', '\n']),
      )
      return dice.of(['', 'PL', 'PL ']) + written
    },
  },
  {
    kind: 'identity-card',
    say: [
      'Dowód osobisty # jest już nieważny.',
      'Pan okazał dowód seria i numer # w okienku.',
      'Wniosek podpisała osoba z dowodem #, a w systemie jest inny.',
      'Nr dowodu: #',
    ],
    write: (dice) => {
      const number = make.card(dice)
      return dice.of([
        number,
        `${number.slice(0, 3)} ${number.slice(3)}`,
        `${number.slice(0, 3)}\u00a0${number.slice(3)}`,
      ])
    },
  },
  {
    kind: 'passport',
    say: [
      'Paszport # wydano w innym powiecie.',
      'Cudzoziemiec z paszportem # pyta o PESEL.',
      'Nr paszportu: #',
    ],
    write: (dice) => {
      const number = make.passport(dice)
      return dice.of([number, `${number.slice(0, 2)} ${number.slice(2)}`])
    },
  },
  {
    kind: 'phone',
    say: [
      'Proszę dzwonić do pani Kasi: #',
      'Mój numer to #, chętnie opowiem.',
      'Matka ucznia, tel. #, nie dostaje SMS-ów.',
      'Kontakt do wnioskodawcy: # po 15.',
      'Komórka naszej informatyczki: #',
    ],
    write: (dice) => {
      const number = make.mobile(dice)
      const shape = dice.of([[9], [3, 3, 3], [3, 2, 2, 2]])
      const by = dice.of([' ', '-', '\u00a0', '.', '\u2011'])
      return dice.of(['', '', '+48 ', '+48', '0048 ', '48 ']) + grouped(number, shape, by)
    },
  },
  {
    kind: 'phone',
    say: ['Mieszkaniec podał telefon domowy: #', 'Tel. do sołtysa: #', 'Zadzwoń do mnie: #'],
    write: (dice) => {
      const number = make.landline(dice)
      return dice.of([
        grouped(number, [2, 3, 2, 2], ' '),
        grouped(number, [2, 3, 2, 2], '-'),
        `(${number.slice(0, 2)}) ${grouped(number.slice(2), [3, 2, 2], ' ')}`,
        `+48 ${grouped(number, [2, 3, 2, 2], ' ')}`,
        number,
      ])
    },
  },
  {
    kind: 'email',
    say: [
      'Rodzic pisał z adresu # w poniedziałek.',
      'Proszę o wzór na #',
      'Kontakt: #, odpowiadam po południu.',
      'Konto [#](mailto:biuro@gmina.pl) nie działa.',
    ],
    write: (dice) => {
      const address = make.email(dice)
      return dice.of([address, address, address.replace('@', '(at)'), address.replace('@', ' [małpa] ')])
    },
  },
]

/** Texts that hold one thing of one kind, so many of each way to say it. */
export function guilty(dice: Dice, each: number): Sample[] {
  const samples = carriers.flatMap(({ kind, say, write }) =>
    say.flatMap((sentence) =>
      Array.from({ length: each }, () => {
        const value = write(dice)
        return { text: sentence.replace('#', () => set(dice, value)), holds: kind, value }
      }),
    ),
  )
  return [...samples, ...plates(dice, each * 4)]
}

const ofVehicles = [
  'Samochód # stoi na chodniku od tygodnia.',
  'Zgłoszenie wraka: pojazd #, bez kół.',
  'Straż pyta o nr rej. # w CEPiK.',
]
const ofAnything = ['Kto parkuje pod szkołą? #', 'Na zdjęciu widać # i dwie osoby.']

function plates(dice: Dice, count: number): Sample[] {
  return Array.from({ length: count }, () => {
    const { written, digitsOnly } = make.plate(dice)
    const value = dice.of([written, written.replace(' ', ''), written.replace(' ', '\u00a0')])
    const sentence = dice.of(digitsOnly ? ofVehicles : [...ofVehicles, ...ofAnything])
    return { text: sentence.replace('#', () => set(dice, value)), holds: 'plate', value }
  })
}
