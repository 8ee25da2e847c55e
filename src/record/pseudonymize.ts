import { isContracted } from '../contract/parts.ts'
import { isRouteSegment } from '../contract/routes.ts'
import { partOf } from '../judge/contract-rules.ts'
import { operationOf } from '../judge/exchange.ts'
import { bodyValue, isJson, mediaTypeOf, type TimedExchange } from '../judge/http-exchange.ts'
import type { RecordedExchange } from '../judge/recorded-exchange.ts'
import { toDay, toTimestamp } from '../world/instant.ts'
import {
  BirthDateShifts,
  chooseShift,
  datesIn,
  daysToMilliseconds,
  shiftDate,
  shiftDateOrRange,
  shiftTimestamp,
} from './date-shift.ts'
import { type AmountMode, amountRewriter, type Random } from './fake-values.ts'
import { DisjointSets, identitiesIn, payerKey, payerPseudonym } from './identities.ts'
import { canKeep, isKeptKind, significantWords } from './kept-values.ts'
import { Pseudonyms } from './pseudonyms.ts'
import type { PrivacyLog } from './recording.ts'
import { rewriteBody, rewriteForm, type ValueVisitor } from './rewrite-values.ts'
import type { ReplacedKind, ValueKind } from './value-kinds.ts'

export interface PseudonymizeOptions {
  /** Of Stedi's contract. */
  readonly edition: string
  readonly amounts: AmountMode
  /** What fakes are drawn from. */
  readonly chance: Random
}

/**
 * The exchanges in which nothing is left of the people that they were about. What no contract names is left out, and told to
 * the ledger; an exchange of none of the APIs is left out as a whole.
 */
export function pseudonymize(
  exchanges: readonly TimedExchange[],
  manner: PseudonymizeOptions,
  ledger: PrivacyLog,
): readonly RecordedExchange[] {
  const known = exchanges.flatMap((exchange) => {
    const operation = operationOf(exchange.sent)
    if (operation?.includes('.')) return [{ exchange, operation }]
    ledger.drop('an exchange of no operation of these APIs')
    return []
  })
  const knowledge = learn(known, manner)
  return known.map(({ exchange, operation }) => rewrite(exchange, operation, manner.edition, knowledge, ledger))
}

/** What has to be known of a whole recording before its first value is replaced. */
interface Knowledge {
  readonly fake: (treatment: ValueKind, value: string, shift: number) => string
  readonly isTold: (word: string) => boolean
  readonly shiftOf: (exchange: TimedExchange) => number
}

interface Known {
  readonly exchange: TimedExchange
  readonly operation: string
}

function learn(known: readonly Known[], { edition, amounts, chance }: PseudonymizeOptions): Knowledge {
  const exchanges = known.map(({ exchange }) => exchange)
  const texts = exchanges.flatMap((exchange) => textsOf(exchange))
  const days = datesIn(...texts)
  const pseudonyms = new Pseudonyms(chance, new Set(texts.flatMap(significantWords)))
  const [people, payers] = [new DisjointSets(), new DisjointSets()]
  const told = new Set(known.flatMap(({ exchange, operation }) => wordsToReplace(exchange, operation, edition)))
  for (const exchange of exchanges) {
    const subjects = identitiesIn(exchange)
    people.join(subjects.keys)
    payers.join(subjects.payers.map(payerKey).filter((key) => key !== ''))
    for (const { firstName, lastName } of subjects.people) {
      pseudonyms.of('first name', firstName)
      pseudonyms.of('last name', lastName)
    }
  }
  const births = new BirthDateShifts(days, toDay(exchanges.at(-1)?.at ?? 0), chance)
  const amount = amountRewriter(amounts, chance)
  const special = (treatment: ValueKind, value: string, shift: number): string | undefined => {
    const later = (date: string) => shiftDate(date, shift)
    if (treatment === 'amount') return amount(value)
    if (treatment === 'day') return shiftDateOrRange(value, later)
    if (treatment === 'timestamp') return shiftTimestamp(value, later)
    if (treatment === 'birth date') return shiftDateOrRange(value, (date) => births.of(date))
    if (treatment === 'payer name' || treatment === 'payer id')
      return payerPseudonym(treatment, value, payers, pseudonyms)
    return undefined
  }
  return {
    fake: (treatment, value, shift) => special(treatment, value, shift) ?? pseudonyms.of(kindOf(treatment), value),
    isTold: (word) => told.has(word),
    shiftOf: shiftsOf(exchanges, people, days, chance),
  }
}

