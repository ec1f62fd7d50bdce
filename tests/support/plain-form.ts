import type { CastKey } from './cast.ts'
import type { World } from './world.ts'

/** Posts a form as a browser without JavaScript does; a world with pages answers. */
export async function postForm(
  world: World,
  who: CastKey,
  url: string,
  values: Record<string, string> | [string, string][],
) {
  const headers = {
    origin: world.origin(),
    cookie: await world.cookieOf(who),
    'content-type': 'application/x-www-form-urlencoded',
  }
  const payload = new URLSearchParams(values).toString()
  const answer = await world.app.inject({ method: 'POST', url, headers, payload })
  return { status: answer.statusCode, goesTo: answer.headers.location, body: answer.body }
}
