import type { FormRow } from './core/pages/forms.ts'
import { accountForms } from './features/accounts/forms.ts'
import { adoptionForms } from './features/adoptions/forms.ts'
import { assessorForms } from './features/assessors/forms.ts'
import { correspondenceForms } from './features/correspondence/forms.ts'
import { credentialForms } from './features/credentials/forms.ts'
import { endorsementForms } from './features/endorsements/forms.ts'
import { excerptForms } from './features/excerpts/forms.ts'
import { factorForms } from './features/factors/forms.ts'
import { identityForms } from './features/identities/forms.ts'
import { mailForms } from './features/mail/forms.ts'
import { membershipForms } from './features/memberships/forms.ts'
import { moderationForms } from './features/moderation/forms.ts'
import { noticeForms } from './features/notices/forms.ts'
import { passkeyForms } from './features/passkeys/forms.ts'
import { phraseForms } from './features/phrases/forms.ts'
import { postForms } from './features/posts/forms.ts'
import { practiceForms } from './features/practices/forms.ts'
import { privacyForms } from './features/privacy/forms.ts'
import { profileForms } from './features/profiles/forms.ts'
import { sanctionForms } from './features/sanctions/forms.ts'
import { staffForms } from './features/staff/forms.ts'
import { termsForms } from './features/terms/forms.ts'
import { threadForms } from './features/threads/forms.ts'
import { transferForms } from './features/transfers/forms.ts'
import { watchlistForms } from './features/watchlist/forms.ts'

/** Every form that works without JavaScript, room by room. */
export const forms: readonly FormRow[] = [
  ...accountForms,
  ...factorForms,
  ...passkeyForms,
  ...identityForms,
  ...credentialForms,
  ...membershipForms,
  ...threadForms,
  ...postForms,
  ...endorsementForms,
  ...moderationForms,
  ...phraseForms,
  ...transferForms,
  ...watchlistForms,
  ...sanctionForms,
  ...staffForms,
  ...practiceForms,
  ...assessorForms,
  ...noticeForms,
  ...mailForms,
  ...excerptForms,
  ...correspondenceForms,
  ...adoptionForms,
  ...profileForms,
  ...privacyForms,
  ...termsForms,
]