/** What breaks the form of a date is nobody's date, and is replaced like a number. */
function kindOf(treatment: ValueKind): ReplacedKind {
  if (isKeptKind(treatment)) return 'text'
  return treatment === 'day' || treatment === 'timestamp' || treatment === 'birth date' ? 'claim number' : treatment
}

/** One shift for all exchanges that are about the same people, and one for those that are about nobody. */
function shiftsOf(
  exchanges: readonly TimedExchange[],
  people: DisjointSets,
  days: ReadonlySet<string>,
  chance: Random,
): Knowledge['shiftOf'] {
  const subjectOf = (exchange: TimedExchange) => {
    const [first] = identitiesIn(exchange).keys
    return first === undefined ? '' : ([...people.groupOf(first)].toSorted()[0] ?? first)
  }
  const own = new Map<string, readonly string[]>()
  for (const exchange of exchanges) {
    const subject = subjectOf(exchange)
    own.set(subject, [...(own.get(subject) ?? []), ...datesIn(...textsOf(exchange)), toDay(exchange.at)])
  }
  const shifts = new Map([...own].map(([subject, dates]) => [subject, chooseShift(dates, days, chance)]))
  return (exchange) => shifts.get(subjectOf(exchange)) ?? 0
}

function rewrite(
  exchange: TimedExchange,
  operation: string,
  edition: string,
  { fake, isTold, shiftOf }: Knowledge,
  ledger: PrivacyLog,
): RecordedExchange {
  const { at, sent, received } = exchange
  const shift = shiftOf(exchange)
  const visit: ValueVisitor = {
    value: (treatment, value) => {
      if (treatment !== 'amount' && canKeep(treatment, value, isTold)) {
        ledger.keep(treatment)
        return value
      }
      const isAmount = treatment === 'amount' && canKeep(treatment, value, isTold)
      const other = isAmount || !isKeptKind(treatment) ? fake(treatment, value, shift) : fake('text', value, shift)
      if (other === value) ledger.keep(treatment)
      else ledger.replace(treatment)
      return other
    },
    drop: (place) => ledger.drop(place),
  }
  const { path, asked, answered } = visited(exchange, operation, edition, visit)
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

/** The words that stand where people and their numbers do. Free text says ordinary words, too. */
function wordsToReplace(exchange: TimedExchange, operation: string, edition: string): readonly string[] {
  const words: string[] = []
  const listen: ValueVisitor = {
    value: (treatment, value) => {
      if (!isKeptKind(treatment) && treatment !== 'text') words.push(...significantWords(value))
      return value
    },
    drop: () => {},
  }
  visited(exchange, operation, edition, listen)
  return words
}

/** Path and bodies of an exchange, with every value visited. */
function visited({ sent, received }: TimedExchange, operation: string, edition: string, visit: ValueVisitor) {
  const pieces = sent.path.replace(/\?.*$/s, '').split('/')
  return {
    path: pieces.map((piece) => (isRouteSegment(piece) ? piece : visit.value('trace', piece, 'path'))).join('/'),
    asked: rewriteText(partOf(operation, edition, 'request'), sent.headers, sent.body, visit),
    answered: rewriteText(partOf(operation, edition, received.status), received.headers, received.body, visit),
  }
}

/** What no contract describes, and what is no JSON, is left out as a whole. */
function rewriteText(
  part: string,
  headers: Readonly<Record<string, string>>,
  text: string,
  visit: ValueVisitor,
): unknown {
  if (text === '') return null
  const mediaType = mediaTypeOf(headers['content-type'])
  if (isContracted(part)) {
    if (mediaType === 'application/x-www-form-urlencoded') return rewriteForm(part, text, visit)
    const value = bodyValue(text)
    if (typeof value === 'object') return rewriteBody(part, value, visit)
  }
  visit.drop(`${part}, the whole body`)
  return null
}

/** Of all headers the content type is kept, where it is one that tells nothing. */
function contentType(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const mediaType = mediaTypeOf(headers['content-type'])
  const known =
    isJson(mediaType) || ['application/x-www-form-urlencoded', 'text/plain', 'text/html'].includes(mediaType)
  return known ? { 'content-type': mediaType } : {}
}

/** Everything of an exchange that can hold a word: as it was sent, and as it is read. */
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

/** The texts of a value that escapes may hide in its JSON. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
