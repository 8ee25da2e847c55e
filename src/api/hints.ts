import { nearestRoute } from '../contract/nearest-route.ts'
import { pathOf, type Vendor } from '../contract/routes.ts'
import { type Call, contentCoding, type Reply } from '../http/call.ts'
import { maskMethod } from '../http/mask.ts'
import { andList } from '../text/phrases.ts'
import { credentialFor } from '../world/world-name.ts'

/** The header of a refusal with advice of the sandbox's own. The body stays the vendor's. */
export const hintHeader = 'x-payerbox-hint'

/** The reply with a hint in its headers. A hint that a reply has already is more precise and stays. */
export function withHint(reply: Reply, hint: string | undefined): Reply {
  if (hint === undefined || hintHeader in reply.headers) return reply
  return { ...reply, headers: { ...reply.headers, [hintHeader]: hint } }
}

/** What a request whose path or method does not exist probably meant. `allow` lists the methods of a path that exists. */
export function routeHint({ method, path }: Call, allow: readonly string[]): string | undefined {
  if (allow.length > 0) return `this path allows ${andList(allow)}, not ${maskMethod(method)}`
  const nearest = nearestRoute(method, path)
  return nearest === undefined ? undefined : `did you mean ${nearest}?`
}

/** Why a request whose body has a content coding was refused, if that is why: the body was read as it arrived. */
export function codingHint({ headers, body }: Call): string | undefined {
  const coding = body === '' ? undefined : contentCoding(headers['content-encoding'])
  if (coding === undefined) return undefined
  const subject =
    coding === 'another coding' ? 'the body has a content coding' : `the body has the content coding ${coding}`
  return `${subject}; no vendor documents that it decodes one, so it was not decoded: send it without content-encoding`
}

/** The credential of a world, as a client of each API sends it. */
export const credentialInWords: Readonly<Record<Vendor, (world: string) => string>> = {
  taiga: (world) => `Authorization: Bearer ${credentialFor(world)}`,
  stedi: (world) => `Authorization: ${credentialFor(world)}`,
  optum: (world) => `client_id ${credentialFor(world)}, any secret`,
}

/** What the vendor's API expects in place of a credential that selects no world. */
export function credentialHint(vendor: Vendor): string {
  const expected = `${credentialInWords[vendor]('demo')}; sandbox_ and any name selects a world`
  if (vendor !== 'optum') return `expected ${expected}`
  return `expected Authorization: Bearer and a token from POST ${pathOf('optum.token')} (${expected})`
}
