import { strings } from '../../core/language.ts'

export const institutionStrings = strings({
  'institutions.demo': {
    pl: 'Ten urząd jest wymyślony na potrzeby demonstracji.',
    en: 'This office was invented for the demonstration.',
  },
  'institutions.type': { pl: 'Typ jednostki', en: 'Type of unit' },
  'institutions.size': { pl: 'Wielkość', en: 'Size' },
  'institutions.county': { pl: 'Powiat', en: 'County' },
  'institutions.region': { pl: 'Województwo', en: 'Region' },
  'institutions.code': { pl: 'Kod TERYT', en: 'TERYT code' },
})

/** What the import of the register says. It runs on the server, so these texts are not among the pages' ones. */
export const registerStrings = strings({
  'register.usage': {
    pl: 'Użycie: pnpm register:import PLIK_TERC [PLIK_Z_LUDNOŚCIĄ]',
    en: 'Usage: pnpm register:import TERC_FILE [POPULATION_FILE]',
  },
  'register.noFile': { pl: 'Nie ma pliku {path}.', en: 'There is no file {path}.' },
  'register.read': {
    pl: {
      one: 'Wczytano {count} jednostkę. Stan na {stateOn}.',
      few: 'Wczytano {count} jednostki. Stan na {stateOn}.',
      many: 'Wczytano {count} jednostek. Stan na {stateOn}.',
      other: 'Wczytano {count} jednostki. Stan na {stateOn}.',
    },
    en: {
      one: 'Read {count} unit, as of {stateOn}.',
      other: 'Read {count} units, as of {stateOn}.',
    },
  },
  'register.progress': { pl: 'Zapisywanie: {done} z {total}', en: 'Storing: {done} of {total}' },
  'register.done': {
    pl: 'Gotowe. Nowe: {added}, zmienione: {changed}, zamknięte: {closed}.',
    en: 'Done. {added} new, {changed} changed, {closed} closed.',
  },
  'register.withoutType': {
    pl: {
      one: '{count} jednostka nie ma typu, bo nie podano jej liczby ludności.',
      few: '{count} jednostki nie mają typu, bo nie podano ich liczby ludności.',
      many: '{count} jednostek nie ma typu, bo nie podano ich liczby ludności.',
      other: '{count} jednostki nie ma typu, bo nie podano jej liczby ludności.',
    },
    en: {
      one: '{count} unit has no type, because its population was not given.',
      other: '{count} units have no type, because their population was not given.',
    },
  },
  'register.uncounted': {
    pl: {
      one: '{count} gmina nie ma podanej liczby ludności. Dopóki jej nie ma, należy do mniejszych.',
      few: '{count} gminy nie mają podanej liczby ludności. Dopóki jej nie ma, należą do mniejszych.',
      many: '{count} gmin nie ma podanej liczby ludności. Dopóki jej nie ma, należą do mniejszych.',
      other: '{count} gminy nie ma podanej liczby ludności. Dopóki jej nie ma, należy do mniejszych.',
    },
    en: {
      one: 'The population of {count} commune was not given. Until it is, the commune counts as a smaller one.',
      other:
        'The populations of {count} communes were not given. Until they are, these count as smaller ones.',
    },
  },
  'register.notImported': {
    pl: 'Nic nie zostało zmienione.',
    en: 'Nothing was changed.',
  },
  'register.atLine': { pl: 'Wiersz {line}: {sentence}', en: 'Line {line}: {sentence}' },

  'register.refused.too-large': {
    pl: 'Plik jest za duży. Rejestr może mieć najwyżej {value} MB, także po rozpakowaniu.',
    en: 'The file is too large. A register may have {value} MB at most, also when unpacked.',
  },
  'register.refused.empty': {
    pl: 'W pliku nie ma żadnych danych.',
    en: 'There is nothing in the file.',
  },
  'register.refused.not-utf8': {
    pl: 'Plik nie jest zapisany w kodowaniu UTF-8. Pobierz go ponownie i nie zapisuj go w arkuszu.',
    en: 'The file is not encoded in UTF-8. Download it again and do not save it from a spreadsheet.',
  },
  'register.refused.zip-unreadable': {
    pl: 'Nie udało się rozpakować archiwum ZIP. Pobierz plik ponownie.',
    en: 'The ZIP archive could not be unpacked. Download the file again.',
  },
  'register.refused.zip-without-register': {
    pl: 'W archiwum ZIP nie ma pliku CSV ani XML.',
    en: 'There is no CSV or XML file in the ZIP archive.',
  },
  'register.refused.zip-with-several': {
    pl: 'W archiwum ZIP jest więcej niż jeden plik CSV lub XML, na przykład {value}. Rozpakuj je i wskaż właściwy.',
    en: 'The ZIP archive holds more than one CSV or XML file, such as {value}. Unpack it and name the right one.',
  },
  'register.refused.csv-unreadable': {
    pl: 'Nie udało się odczytać wiersza pliku CSV.',
    en: 'This line of the CSV file could not be read.',
  },
  'register.refused.xml-unreadable': {
    pl: 'To nie jest poprawny plik XML.',
    en: 'This is not well-formed XML.',
  },
  'register.refused.column-missing': {
    pl: 'Brakuje kolumny {value}.',
    en: 'The column {value} is missing.',
  },
  'register.refused.cells-missing': {
    pl: 'Wiersz ma inną liczbę pól niż nagłówek: „{value}”.',
    en: 'The line has another number of cells than the heading: “{value}”.',
  },
  'register.refused.code-malformed': {
    pl: 'Niepoprawny kod „{value}”. Każda z kolumn WOJ, POW i GMI ma dwie cyfry albo jest pusta.',
    en: 'The code “{value}” is malformed. Each of WOJ, POW and GMI has two digits or is empty.',
  },
  'register.refused.code-twice': {
    pl: 'Kod {value} występuje w pliku drugi raz.',
    en: 'The code {value} is in the file for the second time.',
  },
  'register.refused.rodz-unknown': {
    pl: 'Nieznany rodzaj jednostki: „{value}”.',
    en: 'Unknown kind of unit (RODZ): “{value}”.',
  },
  'register.refused.name-malformed': {
    pl: 'Niepoprawna nazwa: „{value}”.',
    en: 'This is not a name: “{value}”.',
  },
  'register.refused.state-malformed': {
    pl: 'Niepoprawna data w kolumnie STAN_NA: „{value}”.',
    en: 'This is not a date, in the column STAN_NA: “{value}”.',
  },
  'register.refused.several-states': {
    pl: 'Plik podaje więcej niż jeden stan na dzień, tu {value}. Nie można łączyć różnych wydań rejestru.',
    en: 'The file speaks of more than one day, here {value}. Different editions must not be mixed.',
  },
  'register.refused.voivodeship-unknown': {
    pl: 'Nie ma województwa o kodzie {value}.',
    en: 'There is no voivodeship with the code {value}.',
  },
  'register.refused.county-kind-unknown': {
    pl: 'Nieznany rodzaj powiatu: „{value}”.',
    en: 'Unknown kind of county: “{value}”.',
  },
  'register.refused.county-without-voivodeship': {
    pl: 'Powiat {value} jest w pliku, a jego województwa nie ma.',
    en: 'The county {value} is in the file, but its voivodeship is not.',
  },
  'register.refused.commune-without-county': {
    pl: 'Gmina {value} jest w pliku, a jej powiatu nie ma.',
    en: 'The commune {value} is in the file, but its county is not.',
  },
  'register.refused.city-without-commune': {
    pl: 'Miasto na prawach powiatu {value} nie ma w pliku dokładnie jednej gminy miejskiej.',
    en: 'The city with county rights {value} does not have exactly one urban commune in the file.',
  },
  'register.refused.voivodeships-missing': {
    pl: 'Liczba województw w pliku: {value}. Powinno ich być 16.',
    en: 'Voivodeships in the file: {value}. There should be 16.',
  },
  'register.refused.communes-uncounted': {
    pl: 'Liczba gmin w pliku: {value}. Powinno ich być od 2400 do 2600.',
    en: 'Communes in the file: {value}. There should be 2,400 to 2,600.',
  },
  'register.refused.population-code-malformed': {
    pl: 'Niepoprawny kod TERYT „{value}”. Kod ma 2, 4, 6 albo 7 cyfr, razem z zerem na początku.',
    en: 'The TERYT code “{value}” is malformed. It has 2, 4, 6 or 7 digits, the zero in front included.',
  },
  'register.refused.population-codes-mixed': {
    pl: 'Kod {value} ma inną długość niż poprzednie. Sprawdź, czy nie stracił zera na początku.',
    en: 'The code {value} is not as long as those before it. See whether it has lost the zero in front.',
  },
  'register.refused.population-malformed': {
    pl: 'Niepoprawna liczba ludności: „{value}”.',
    en: 'This is not a population: “{value}”.',
  },
  'register.refused.population-twice': {
    pl: 'Jednostka o kodzie {value} ma w pliku dwie różne liczby ludności.',
    en: 'The unit {value} has two different populations in the file.',
  },
  'register.refused.domain-malformed': {
    pl: 'To nie jest domena: „{value}”.',
    en: 'This is not a domain: “{value}”.',
  },
  'register.refused.domain-kind-unknown': {
    pl: 'Nieznany rodzaj domeny: „{value}”. Może być: own, shared lub free.',
    en: 'Unknown kind of domain: “{value}”. It is own, shared or free.',
  },
  'register.refused.domain-twice': {
    pl: 'Ten urząd jest w pliku dwa razy: „{value}”.',
    en: 'This office is in the file twice: “{value}”.',
  },
  'register.refused.population-of-no-unit': {
    pl: 'W rejestrze nie ma jednostki o kodzie {value}. Sprawdź, czy kod nie stracił zera na początku.',
    en: 'The register has no unit {value}. See whether the code has lost the zero in front.',
  },
})
