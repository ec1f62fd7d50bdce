import { channels } from '@rynek/shared/core/events.ts'
import type { PageRow } from './core/page.ts'
import { listParameters } from './features/threads/filters.ts'

/**
 * The map of the site: address → page. To add a page:
 *
 * 1. `features/<room>/XxxPage.tsx` exports the component `XxxPage` and `page = definePage({ load, Page: XxxPage })`.
 *    `load` asks the API (`api.get`), and returns `{ found, head }` or `{ moved: '/the/right/address' }`.
 *    A refusal of the API (404, 403, 401) becomes the right answer by itself.
 * 2. A row here. `path`: segments, `:name`, a last `:name?`. `parameters`: the query parameters the page reads, all of
 *    them. `shows`: the channels whose events change what a guest sees (the page is kept until one of them has news),
 *    `[]` for a page that never changes, `'personal'` for one that is rendered for its viewer and never kept.
 * 3. Texts in `shared/features/<room>/strings.ts`, spread into `shared/core/strings.ts`.
 *
 * Everything in the first render is the same for all readers: who reads, what time it is and what the browser can do
 * comes in `onMount` or later.
 */
export const rows: readonly PageRow[] = [
  {
    name: 'home',
    path: '/',
    source: 'features/layout/HomePage.tsx',
    parameters: [],
    shows: () => ['*'],
    code: () => import('./features/layout/HomePage.tsx'),
  },
  {
    name: 'topic',
    path: '/tematy/:code',
    source: 'features/topics/TopicPage.tsx',
    parameters: listParameters,
    shows: () => ['*'],
    code: () => import('./features/topics/TopicPage.tsx'),
  },
  {
    name: 'city-type',
    path: '/typy/:cityType',
    source: 'features/topics/CityTypePage.tsx',
    parameters: listParameters,
    shows: () => ['*'],
    code: () => import('./features/topics/CityTypePage.tsx'),
  },
  {
    name: 'search',
    path: '/szukaj',
    source: 'features/search/SearchPage.tsx',
    parameters: ['q', ...listParameters],
    shows: () => ['*'],
    code: () => import('./features/search/SearchPage.tsx'),
  },
  {
    name: 'thread',
    path: '/watki/:id/:slug?',
    source: 'features/threads/ThreadPage.tsx',
    parameters: ['after', 'open'],
    shows: ({ id }) => [channels.thread(Number(id))],
    code: () => import('./features/threads/ThreadPage.tsx'),
  },
  {
    name: 'ask',
    path: '/zapytaj',
    source: 'features/threads/AskPage.tsx',
    parameters: ['temat'],
    shows: () => [],
    code: () => import('./features/threads/AskPage.tsx'),
  },
  {
    name: 'history',
    path: '/wpisy/:id/historia',
    source: 'features/posts/HistoryPage.tsx',
    parameters: [],
    shows: () => ['*'],
    code: () => import('./features/posts/HistoryPage.tsx'),
  },
  {
    name: 'practices',
    path: '/praktyki',
    source: 'features/practices/LibraryPage.tsx',
    parameters: ['temat', 'typ', 'after'],
    shows: () => ['*'],
    code: () => import('./features/practices/LibraryPage.tsx'),
  },
  {
    name: 'practice',
    path: '/praktyki/:id/:slug?',
    source: 'features/practices/PracticePage.tsx',
    parameters: [],
    shows: () => ['*'],
    code: () => import('./features/practices/PracticePage.tsx'),
  },
  {
    name: 'expert-desk',
    path: '/ekspert',
    source: 'features/practices/DeskPage.tsx',
    parameters: [],
    shows: () => 'personal',
    code: () => import('./features/practices/DeskPage.tsx'),
  },
  {
    name: 'dossier',
    path: '/ekspert/praktyki/:id',
    source: 'features/practices/DossierPage.tsx',
    parameters: [],
    shows: () => 'personal',
    code: () => import('./features/practices/DossierPage.tsx'),
  },
  {
    name: 'moderation',
    path: '/moderacja',
    source: 'features/moderation/QueuePage.tsx',
    parameters: [],
    shows: () => 'personal',
    code: () => import('./features/moderation/QueuePage.tsx'),
  },
  {
    name: 'sign-in',
    path: '/zaloguj',
    source: 'features/accounts/SignInPage.tsx',
    parameters: ['next'],
    shows: () => [],
    code: () => import('./features/accounts/SignInPage.tsx'),
  },
  {
    name: 'sign-up',
    path: '/dolacz',
    source: 'features/accounts/SignUpPage.tsx',
    parameters: ['urzad', 'next'],
    shows: () => 'personal',
    code: () => import('./features/accounts/SignUpPage.tsx'),
  },
  {
    name: 'first-administrator',
    path: '/pierwszy-administrator',
    source: 'features/accounts/FirstAdministratorPage.tsx',
    parameters: ['kod', 'urzad'],
    shows: () => 'personal',
    code: () => import('./features/accounts/FirstAdministratorPage.tsx'),
  },
  {
    name: 'account',
    path: '/konto',
    source: 'features/accounts/AccountPage.tsx',
    parameters: [],
    shows: () => 'personal',
    code: () => import('./features/accounts/AccountPage.tsx'),
  },
  {
    name: 'institution',
    path: '/instytucje/:id',
    source: 'features/institutions/InstitutionPage.tsx',
    parameters: [],
    // The register is imported by another process, which announces nothing.
    shows: () => 'personal',
    code: () => import('./features/institutions/InstitutionPage.tsx'),
  },
  {
    name: 'about',
    path: '/o-serwisie',
    source: 'features/layout/AboutPage.tsx',
    parameters: [],
    shows: () => [],
    code: () => import('./features/layout/AboutPage.tsx'),
  },
  {
    name: 'privacy',
    path: '/prywatnosc',
    source: 'features/layout/PrivacyPage.tsx',
    parameters: [],
    shows: () => [],
    code: () => import('./features/layout/PrivacyPage.tsx'),
  },
  {
    name: 'terms',
    path: '/regulamin',
    source: 'features/layout/TermsPage.tsx',
    parameters: [],
    shows: () => [],
    code: () => import('./features/layout/TermsPage.tsx'),
  },
  {
    name: 'accessibility',
    path: '/deklaracja-dostepnosci',
    source: 'features/layout/AccessibilityPage.tsx',
    parameters: [],
    shows: () => [],
    code: () => import('./features/layout/AccessibilityPage.tsx'),
  },
]
