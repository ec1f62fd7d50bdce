/** Numbers with right check digits, made here: nobody's, or somebody's by chance alone. */

export type Dice = ReturnType<typeof createDice>

/** The same throws on every run: Lehmer's generator. */
export function createDice(seed: number) {
  let state = seed
  const below = (limit: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
  return {
    below,
    between: (from: number, to: number) => from + below(to - from + 1),
    of: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    digits: (count: number) => Array.from({ length: count }, () => below(10)).join(''),
    letters: (count: number) =>
      Array.from({ length: count }, () => 'ABCDEFGHIJKLMNPRSTUWXYZ'[below(23)]).join(''),
  }
}

const two = (number: number) => String(number).padStart(2, '0')
const summed = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0)

export function pesel(dice: Dice): string {
  const year = dice.between(1925, 2025)
  const month = dice.between(1, 12) + (year >= 2000 ? 20 : 0)
  const begun = two(year % 100) + two(month) + two(dice.between(1, 28)) + dice.digits(4)
  return begun + ((10 - (summed(begun, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10)
}

export function nip(dice: Dice): string {
  const begun = `${dice.between(1, 9)}${dice.between(1, 9)}${dice.between(1, 9)}${dice.digits(6)}`
  const check = summed(begun, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11
  return check === 10 ? nip(dice) : begun + check
}

export function account(dice: Dice): string {
  const own = dice.digits(24)
  const rest = Number(BigInt(`${own}252100`) % 97n)
  return two(98 - rest) + own
}

const letterValue = (letter: string) => letter.charCodeAt(0) - 55

/** Three letters, six digits, of which the first checks the rest. */
export function card(dice: Dice): string {
  const [letters, rest] = [dice.letters(3), dice.digits(5)]
  const sum = [7, 3, 1].reduce((all, weight, at) => all + weight * letterValue(letters[at] ?? 'A'), 0)
  return letters + ((sum + summed(rest, [7, 3, 1, 7, 3])) % 10) + rest
}

/** Two letters, seven digits, of which the first checks the rest. */
export function passport(dice: Dice): string {
  const [letters, rest] = [dice.letters(2), dice.digits(6)]
  const sum =
    7 * letterValue(letters[0] ?? 'A') + 3 * letterValue(letters[1] ?? 'A') + summed(rest, [1, 7, 3, 1, 7, 3])
  // Nine times the check digit and the sum make a whole ten just where the check digit is the sum's last digit.
  return letters + (sum % 10) + rest
}

export const mobile = (dice: Dice) =>
  dice.of(['45', '50', '51', '53', '57', '60', '66', '69', '72', '73', '78', '79', '88']) + dice.digits(7)
export const landline = (dice: Dice) =>
  dice.of(['12', '17', '22', '32', '42', '56', '58', '61', '71', '81', '85', '91', '94']) +
  dice.between(2, 9) +
  dice.digits(6)

const given = ['jan', 'anna', 'piotr', 'maria', 'krzysztof', 'ewa', 'zofia', 'tomasz', 'm', 'k']
const family = ['kowalski', 'nowak', 'wisniewska', 'wojcik', 'zielinska', 'lis', 'brzoza', 'wrona', 'mazur']
const hosts = [
  'wp.pl',
  'gmail.com',
  'onet.pl',
  'o2.pl',
  'interia.pl',
  'gmina-brzezinki.pl',
  'um.zalesin.pl',
  'poczta.fm',
]
export const email = (dice: Dice) =>
  `${dice.of(given)}${dice.of(['.', '_', '-', ''])}${dice.of(family)}${dice.of(['', '7', '1985', '.01'])}@${dice.of(hosts)}`

const codes = [
  'WA',
  'WPR',
  'KR',
  'KRA',
  'GD',
  'PO',
  'DW',
  'DLU',
  'LU',
  'LUB',
  'RZ',
  'RZE',
  'BI',
  'BIA',
  'SK',
  'SB',
  'ZS',
  'ZGR',
  'EL',
  'EPI',
  'CB',
  'OP',
  'NO',
  'TK',
  'FZ',
]
export function plate(dice: Dice): { written: string; digitsOnly: boolean } {
  const digitsOnly = dice.below(2) === 0
  const letter = () => 'ACEFGHJKLMNPRSTUVWXY'[dice.below(20)]
  const rest = digitsOnly
    ? dice.digits(5)
    : dice.of([() => dice.digits(4) + letter(), () => dice.digits(3) + letter() + letter()])()
  return { written: `${dice.of(codes)} ${rest}`, digitsOnly }
}
