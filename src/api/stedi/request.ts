import type { RouteFound } from '../../contract/routes.ts'
import { stediEditionFor } from '../../contract/stedi-edition.ts'
import type { Reply } from '../../http/call.ts'
import type { World } from '../../world/world.ts'
import type { ClaimStatusBody } from '../clearinghouse/inquiry.ts'
import { withHint } from '../hints.ts'
import type { RequestContext } from '../vendor-api.ts'
import { bodyError, rawBodyError } from './check-body.ts'
import { type Edition, editions } from './edition.ts'
import { invalidBody, type StediProblem, stediRefusal, tooLong } from './errors.ts'
import { jsonSyntaxError } from './syntax.ts'

/** The largest body that the gateway accepts, in bytes. */
const largest = 1024 * 1024

interface ValidBody<Body> {
  readonly body: Body
  readonly edition: Edition
}

/** The body and its edition, or the response to an invalid one. */
type Reading<Body> = ValidBody<Body> | { readonly refusal: Reply }

interface RawBody {
  readonly x12: string
}

/** The error in a body, if any; without one, the body has its type. */
type BodyCheck = (text: string, body: unknown, edition: Edition) => string | undefined

/**
 * Reads a JSON inquiry and checks it against the contract of its edition.
 *
 * @param id The id of the exchange.
 */
export function readRequest(context: RequestContext, id: string): Reading<ClaimStatusBody> {
  return read(context, id, bodyError)
}

/** Reads a body that contains X12 and checks it; see `readRequest`. */
export function readRawBody(context: RequestContext, id: string): Reading<RawBody> {
  return read(context, id, rawBodyError)
}

/** The edition of a request, whether it can be read or not. */
export function editionOfCall({ world, call, match }: RequestContext): Edition {
  return editionFor(world, match, parse(call.body))
}

/** The body of an earlier request to an operation that takes JSON, and its edition; `undefined` for an invalid one. */
export function validRequest(past: World, match: RouteFound, text: string): ValidBody<ClaimStatusBody> | undefined {
  return valid(past, match, text, bodyError)
}

/** The body of an earlier request to an operation that takes X12; see `validRequest`. */
export function validRawBody(past: World, match: RouteFound, text: string): ValidBody<RawBody> | undefined {
  return valid(past, match, text, rawBodyError)
}

function valid<Body>(past: World, match: RouteFound, text: string, check: BodyCheck): ValidBody<Body> | undefined {
  const body = parse(text)
  if (body === undefined) return undefined
  const edition = editionFor(past, match, body)
  return check(text, body, edition) === undefined ? { body: body as Body, edition } : undefined
}

/** The edition of a request with that body; `undefined` for a body that is not JSON. */
function editionFor({ settings }: World, { route }: RouteFound, body: unknown): Edition {
  return editions[stediEditionFor(settings.stediEdition, route.operationId, body)]
}

function read<Body>({ world, call, match }: RequestContext, id: string, check: BodyCheck): Reading<Body> {
  const body = isTooLong(call.body) ? undefined : parse(call.body)
  const edition = editionFor(world, match, body)
  const refuse = (problem: StediProblem): Reading<Body> => ({ refusal: stediRefusal(problem, id, edition.name) })
  if (isTooLong(call.body)) return refuse(tooLong)
  if (!isJson(call.headers['content-type'])) {
    return refuse(invalidBody('expected a request with `Content-Type: application/json`'))
  }
  if (body === undefined) return refuse(invalidBody(jsonSyntaxError(call.body) ?? 'expected value'))
  const wrong = check(call.body, body, edition)
  if (wrong === undefined) return { body: body as Body, edition }
  const reply = stediRefusal(invalidBody(wrong), id, edition.name)
  const other = Object.values(editions).find(
    (other) => other !== edition && check(call.body, body, other) === undefined,
  )
  return { refusal: withHint(reply, other && editionHint(edition, other, world)) }
}

/** How to get the edition that accepts the request. */
function editionHint({ name }: Edition, { name: other }: Edition, { name: world }: World): string {
  return (
    `edition ${name} of Stedi's API judged this request; edition ${other} accepts it. Start payerbox with ` +
    `--stedi-edition ${other}, or send PUT /_payerbox/worlds/${world}/settings with {"stediEdition":"${other}"}`
  )
}

/** A UTF-16 unit takes at most three bytes, so only long texts have to be measured. */
function isTooLong(text: string): boolean {
  return text.length * 3 > largest && new TextEncoder().encode(text).length > largest
}

function isJson(mediaType: string | undefined): boolean {
  return mediaType === 'application/json' || /^application\/json\s*(;|$)/i.test(mediaType ?? '')
}

/** The value of a JSON text; `undefined`, which is not a JSON value, when it is not valid JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
