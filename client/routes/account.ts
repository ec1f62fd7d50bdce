import type { PageRow } from '../core/page.ts'

/** Pages of one's own account and what one signs in with: personal like the others, only apart from them. */
export const accountPages: readonly PageRow[] = [
  {
    name: 'new-password',
    path: '/haslo/nowe',
    source: 'features/credentials/NewPasswordPage.tsx',
    parameters: ['kod', 'ustawiono'],
    shows: () => 'personal',
    code: () => import('../features/credentials/NewPasswordPage.tsx'),
  },
  {
    name: 'password',
    path: '/konto/haslo',
    source: 'features/credentials/PasswordPage.tsx',
    parameters: ['zmieniono'],
    shows: () => 'personal',
    code: () => import('../features/credentials/PasswordPage.tsx'),
  },
  {
    name: 'email',
    path: '/konto/email',
    source: 'features/credentials/EmailPage.tsx',
    parameters: ['zmieniono'],
    shows: () => 'personal',
    code: () => import('../features/credentials/EmailPage.tsx'),
  },
  {
    name: 'passkeys',
    path: '/konto/klucze',
    source: 'features/passkeys/PasskeysPage.tsx',
    parameters: [],
    shows: () => 'personal',
    code: () => import('../features/passkeys/PasskeysPage.tsx'),
  },
  {
    name: 'membership',
    path: '/konto/czlonkostwo',
    source: 'features/memberships/MembershipPage.tsx',
    parameters: ['urzad'],
    shows: () => 'personal',
    code: () => import('../features/memberships/MembershipPage.tsx'),
  },
  {
    name: 'invitations',
    path: '/konto/zaproszenia',
    source: 'features/memberships/InvitationsPage.tsx',
    parameters: [],
    shows: () => 'personal',
    code: () => import('../features/memberships/InvitationsPage.tsx'),
  },
  {
    name: 'confirm',
    path: '/potwierdz',
    source: 'features/credentials/ConfirmPage.tsx',
    parameters: ['next'],
    shows: () => 'personal',
    code: () => import('../features/credentials/ConfirmPage.tsx'),
  },
  {
    name: 'account',
    path: '/konto',
    source: 'features/accounts/AccountPage.tsx',
    parameters: [],
    shows: () => 'personal',
    code: () => import('../features/accounts/AccountPage.tsx'),
  },
]
