import { isContracted } from '../contract/parts.ts'
import { isRouteSegment } from '../contract/routes.ts'
import type { StediEditionSetting } from '../contract/stedi-edition.ts'
import { canKeep, isKeptKind, significantWords } from '../guard/kept-values.ts'
import type { ReplacedKind, ValueKind } from '../guard/value-kinds.ts'
import { partOf } from '../judge/contract-rules.ts'
import { editionOfExchange, operationOf } from '../judge/exchange.ts'
import { bodyValue, isJson, mediaTypeOf, type TimedExchange } from '../judge/http-exchange.ts'
import type { RecordedExchange } from '../judge/recorded-exchange.ts'
import { toDay, toTimestamp } from '../world/instant.ts'
import { builtInPayers, type PayerDirectory } from '../world/payer.ts'
import {
  BirthDateShifts,
  chooseShift,
  datesIn,
  daysToMilliseconds,
  shiftDate,
  shiftDateOrRange,
  shiftTimestamp,
  withoutSeconds,
} from './date-shift.ts'
import { type AmountMode, amountRewriter, type Random, replacedCode } from './fake-values.ts'
import { DisjointSets, identitiesIn, payerPseudonym, payerTextKey } from './identities.ts'
import { Pseudonyms } from './pseudonyms.ts'
import type { PrivacyLog } from './recording.ts'
import { rewriteBody, rewriteForm, type ValueVisitor } from './rewrite-values.ts'

export interface PseudonymizeOptions {
  /** The edition of Stedi's contract. `auto`: that of each exchange, see `editionOfExchange`. */
  readonly edition: StediEditionSetting
  readonly amounts: AmountMode
  /** The payers to keep. Default: the built-in ones. */
  readonly payers?: PayerDirectory
  /** The source of random numbers. */
  readonly random: Random
}

/**
 * Removes personal data from exchanges. Members that no contract has are removed and logged; an exchange that belongs to none of
 * the APIs is left out.
 */
export function pseudonymize(
  exchanges: readonly TimedExchange[],
  options: PseudonymizeOptions,
  log: PrivacyLog,
): readonly RecordedExchange[] {
  const known = exchanges.flatMap((exchange) => {
    const operation = operationOf(exchange.sent)
    if (!operation?.includes('.')) return []
    return [{ exchange, operation, edition: editionOfExchange(operation, exchange, options.edition) }]
  })
  const analysis = analyze(known, options)
  return known.map((one) => rewrite(one, analysis, log))
}

/** What must be known of the whole recording before the first value is replaced. */
interface Analysis {
  readonly pseudonym: (kind: ValueKind, value: string, shift: number) => string
  readonly isIdentifying: (word: string) => boolean
  readonly shiftOf: (exchange: TimedExchange) => number
}

interface IdentifiedExchange {
  readonly exchange: TimedExchange
  readonly operation: string
  /** Empty where the API has no editions. */
  readonly edition: string
}

function analyze(
  known: readonly IdentifiedExchange[],
  { amounts, random, payers: directory = builtInPayers }: PseudonymizeOptions,
): Analysis {
  const exchanges = known.map(({ exchange }) => exchange)
  const texts = exchanges.flatMap((exchange) => textsOf(exchange))
  const days = datesIn(...texts)
  const pseudonyms = new Pseudonyms(random, new Set(texts.flatMap(significantWords)))
  const [people, payers] = [new DisjointSets(), new DisjointSets()]
  const told = new Set(known.flatMap(wordsToReplace))
  for (const exchange of exchanges) {
    const subjects = identitiesIn(exchange)
    people.union(subjects.keys)
    payers.union(subjects.payers.map(payerTextKey).filter((key) => key !== ''))
    for (const { firstName, lastName } of subjects.people) {
      pseudonyms.of('first name', firstName)
      pseudonyms.of('last name', lastName)
    }
  }
  const births = new BirthDateShifts(days, toDay(exchanges.at(-1)?.at ?? 0), random)
  const amount = amountRewriter(amounts, random)
  const shiftedOrScaled = (kind: ValueKind, value: string, shift: number): string | undefined => {
    const later = (date: string) => shiftDate(date, shift)
    if (kind === 'amount')
      return amount(
        value,
        canKeep(kind, value, (word) => told.has(word)),
      )
    if (kind === 'time of day') return withoutSeconds(value)
    if (kind === 'word') return replacedCode(value)
    if (kind === 'day') return shiftDateOrRange(value, later)
    if (kind === 'timestamp') return shiftTimestamp(value, later)
    if (kind === 'birth date') return shiftDateOrRange(value, (date) => births.of(date))
    if (kind === 'payer name' || kind === 'payer id') return payerPseudonym(kind, value, payers, pseudonyms, directory)
    return undefined
  }
  return {
    pseudonym: (kind, value, shift) => shiftedOrScaled(kind, value, shift) ?? pseudonyms.of(kindOf(kind), value),
    isIdentifying: (word) => told.has(word),
    shiftOf: shiftsOf(exchanges, people, days, random),
  }
}

