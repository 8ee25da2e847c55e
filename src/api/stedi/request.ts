import type { RouteFound } from '../../contract/routes.ts'
import { stediEditionFor } from '../../contract/stedi-edition.ts'
import { loadedViolations, type Violation } from '../../contract/validators.ts'
import type { Reply } from '../../http/call.ts'
import { isDay } from '../../world/instant.ts'
import type { World } from '../../world/world.ts'
import type { ClaimStatusBody } from '../clearinghouse/inquiry.ts'
import { withHint } from '../hints.ts'
import type { RequestContext } from '../vendor-api.ts'
import { type Edition, editions } from './edition.ts'
import { invalidBody, type StediProblem, stediRefusal, tooLong } from './errors.ts'
import {
  deserializerMessage,
  type LocatedViolation,
  locateViolations,
  noticeOffset,
  pathPrefix,
  unusableCharacter,
  x12Text,
} from './grammar.ts'
import { jsonSyntaxError, nestingError } from './syntax.ts'

/** The largest body that the gateway accepts, in bytes. */
const largest = 1024 * 1024

/** The parts of the contracts that bodies are checked against. Written out: a text that is composed for each call is slow to look up. */
const inquiryParts: ContractParts = {
  stedi: 'stedi.claimStatus.request',
  'stedi-2026-08': 'stedi-2026-08.claimStatus.request',
}
const rawParts: ContractParts = {
  stedi: 'stedi.claimStatusRawX12.request',
  'stedi-2026-08': 'stedi-2026-08.claimStatusRawX12.request',
}
type ContractParts = Readonly<Record<Edition['contract'], string>>

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

/**
 * The one error that Stedi reports for a body; `undefined` when it is valid. First required members and types, then
 * lengths, patterns, enumerations and the domain rules, then characters. Of several, the first in the text, since a
 * deserializer stops at once.
 *
 * @param text The body as sent, for lines and columns.
 */
function bodyError(text: string, body: unknown, edition: Edition): string | undefined {
  const broken = loadedViolations(inquiryParts[edition.contract], body)
  if (broken.length === 0) return brokenRule(body as ClaimStatusBody, edition)
  // Too deep a nesting is reported as such, since positions are found by descending.
  const tooDeep = nestingError(text)
  if (tooDeep !== undefined) return tooDeep
  const located = locateViolations(text, body, broken)
  const first = firstOf(located.filter(isShape)) ?? firstOf(located.filter(isLimit))
  if (first !== undefined) return deserializerMessage(text, first)
  // Only violations about characters are left, and the domain rules come before them.
  return brokenRule(body as ClaimStatusBody, edition) ?? characterError(located)
}

/** The one error that Stedi reports for a body that contains X12. The X12 itself is checked elsewhere. */
function rawBodyError(text: string, body: unknown, edition: Edition): string | undefined {
  const broken = loadedViolations(rawParts[edition.contract], body)
  if (broken.length === 0) return undefined
  const tooDeep = nestingError(text)
  if (tooDeep !== undefined) return tooDeep
  const first = firstOf(locateViolations(text, body, broken))
  return first && deserializerMessage(text, first)
}

function isShape({ rule }: Violation): boolean {
  return rule === 'required' || rule === 'type'
}

function isCharacters({ rule, params }: Violation): boolean {
  return rule === 'pattern' && params.pattern === x12Text
}

function isLimit(violation: Violation): boolean {
  return !isShape(violation) && !isCharacters(violation)
}

function firstOf(broken: readonly LocatedViolation[]): LocatedViolation | undefined {
  let first: LocatedViolation | undefined
  let least = Number.POSITIVE_INFINITY
  for (const violation of broken) {
    const at = noticeOffset(violation)
    if (at < least) {
      first = violation
      least = at
    }
  }
  return first
}

function characterError(broken: readonly LocatedViolation[]): string | undefined {
  const first = firstOf(broken)
  if (first === undefined) return undefined
  return `${pathPrefix(first.pointer)}invalid value: ${unusableCharacter(String(first.value))}`
}

/**
 * The first domain rule that a body breaks, beyond its schema; `undefined` when it keeps them all.
 *
 * Stedi, claim status API reference, "providers". That dates must exist and that a period may not end before it
 * begins is inferred. A missing gender is allowed: the published samples omit it.
 */
function brokenRule(body: ClaimStatusBody, edition: Edition): string | undefined {
  return (
    providersError(body.providers, edition) ??
    periodError('/encounter', body.encounter, 'beginningDateOfService', 'endDateOfService') ??
    dayError('/subscriber/dateOfBirth', body.subscriber.dateOfBirth) ??
    dayError('/dependent/dateOfBirth', body.dependent?.dateOfBirth) ??
    linesError(body)
  )
}

function providersError(providers: ClaimStatusBody['providers'], { billingProviders }: Edition): string | undefined {
  let billing = 0
  for (const [index, { providerType, npi, taxId, etin }] of providers.entries()) {
    if (npi === undefined && taxId === undefined && etin === undefined) {
      return `${pathPrefix(`/providers/${index}`)}expected at least one of \`npi\`, \`taxId\` or \`etin\``
    }
    if (providerType === 'BillingProvider') billing++
  }
  if (billingProviders === 'any number' || billing === 1) return undefined
  return `${pathPrefix('/providers')}invalid value: ${billing} billing providers, expected exactly one \`BillingProvider\``
}

/** Only the lines in use are checked: the list, when both the list and the single line are sent. */
function linesError({ serviceLinesInformation, serviceLineInformation }: ClaimStatusBody): string | undefined {
  if (serviceLinesInformation === undefined) {
    return periodError('/serviceLineInformation', serviceLineInformation, 'serviceLineDate', 'serviceLineEndDate')
  }
  for (const [index, line] of serviceLinesInformation.entries()) {
    const error = periodError(`/serviceLinesInformation/${index}`, line, 'serviceLineDate', 'serviceLineEndDate')
    if (error !== undefined) return error
  }
  return undefined
}

function periodError<Name extends string>(
  pointer: string,
  holder: Readonly<Partial<Record<Name, string>>> | undefined,
  first: Name,
  last: Name,
): string | undefined {
  if (holder === undefined) return undefined
  const { [first]: begin, [last]: end } = holder
  const error = dayError(`${pointer}/${first}`, begin) ?? dayError(`${pointer}/${last}`, end)
  if (error !== undefined || begin === undefined || end === undefined || begin <= end) return error
  return `${pathPrefix(`${pointer}/${last}`)}invalid value: string "${end}", expected a day that is not before ${first}`
}

function dayError(pointer: string, day: string | undefined): string | undefined {
  if (day === undefined || isDay(day)) return undefined
  return `${pathPrefix(pointer)}invalid value: string "${day}", expected a day of the calendar, CCYYMMDD`
}
