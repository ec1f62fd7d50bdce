import type { CastKey } from './cast.ts'
import { cookieOf } from './newcomer.ts'
import type { World } from './world.ts'

type Values = Record<string, string> | [string, string][]

/** Posts a form as a browser without JavaScript does; a world with pages answers. */
export const postForm = async (world: World, who: CastKey, url: string, values: Values) =>
  postPlainly(world, url, values, await world.cookieOf(who))

/** The same as whoever has this cookie, or as a guest; `cookie` is the one that was set. */
export async function postPlainly(world: World, url: string, values: Values, cookie = '') {
  const headers = {
    origin: world.origin(),
    cookie,
    'content-type': 'application/x-www-form-urlencoded',
  }
  const payload = new URLSearchParams(values).toString()
  const answer = await world.app.inject({ method: 'POST', url, headers, payload })
  return {
    status: answer.statusCode,
    goesTo: answer.headers.location,
    body: answer.body,
    cookie: cookieOf({ status: answer.statusCode, json: undefined, headers: answer.headers }),
  }
}
