import { shortCookie } from '../accounts/short-cookie.ts'
import { longestEntry } from './service/sign-in.ts'

/** A sign-in that waits for its code belongs to the browser that began it. */
export const entryCookie = shortCookie('entry', longestEntry)
