import type { Place } from '../kinds.ts'
import { withoutLinks } from './links.ts'

/** Beginnings of registration numbers, by the letter of the voivodeship: the register of the Ministry of Infrastructure. */
const registers: Record<string, string> = {
  B: 'I L S AU BI GR HA IA KL LM MN SE SI SK SU WM ZA',
  C: 'B G T W AL BR BY CH GD GR IN LI MG NA RA RY SE SW TR TU WA WL ZN',
  D: 'B J L W X BA BL DZ GL GR JA JE KA KL LB LE LU LW MI OA OL PL SR ST SW TR WL WR ZA ZG ZL',
  E: 'D L P S BE BR KU LC LE LW OP PA PD PI PJ RA RW SI SK TM WE WI ZD ZG',
  F: 'G Z GW KR MI NW SD SL SU SW WS ZA ZG ZI',
  G: 'A D S BY CH CZ DA KA KS KW KY LE MB ND PU SL SP ST SZ TC WE WO',
  K: 'K N R T BA BC BR CH DA GR LI MI MY NS NT OL OS PR RA RK SU TA TT WA WI',
  L: 'B C U Z BI BL CH HR JA KR KS LB LE LU OP PA PU RA RY SW TM UB WL',
  N: 'E O BA BR DZ EB EL GI GO IL KE LI MR NI NM OE OG OL OS PI SZ WE',
  O: 'B K P GL KL KR NA NY OL PO PR ST',
  P: 'A K L N O P Y Z CH CT GN GO GS JA KA KE KL KN KO KR KS LE MI NT OB OS OT OZ PL RA SE SL SR SZ TU WA WL WR ZL',
  R: 'K P T Z BI BR DE JA JS KL KR LA LE LS LU MI NI PR PZ RS SA SR ST TA ZE',
  S: 'B C D G H I J K L M N O R T W Y Z BE BI BL CI CZ GL JZ KL LU MI MY PI PS RB RC RS RY SI TA WD WZ ZA ZO ZY',
  T: 'K BU JE KA KI KN LW OP OS PI SA SK ST SZ',
  W: 'A B D E F H I J K L M N O P R S T U V W X Y Z BR CI G GM GR GS KZ LI LS MA ML ND OR OS OT PI PL PN PP PR PS PU PY PZ RA SC SE SI SK SZ WE WL WV WY ZU ZW ZY',
  Z: 'K S Z BI BL CH DR GL GR GY KA KL KO LO MY PL PY SD SL ST SW SZ WA',
}
const beginnings = new Set(
  Object.entries(registers).flatMap(([voivodeship, codes]) =>
    codes.split(' ').map((code) => voivodeship + code),
  ),
)

const plate =
  /(?<![\p{L}\p{N}])([A-Z]{2,3})[ \u00a0*_\u2010-\u2015-]{0,2}([0-9ACEFGHJ-NPR-Y]{4,5})(?![\p{L}\p{N}]|[.,/-]\d)/gu
/** Two digits at least, and letters only behind or between them. */
const withLetters =
  /^(?:\d{2,4}[A-Z]{1,2}\d?|\d[A-Z]{1,2}\d{2,3}|[A-Z]\d{3}|[A-Z]\d{2}[A-Z]{1,2}|[A-Z]{2}\d{2})$/
const vehicle =
  /(?<!\p{L})(?:rejestr\p{L}*|tablic\p{L}*|pojazd\p{L}*|samoch[oó]d\p{L}*|aut[aoeu]\p{L}*|nr rej|ciężarów\p{L}*|ciągnik\p{L}*|motocykl\p{L}*|przyczep\p{L}*|kierow\p{L}*|park(?:uj|ow)\p{L}*|zaparkow\p{L}*|wjazd\p{L}*|wrak\p{L}*|bus\p{L}*)(?!\p{L})/iu

/** Registration numbers. Digits alone are also signs of files and norms: those count beside a word about vehicles. */
export function findPlates(typed: string): Place[] {
  const text = withoutLinks(typed)
  return [...text.matchAll(plate)].flatMap(({ 0: written, 1: code = '', 2: rest = '', index: at }) => {
    const around = text.slice(Math.max(0, at - 80), at + written.length + 60)
    const whole = withLetters.test(rest) || (/^\d{5}$/.test(rest) && vehicle.test(around))
    const long = code.length === 2 ? rest.length === 5 : true
    return beginnings.has(code) && whole && long ? [{ at, length: written.length }] : []
  })
}
