/** Where the pages live. Both sides link and redirect through these, so that an address is written once. */
export const addresses = {
  home: '/',
  area: (code: string) => `/tematy/${code}`,
  cityType: (code: string) => `/typy/${code}`,
  thread: (id: number, slug: string) => `/watki/${id}/${slug}`,
  post: (threadId: number, slug: string, postId: number) => `/watki/${threadId}/${slug}#p${postId}`,
  /** A post wherever it stands by now. */
  standing: (postId: number) => `/wpisy/${postId}`,
  /** What a post said at each time, or what one version changed. */
  history: (postId: number, changedIn?: number) =>
    `/wpisy/${postId}/historia${changedIn === undefined ? '' : `?zmiany=${changedIn}`}`,
  ask: '/zapytaj',
  /** The same with a title that somebody looked for and did not find. */
  askAbout: (title: string) => `/zapytaj?tytul=${encodeURIComponent(title)}`,
  practices: '/praktyki',
  practice: (id: number, slug: string) => `/praktyki/${id}/${slug}`,
  compare: '/porownanie',
  /** A practice beside another one, which is chosen there. */
  compareWith: (id: number) => `/porownanie?a=${id}`,
  comparePair: (id: number, other: number) => `/porownanie?a=${id}&b=${other}`,
  edition: (id: number, edition: number) => `/praktyki/${id}/wydania/${edition}`,
  /** What two editions differ in; which two is chosen there. */
  editionChanges: (id: number) => `/praktyki/${id}/wydania/roznice`,
  changesBetween: (id: number, from: number | string, to: number | string) =>
    `/praktyki/${id}/wydania/roznice?z=${from}&do=${to}`,
  /** What the reader's own office reports of a practice. */
  adoption: (practiceId: number) => `/wdrozenia/${practiceId}`,
  search: '/szukaj',
  person: (id: number) => `/osoby/${id}`,
  institution: (id: number) => `/instytucje/${id}`,
  expertDesk: '/ekspert',
  dossier: (id: number) => `/ekspert/praktyki/${id}`,
  assessors: (id: number) => `/ekspert/praktyki/${id}/oceniajacy`,
  expertAreas: '/ekspert/obszary',
  firstAdministrator: '/pierwszy-administrator',
  moderation: '/moderacja',
  appeals: '/moderacja/odwolania',
  /** What moderators often write. */
  phrases: '/moderacja/gotowe-teksty',
  watchlist: '/moderacja/slowa',
  personFile: (id: number) => `/moderacja/osoby/${id}`,
  mySanctions: '/konto/decyzje',
  /** For whoever cannot sign in. */
  appeal: '/odwolanie',
  auditLog: '/dziennik',
  /** What moderators did to one thread. */
  changesOf: (threadId: number) => `/dziennik?watek=${threadId}`,
  fullLog: '/administracja/dziennik',
  mail: '/administracja/poczta',
  retention: '/administracja/przechowywanie',
  /** Everybody with an account, for administrators. */
  people: '/administracja/osoby',
  rolesOf: (personId: number) => `/administracja/osoby/${personId}`,
  /** Where moderators take posts out of a thread, or bring it together with another. */
  arrange: (threadId: number) => `/moderacja/watki/${threadId}`,
  case: (id: number) => `/moderacja/sprawy/${id}`,
  myCases: '/moje-sprawy',
  myCase: (id: number) => `/moje-sprawy#sprawa-${id}`,
  /** What the reader wrote and a moderator has not read yet. */
  awaiting: '/moje-sprawy#czekaja',
  myReports: '/moje-sprawy#zgloszenia',
  account: '/konto',
  ownProfile: '/konto/profil',
  ownName: '/konto/profil/nazwisko',
  ownData: '/konto/dane',
  ownErasure: '/konto/usun',
  erasure: (personId: number) => `/osoby/${personId}/usun`,
  secondFactor: '/konto/drugi-skladnik',
  passkeys: '/konto/klucze',
  identities: '/konto/polaczenia',
  /** Where the provider sends people back; what is registered there is this very address. */
  fromProvider: '/zaloguj/powrot',
  /** The provider does not answer; the page that led there says so. */
  providerAway: (from: 'sign-in' | 'join') =>
    `${from === 'join' ? '/konto/polaczenia' : '/zaloguj'}?dostawca=niedostepny`,
  /** Out of the site, to the provider. */
  toProvider: (next: string) => `/api/sessions/provider?next=${encodeURIComponent(next)}`,
  toJoin: '/api/sessions/provider?join=1',
  signUpByIdentity: '/dolacz/konto',
  notices: '/powiadomienia',
  quotations: '/cytaty',
  correspondence: '/korespondencja',
  conversation: (id: number) => `/korespondencja/${id}`,
  write: (practiceId: number) => `/napisz/${practiceId}`,
  signIn: (next?: string) => (next ? `/zaloguj?next=${encodeURIComponent(next)}` : '/zaloguj'),
  /** The second step of signing in. */
  signInCode: (next?: string) => (next ? `/zaloguj/kod?next=${encodeURIComponent(next)}` : '/zaloguj/kod'),
  signUp: '/dolacz',
  /** Where the link in an invitation leads. */
  invited: (code: string) => `/dolacz?zaproszenie=${code}`,
  forgotten: '/haslo',
  /** Where the link in the letter leads. */
  newPassword: (code?: string) => (code ? `/haslo/nowe?kod=${code}` : '/haslo/nowe'),
  password: '/konto/haslo',
  email: '/konto/email',
  membership: '/konto/czlonkostwo',
  membershipRequests: '/czlonkostwa',
  invitations: '/konto/zaproszenia',
  /** Asks for the password once more and leads back. */
  confirm: (next?: string) => (next ? `/potwierdz?next=${encodeURIComponent(next)}` : '/potwierdz'),
  language: (to: string, next: string) => `/jezyk?to=${to}&next=${encodeURIComponent(next)}`,
  about: '/o-serwisie',
  privacy: '/prywatnosc',
  terms: '/regulamin',
  termsOf: (version: number) => `/regulamin?wersja=${version}`,
  acceptTerms: (next?: string) =>
    next ? `/regulamin/zgoda?next=${encodeURIComponent(next)}` : '/regulamin/zgoda',
  publishTerms: '/administracja/regulamin',
  accessibility: '/deklaracja-dostepnosci',
} as const

/** Only addresses of our own: `//elsewhere`, `/\elsewhere` and control characters lead out of the site. */
export function safeNext(next: string | null | undefined): string {
  const ownPath = /^\/(?![/\\])[^\\\p{Cc}]*$/u
  return next && next.length <= 2000 && ownPath.test(next) ? next : '/'
}
