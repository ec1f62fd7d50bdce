import type { PageRow } from '../core/page.ts'

/** Pages for moderators and administrators: personal like the others, only apart from them. */
export const staffPages: readonly PageRow[] = [
  {
    name: 'moderation',
    path: '/moderacja',
    source: 'features/moderation/QueuePage.tsx',
    parameters: ['stan', 'czyje', 'obszar', 'powod', 'after', 'wynik'],
    shows: () => 'personal',
    code: () => import('../features/moderation/QueuePage.tsx'),
  },
  {
    name: 'full-log',
    path: '/administracja/dziennik',
    source: 'features/audit/FullLogPage.tsx',
    parameters: ['after'],
    shows: () => 'personal',
    code: () => import('../features/audit/FullLogPage.tsx'),
  },
  {
    name: 'mail',
    path: '/administracja/poczta',
    source: 'features/mail/MailPage.tsx',
    parameters: [],
    shows: () => 'personal',
    code: () => import('../features/mail/MailPage.tsx'),
  },
  {
    name: 'case',
    path: '/moderacja/sprawy/:id',
    source: 'features/moderation/CasePage.tsx',
    parameters: [],
    shows: () => 'personal',
    code: () => import('../features/moderation/CasePage.tsx'),
  },
  {
    name: 'person-file',
    path: '/moderacja/osoby/:id',
    source: 'features/sanctions/PersonFilePage.tsx',
    parameters: [],
    shows: () => 'personal',
    code: () => import('../features/sanctions/PersonFilePage.tsx'),
  },
  {
    name: 'appeals',
    path: '/moderacja/odwolania',
    source: 'features/sanctions/AppealsPage.tsx',
    parameters: [],
    shows: () => 'personal',
    code: () => import('../features/sanctions/AppealsPage.tsx'),
  },
  {
    name: 'erasure',
    path: '/osoby/:id/usun',
    source: 'features/privacy/ErasurePage.tsx',
    parameters: [],
    shows: () => 'personal',
    code: () => import('../features/privacy/ErasurePage.tsx'),
  },
]
