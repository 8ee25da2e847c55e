import type { Call, Reply } from '../../../src/index.ts'
import { findByPointer, withoutValue, withValue } from '../../../src/text/json-pointer.ts'

/** A defect: what an answer is made to say that it should not. It strikes only where it changes something. */
export interface Mutation {
  readonly name: string
  /** The operation whose answers it strikes, and of which status: every one when absent. */
  readonly on: string
  readonly status?: number
  readonly change: (reply: Reply, call: Call) => Reply
}

export type Change = Mutation['change']

export const without =
  (pointer: string): Change =>
  (reply) =>
    changed(reply, pointer, undefined)

export const becomes =
  (pointer: string, value: unknown): Change =>
  (reply) =>
    changed(reply, pointer, () => value)

export const made =
  (pointer: string, change: (value: string) => unknown): Change =>
  (reply) =>
    changed(reply, pointer, (value) => change(String(value)))

/** One value told as another; whatever else may stand there stays. */
export const mistaken =
  (pointer: string, right: string, wrong: string): Change =>
  (reply) =>
    changed(reply, pointer, (value) => (value === right ? wrong : value))

/** What stands elsewhere in the same answer, told here as well. */
export const copied =
  (pointer: string, from: string): Change =>
  (reply) =>
    changed(reply, pointer, (value) => findByPointer(JSON.parse(reply.body), from)[0]?.value ?? value)

/** A list without some of its entries, or with more. */
export const listed =
  (pointer: string, change: (entries: readonly unknown[]) => unknown): Change =>
  (reply) =>
    changed(reply, pointer, (entries) => change(Array.isArray(entries) ? entries : []))

export const gains =
  (pointer: string, value: unknown): Change =>
  (reply) => ({ ...reply, body: JSON.stringify(withValue(JSON.parse(reply.body), pointer, value)) })

export const status =
  (other: number): Change =>
  (reply) => ({ ...reply, status: other })

export const header =
  (name: string, value: string): Change =>
  (reply) => ({ ...reply, headers: { ...reply.headers, [name]: value } })

export const body =
  (text: string): Change =>
  (reply) => ({ ...reply, body: text })

/** Strikes only answers in which a text is found. */
export const saying =
  (text: string, change: Change): Change =>
  (reply, call) =>
    reply.body.includes(text) ? change(reply, call) : reply

const fourHours = 4 * 60 * 60 * 1000
export const easternTime = (instant: string) => new Date(Date.parse(instant) - fourHours).toISOString()

export const isoDate = (day: string) => day.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
export const compactDate = (day: string) => day.replaceAll('-', '')

/** The answer with every value that a pointer names changed; as it was where there is none. */
export function changed(reply: Reply, pointer: string, change: ((value: unknown) => unknown) | undefined): Reply {
  const before: unknown = JSON.parse(reply.body)
  const found = findByPointer(before, pointer).filter(({ value }) => value !== undefined)
  const after = found.reduceRight<unknown>(
    (root, { pointer, value }) => (change ? withValue(root, pointer, change(value)) : withoutValue(root, pointer)),
    before,
  )
  return { ...reply, body: JSON.stringify(after) }
}

export const family = (
  on: string,
  status: number | undefined,
  changes: Readonly<Record<string, Change>>,
): readonly Mutation[] =>
  Object.entries(changes).map(([what, change]) => ({
    name: `${on}${status === undefined ? '' : ` ${status}`}: ${what}`,
    on,
    ...(status !== undefined && { status }),
    change,
  }))

export const claim = '/claims/*/claimStatus'

/** What both clearinghouses can get wrong in a claim that was found. */
export const inClaims: Readonly<Record<string, Change>> = {
  'claims missing': without('/claims'),
  'claims an object': made('/claims', () => ({})),
  'claims empty': becomes('/claims', []),
  'category code missing': without(`${claim}/statusCategoryCode`),
  'category code in small letters': made(`${claim}/statusCategoryCode`, (code) => code.toLowerCase()),
  'category code always pending': becomes(`${claim}/statusCategoryCode`, 'P1'),
  'status code a number': made(`${claim}/statusCode`, Number),
  'status code of another claim': becomes(`${claim}/statusCode`, '999'),
  'amount paid a number': made(`${claim}/amountPaid`, Number),
  'amount paid in cents': made(`${claim}/amountPaid`, (amount) => String(Math.round(Number(amount) * 100))),
  'amount submitted with a dollar sign': made(`${claim}/submittedAmount`, (amount) => `$${amount}`),
  'service date with hyphens': made(`${claim}/claimServiceDate`, isoDate),
  'payer claim number missing': without(`${claim}/tradingPartnerClaimNumber`),
  'payer missing': without('/payer'),
  'payer a text': becomes('/payer', 'EXAMPLE HEALTH PLAN'),
  'subscriber missing': without('/subscriber'),
  'member id of somebody else': becomes('/subscriber/memberId', 'ANOTHER1'),
  'providers missing': without('/providers'),
  'provider type unknown': becomes('/providers/*/providerType', 'Provider'),
  'control number a number': made('/controlNumber', Number),
  'a member that nobody knows': gains('/claims/0/claimStatus/color', 'blue'),
  'a 201': status(201),
  'a text instead of JSON': body('OK'),
  'half of the JSON': (reply) => ({ ...reply, body: reply.body.slice(0, reply.body.length / 2) }),
  'HTML as the media type': header('content-type', 'text/html'),
}
