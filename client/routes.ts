import type { PageRow } from './core/page.ts'
import { personalPages } from './routes/personal.ts'
import { publicPages } from './routes/public.ts'

/**
 * The map of the site: address → page. To add a page:
 *
 * 1. `features/<room>/XxxPage.tsx` exports the component `XxxPage` and `page = definePage({ load, Page: XxxPage })`.
 *    `load` asks the API (`api.get`), and returns `{ found, head }` or `{ moved: '/the/right/address' }`.
 *    A refusal of the API (404, 403, 401) becomes the right answer by itself.
 * 2. A row in `routes/public.ts`, `routes/personal.ts`, `routes/account.ts` or, for staff, `routes/staff.ts`. `path`: segments, `:name`, a last `:name?`.
 *    `parameters`: the query parameters the page reads, all of
 *    them. `shows`: the channels whose events change what a guest sees (the page is kept until one of them has news;
 *    `channels.anything` for lists of everything), `[]` for a page that never changes, `'personal'` for one that is rendered for its viewer and never kept.
 * 3. Texts in `shared/features/<room>/strings.ts`, spread into `shared/core/strings.ts`.
 *
 * Everything in the first render is the same for all readers: who reads, what time it is and what the browser can do
 * comes in `onMount` or later.
 */
export const rows: readonly PageRow[] = [...publicPages, ...personalPages]
