import type { Dice } from './numbers.ts'

const three = (dice: Dice) => dice.digits(3)
const year = (dice: Dice) => dice.between(1998, 2026)
const amount = (dice: Dice) => `${dice.between(1, 999)} ${three(dice)} ${three(dice)}`
const day = (dice: Dice) =>
  `${String(dice.between(1, 28)).padStart(2, '0')}.${String(dice.between(1, 12)).padStart(2, '0')}.${year(dice)}`

/** What offices write about all day and what is nobody's personal data, with numbers that change. */
const sentences: readonly ((dice: Dice) => string)[] = [
  (dice) => `Budżet projektu to ${amount(dice)} zł, z czego ${amount(dice)} zł dała Unia.`,
  (dice) => `Dochody gminy w ${year(dice)} r. wyniosły ${amount(dice)},${dice.digits(2)} zł.`,
  (dice) => `W województwie mieszka ${amount(dice)} osób, a w powiecie ${three(dice)} tys.`,
  (dice) => `Zarządzenie nr ${dice.between(1, 400)}/${year(dice)} z dnia ${day(dice)} r.`,
  (dice) => `Znak sprawy: OR.0050.${dice.between(1, 400)}.${year(dice)}.AB`,
  (dice) =>
    `Pismo ZP.271.${dice.between(1, 60)}.${year(dice)} i aneks GK.6220.${dice.between(1, 90)}.${year(dice)}.KM`,
  (dice) =>
    `Dz.U. ${year(dice)} poz. ${dice.between(1, 2500)}, art. ${dice.between(1, 90)} ust. ${dice.between(1, 9)} pkt ${dice.between(1, 9)}.`,
  (dice) =>
    `Dz. U. z ${year(dice)} r. poz. ${dice.between(100, 2500)} ze zm.; M.P. ${year(dice)} poz. ${dice.between(1, 999)}`,
  (dice) => `Klasa JRWA ${dice.between(1000, 9999)}, dawniej ${dice.between(100, 999)}.`,
  (dice) => `Kod TERYT ${dice.between(10, 32)}${dice.digits(5)}, w SIMC ${dice.digits(7)}.`,
  (dice) => `REGON urzędu ${dice.digits(9)}, szkoły ${dice.digits(14)}.`,
  (dice) => `KRS 0000${dice.digits(6)}, RSPO ${dice.digits(5)}.`,
  (dice) =>
    `Serwer 10.0.${dice.between(0, 255)}.${dice.between(0, 255)} i 192.168.${dice.between(100, 255)}.${dice.between(100, 255)} odpowiadają.`,
  (dice) =>
    `Wersja ${dice.between(1, 20)}.${dice.between(0, 30)}.${dice.between(0, 999)} z ${day(dice)} godz. 12:${dice.between(10, 59)}.`,
  (dice) =>
    `Faktura FV/${dice.between(1, 900)}/${dice.between(1, 12)}/${year(dice)} na ${dice.between(1, 90)} ${three(dice)},00 zł.`,
  (dice) => `Norma PN-EN ISO ${dice.between(9000, 27999)}:${year(dice)} i PN ${dice.between(10000, 99999)}.`,
  (dice) => `Punkt poboru PPE 5903${dice.digits(14)}, zużycie ${amount(dice)} kWh.`,
  (dice) => `Identyfikator 550e8400-e29b-41d4-a716-${dice.digits(12)} w bazie.`,
  (dice) => `Zobacz https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU${year(dice)}000${dice.digits(4)}`,
  (dice) => `Opis: https://www.gov.pl/web/cyfryzacja/artykul-${dice.digits(9)}/${dice.digits(10)}`,
  () => 'Prosimy pisać na sekretariat@brzezinki.pl albo urzad@um.zalesin.pl.',
  () => 'Skrzynka iod@gmina-lipnik.pl i kontakt@starawola.pl działają.',
  (dice) => `Centrala urzędu: 22 ${three(dice)} ${dice.digits(2)} ${dice.digits(2)}, czynna do 16.`,
  (dice) => `Sekretariat szkoły, tel. 12 ${three(dice)} ${dice.digits(2)} ${dice.digits(2)}.`,
  (dice) => `Infolinia 801 ${three(dice)} ${three(dice)} i numer alarmowy 112.`,
  (dice) =>
    `Mamy ${dice.between(2, 40)} szkół, ${dice.between(100, 999)} nauczycieli i ${dice.between(1, 30)} ${three(dice)} uczniów.`,
  (dice) => `Tabela:\n|rok|wydatki|\n|-|-|\n|${year(dice)}|${amount(dice)}|\n|${year(dice)}|${amount(dice)}|`,
  (dice) => `Umowa nr ${dice.between(1, 300)}/IT/${year(dice)} obowiązuje od ${day(dice)} do ${day(dice)}.`,
  (dice) => `Zamówienie ${dice.digits(9)} i zgłoszenie ${dice.digits(8)} czekają.`,
  (dice) =>
    `Działka ${dice.between(100, 999)}/${dice.between(1, 30)}, obręb 00${dice.between(10, 99)}, jednostka ${dice.digits(6)}_${dice.between(1, 5)}.`,
  (dice) =>
    `Droga wojewódzka DW ${dice.between(100, 999)}, powiatowa ${dice.digits(4)}W, kilometr ${dice.between(1, 90)}+${three(dice)}.`,
  (dice) => `Numer wniosku FENX.01.01-IP.01-${dice.digits(4)}/${dice.digits(2)}, program ${year(dice)}-2027.`,
  (dice) =>
    `W latach ${year(dice)}-${year(dice)} było ${dice.between(10, 99)}, ${dice.between(100, 999)} i ${dice.between(1000, 9999)} spraw.`,
  (dice) =>
    `Kod pocztowy ${dice.digits(2)}-${three(dice)}, skrytka ePUAP /gmina${dice.digits(3)}/SkrytkaESP.`,
  (dice) => `Adres do e-Doręczeń: AE:PL-${dice.digits(5)}-${dice.digits(5)}-ABCDE-${dice.between(10, 40)}`,
  (dice) => `Hasz a${dice.digits(11)}f, suma 0x${dice.digits(10)}, port ${dice.between(1000, 9999)}.`,
  () => 'Wzór adresu to imie.nazwisko@gmina.pl, a testowy: anna@brzezinki.example.',
  (dice) =>
    `Bezrobocie ${dice.between(1, 20)},${dice.between(1, 9)} %, frekwencja ${dice.between(30, 80)},${dice.digits(2)} %.`,
  (dice) =>
    `Sygnatura II SA/Wa ${dice.between(1, 2999)}/${dice.between(10, 26)} oraz I OSK ${dice.between(1, 2999)}/${dice.between(10, 26)}.`,
  (dice) =>
    `Uchwała nr ${dice.of(['XII', 'XLV', 'VIII'])}/${dice.between(10, 400)}/${year(dice)} Rady Gminy z ${day(dice)} r.`,
]

/** So many of each sentence, alone or two together. */
export const innocent = (dice: Dice, each: number): string[] =>
  sentences.flatMap((say) =>
    Array.from({ length: each }, (_, at) =>
      at % 2 === 0 ? say(dice) : `${say(dice)} ${dice.of(sentences)(dice)}`,
    ),
  )