/** An invalid date is replaced like a number. */
function kindOf(kind: ValueKind): ReplacedKind {
  if (isKeptKind(kind)) return 'text'
  return kind === 'day' || kind === 'timestamp' || kind === 'birth date' ? 'claim number' : kind
}

/** One shift for all exchanges about the same people, and one for exchanges about no person. */
function shiftsOf(
  exchanges: readonly TimedExchange[],
  people: DisjointSets,
  days: ReadonlySet<string>,
  random: Random,
): Analysis['shiftOf'] {
  const subjectOf = (exchange: TimedExchange) => {
    const [first] = identitiesIn(exchange).keys
    return first === undefined ? '' : ([...people.setOf(first)].toSorted()[0] ?? first)
  }
  const own = new Map<string, readonly string[]>()
  for (const exchange of exchanges) {
    const subject = subjectOf(exchange)
    own.set(subject, [...(own.get(subject) ?? []), ...datesIn(...textsOf(exchange)), toDay(exchange.at)])
  }
  const shifts = new Map([...own].map(([subject, dates]) => [subject, chooseShift(dates, days, random)]))
  return (exchange) => shifts.get(subjectOf(exchange)) ?? 0
}

function rewrite(
  known: IdentifiedExchange,
  { pseudonym, isIdentifying, shiftOf }: Analysis,
  log: PrivacyLog,
): RecordedExchange {
  const { exchange, operation, edition } = known
  const { at, sent, received } = exchange
  const shift = shiftOf(exchange)
  const visitor: ValueVisitor = {
    value: (kind, value) => {
      if (kind !== 'amount' && canKeep(kind, value, isIdentifying)) {
        log.keep(kind)
        return value
      }
      const other = pseudonym(kind, value, shift)
      if (other === value) log.keep(kind)
      else log.replace(kind)
      return other
    },
    drop: (place) => log.drop(place),
  }
  const { path, asked, answered } = rewriteExchange(known, visitor)
  return {
    at: toTimestamp(at + daysToMilliseconds(shift)),
    operation,
    edition,
    request: {
      method: sent.method,
      path,
      headers: contentType(sent.headers),
      body: asked,
    },
    response: {
      status: received.status,
      headers: contentType(received.headers),
      body: answered,
    },
  }
}

/** The words in values that identify people. Free text is not used: it has ordinary words. */
function wordsToReplace(known: IdentifiedExchange): readonly string[] {
  const words: string[] = []
  const listen: ValueVisitor = {
    value: (kind, value) => {
      if (!isKeptKind(kind) && kind !== 'text') words.push(...significantWords(value))
      return value
    },
    drop: () => {},
  }
  rewriteExchange(known, listen)
  return words
}

/** Rewrites the path and the bodies of an exchange. */
function rewriteExchange(
  { exchange: { sent, received }, operation, edition }: IdentifiedExchange,
  visitor: ValueVisitor,
) {
  const pieces = sent.path.replace(/\?.*$/s, '').split('/')
  return {
    path: pieces.map((piece) => (isRouteSegment(piece) ? piece : visitor.value('trace', piece, 'path'))).join('/'),
    asked: rewriteText(partOf(operation, edition, 'request'), sent.headers, sent.body, visitor),
    answered: rewriteText(partOf(operation, edition, received.status), received.headers, received.body, visitor),
  }
}

/** A body without a contract, or that is not valid JSON, is removed. */
function rewriteText(
  part: string,
  headers: Readonly<Record<string, string>>,
  text: string,
  visitor: ValueVisitor,
): unknown {
  if (text === '') return null
  const mediaType = mediaTypeOf(headers['content-type'])
  if (isContracted(part)) {
    if (mediaType === 'application/x-www-form-urlencoded') return rewriteForm(part, text, visitor)
    const value = bodyValue(text)
    if (typeof value === 'object') return rewriteBody(part, value, visitor)
  }
  visitor.drop(`${part}, the whole body`)
  return null
}

/** The content type header, if it is a known one. */
function contentType(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const mediaType = mediaTypeOf(headers['content-type'])
  const known =
    isJson(mediaType) || ['application/x-www-form-urlencoded', 'text/plain', 'text/html'].includes(mediaType)
  return known ? { 'content-type': mediaType } : {}
}

/** All texts of an exchange, raw and decoded. */
function textsOf({ sent, received }: TimedExchange): readonly string[] {
  const read = [sent.body, received.body].flatMap((body) => stringsIn(bodyValue(body)))
  return [sent.path, sent.body, received.body, decoded(sent.path), decoded(sent.body.replaceAll('+', ' ')), ...read]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** The strings in a value, without JSON escapes. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
