import { shortCookie } from '../accounts/short-cookie.ts'
import { visitLife } from './visits.ts'

/** Who comes back is who set out: the same browser. */
export const visitCookie = shortCookie('visit', visitLife)
