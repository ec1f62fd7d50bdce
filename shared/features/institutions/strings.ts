import { strings } from '../../core/language.ts'

export const institutionStrings = strings({
  'institutions.demo': {
    pl: 'Ten urząd jest wymyślony na potrzeby demonstracji.',
    en: 'This office was invented for the demonstration.',
  },
  'institutions.type': { pl: 'Typ jednostki', en: 'Type of unit' },
  'institutions.size': { pl: 'Wielkość', en: 'Size' },
  'institutions.region': { pl: 'Województwo', en: 'Region' },
  'institutions.code': { pl: 'Kod TERYT', en: 'TERYT code' },
})
