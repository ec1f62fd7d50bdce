import { emptyDescription } from '@rynek/shared/features/practices/description.ts'
import type { SeedPractice } from '../types.ts'

const blank = emptyDescription('')

/** Descriptions somebody is still writing, each left at another point. */
export const drafts: readonly SeedPractice[] = [
  {
    thread: 'org-standard-sprzetu',
    nominatedBy: 'marek',
    justification:
      'Lista zalecana z jedną regułą: co z listy, to serwisujemy. Nikomu niczego nie zabroniono, a po trzech latach z listy pochodzi 94% zakupów. Warto to opisać razem z zapisami.',
    stage: 'draft',
    sources: [0],
    daysAgo: 48,
    reachedDaysAgo: 40,
    description: {
      ...blank,
      title: 'Lista zalecanego sprzętu zamiast obowiązkowego standardu',
      summary:
        'Szkoły kupują, co chcą, ale miasto serwisuje tylko sprzęt z krótkiej listy parametrów. Po trzech latach z listy pochodzą niemal wszystkie zakupy.',
      otherTopics: ['spr-sprzet', 'fin-zamowienia'],
      context: 'Miasto na prawach powiatu, 23 szkoły, zespół informatyków w urzędzie.',
      problem:
        'Każda szkoła kupowała sama. W spisie znalazły się dziesiątki modeli, do części nie było już oprogramowania ani części zamiennych.',
      solution:
        'Lista zawiera **parametry, nie marki**: trzy rodzaje laptopa, dwa monitory, jedną drukarkę sieciową na budynek. Raz w roku przegląda ją zespół, w którym są dyrektorzy.',
      fits: ['MSR', 'MPP'],
      contactRole: 'kierownik zespołu informatyków',
    },
  },
  {
    thread: 'kom-koordynator-cyfryzacji',
    nominatedBy: 'halina',
    justification:
      'Trzy miasta, trzy drogi: dodatek, godziny i zdjęcie z koordynatora haseł. Najcenniejszy jest pomiar, od którego powinna zaczynać się każda rozmowa o stawce.',
    stage: 'draft',
    sources: [0, 2],
    daysAgo: 55,
    reachedDaysAgo: 44,
    description: {
      ...blank,
      title: 'Szkolny koordynator cyfryzacji: najpierw pomiar pracy, potem stawka',
      summary:
        'Cztery tygodnie zapisywania, na co idzie czas, pokazały, że dwie piąte pracy koordynatora to hasła. Po ich przeniesieniu do pomocy technicznej rozmowa o dodatku stała się krótka.',
      otherTopics: ['org-zmiana'],
      hdrStage: 'diagnosis',
      context: 'Szkoły podstawowe prowadzone przez miasto na prawach powiatu.',
      problem:
        'Funkcja była w każdej szkole inna: raz z dodatkiem, raz z godzinami, najczęściej bez niczego.',
      steps: [
        {
          when: 'do ustalenia',
          what: 'Cztery tygodnie zapisków koordynatorów, pięć rubryk, anonimowo.',
          who: 'wydział edukacji',
        },
      ],
      results: [
        {
          indicator: 'Czas koordynatora w tygodniu',
          before: '6 godzin',
          after: '3,5 godziny',
          measuredOn: 'do uzupełnienia',
          source: 'zapiski koordynatorów',
        },
      ],
      fits: ['MPP', 'MET', 'MSR'],
    },
  },
  {
    thread: 'usl-szkoly-adres',
    nominatedBy: 'tomasz',
    justification:
      'Wątek rozstrzyga spór, który dzieli powiaty: własny adres dla szkoły czy jeden w starostwie. Jest granica, od której się to opłaca, i sposób na spóźnione pisma.',
    stage: 'draft',
    sources: [0],
    daysAgo: 112,
    reachedDaysAgo: 96,
    description: {
      ...blank,
      title: 'Własne adresy do doręczeń w szkołach powiatu, z próbną wysyłką',
      summary:
        'Każda szkoła ma własny adres do doręczeń elektronicznych, dwie osoby z uprawnieniami i instrukcję na dwie strony. Działanie sprawdza próbna wysyłka.',
      context: 'Powiat, sześć szkół ponadpodstawowych, poradnia i bursa.',
      legal: 'Do potwierdzenia z radcą: upoważnienia dla osób, które odbierają pisma w szkole.',
      costStart: 0,
      costYearly: 0,
      costNote: 'Praca własna.',
      fits: ['POW'],
      contactRole: 'naczelniczka wydziału edukacji',
    },
  },
  {
    thread: 'fin-licencje-zapory',
    nominatedBy: 'marek',
    justification:
      'Tabela „co kupiliśmy z projektów i ile kosztuje utrzymanie” to jedna strona, która zmienia rozmowę z radą. Powinna powstawać przed podpisaniem każdej umowy o dofinansowanie.',
    stage: 'draft',
    sources: [0],
    daysAgo: 26,
    reachedDaysAgo: 19,
    description: {
      ...blank,
      title: 'Tabela kosztów utrzymania tego, co kupiono z projektów',
      summary:
        'Jedna strona dla rady gminy: co kupiono z dotacji, do kiedy działa i ile kosztuje każdy następny rok.',
      otherTopics: ['cyb-ksc'],
      hdrStage: 'plan',
      pilot: true,
      problem: 'Licencje z projektu wygasały, a w budżecie nie było na nie pieniędzy.',
      costStart: 0,
      fits: ['GWD', 'GWM', 'MWD'],
    },
  },
  {
    thread: 'cyb-samoocena',
    nominatedBy: 'halina',
    justification:
      'Arkusz z czterema kolumnami, który zaczyna się od raportu z ostatniego audytu, pozwala małej gminie zrobić samoocenę bez kancelarii. Opis piszemy od początku, na podstawie odpowiedzi.',
    stage: 'draft',
    sources: ['question', 0],
    daysAgo: 14,
    reachedDaysAgo: 9,
    description: {
      ...blank,
      title: 'Samoocena bezpieczeństwa w gminie bez działu IT: arkusz z czterema kolumnami',
      hdrStage: 'diagnosis',
      context: 'Gmina wiejska, 11 tys. mieszkańców, informatyk dwa dni w tygodniu.',
    },
  },
]
