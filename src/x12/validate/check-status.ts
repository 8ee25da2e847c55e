import { needsDetail, needsEntity, statusDeactivation } from '../codes/code-texts.ts'
import type { Delimiters } from '../delimiters.ts'
import type { TransactionSet } from '../envelope.ts'
import { warningAt, type X12Warning } from '../error.ts'
import { componentsOf, type Segment } from '../segment.ts'
import { describeDeactivation, isDeactivated, quoteValue } from './check-value.ts'

/** The positions of the statuses in an STC. */
const positions = [1, 10, 11] as const

interface PlacedStatus {
  readonly segment: Segment
  readonly element: (typeof positions)[number]
  readonly category: string
  readonly status: string
  readonly entity: string
  readonly codeList: string
}

/**
 * The statuses that break a rule of the guide or of the code list, although each of their codes is valid:
 * a deactivated status code, a status of another family than the first (X12 RFI 575), a status that requires another one or an
 * entity (list 508), and a code list other than that of NCPDP.
 *
 * @param date the date for which status codes must be active (CCYYMMDD); empty if it is not known
 */
export function* statusWarnings({ body }: TransactionSet, delimiters: Delimiters, date: string): Generator<X12Warning> {
  for (let index = 0; index < body.length; index++) {
    if (body[index]?.id !== 'STC') continue
    const statuses: PlacedStatus[] = []
    // The STC segments of a loop are consecutive.
    for (; body[index]?.id === 'STC'; index++) addStatuses(statuses, body[index] as Segment, delimiters)
    const isIncomplete = statuses.every(({ status, codeList }) => codeList === '' && needsDetail(status))
    let first: PlacedStatus | undefined
    for (const status of statuses) {
      if (status.element === 1) first = status
      const ofSegment = first?.segment === status.segment ? first : undefined
      yield* warningsOf(status, { first: ofSegment, isIncomplete, delimiter: delimiters.component, date })
    }
  }
}

function addStatuses(statuses: PlacedStatus[], segment: Segment, delimiters: Delimiters): void {
  for (const element of positions) {
    const text = segment.elements[element] ?? ''
    if (text === '') continue
    const [category = '', status = '', entity = '', codeList = ''] = componentsOf(text, delimiters)
    statuses.push({ segment, element, category, status, entity, codeList })
  }
}

/** What the warnings of a status depend on besides the status. */
interface StatusContext {
  /** STC01 of its segment, if it is filled. */
  readonly first: PlacedStatus | undefined
  /** Whether each status of the loop requires another one. */
  readonly isIncomplete: boolean
  readonly delimiter: string
  readonly date: string
}

function* warningsOf(
  placed: PlacedStatus,
  { first, isIncomplete, delimiter, date }: StatusContext,
): Generator<X12Warning> {
  const { segment, element, category, status, entity, codeList } = placed
  const name = `STC${String(element).padStart(2, '0')}`
  if (first !== undefined && familyOf(category) !== familyOf(first.category)) {
    const message = `${name}-1 is ${quoteValue(category)}, but STC01-1 is ${quoteValue(first.category)}; the statuses of a segment are of one family`
    yield warningAt('STATUS_FAMILY_MIXED', segment, message, element, 1, delimiter)
  }
  if (codeList !== '' && codeList !== 'RX') {
    const message = `${name}-4 is ${quoteValue(codeList)}; the guide has only RX, for codes of NCPDP`
    yield warningAt('CODE_LIST_UNKNOWN', segment, message, element, 4, delimiter)
  }
  // The status code is then from another list.
  if (codeList !== '') return
  const since = statusDeactivation(status)?.replaceAll('-', '')
  if (since !== undefined && isDeactivated(since, date)) {
    const message = `${name}-2 is ${quoteValue(status)}, which ${describeDeactivation(since)}`
    yield warningAt('STATUS_CODE_DEACTIVATED', segment, message, element, 2, delimiter)
  }
  if (isIncomplete) {
    const message = `${name}-2 is ${quoteValue(status)}, which requires another status that names what is wrong`
    yield warningAt('STATUS_INCOMPLETE', segment, message, element, 2, delimiter)
  }
  if (entity === '' && needsEntity(status)) {
    const message = `${name}-2 is ${quoteValue(status)}, which requires an entity in ${name}-3`
    yield warningAt('ENTITY_MISSING', segment, message, element, 2, delimiter)
  }
}

/** The letters of a category: `A`, `P`, `F`, `R`, `E`, `D`, or `DR` for data reporting. */
function familyOf(category: string): string {
  return /^[A-Z]*/.exec(category)?.[0].slice(0, category.startsWith('DR') ? 2 : 1) ?? ''
}
