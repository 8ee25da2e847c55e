import { checkObject } from '../check-argument.ts'
import type { Delimiters } from '../delimiters.ts'
import type { Envelope, Interchange, TransactionSet } from '../envelope.ts'
import { addError, isErrorListFull, type X12Error } from '../error.ts'
import type { TracedInquiry } from '../inquiry.ts'
import type { PayerResponse } from '../response.ts'
import { elementAt, type Segment } from '../segment.ts'
import { readInquiries } from './inquiries.ts'
import { parseInterchange } from './interchange.ts'
import { readResponses } from './responses.ts'

export interface Decoded276 {
  /** One for each transaction set. */
  readonly envelopes: readonly Envelope[]
  /** From all transaction sets, in the order of the text. */
  readonly inquiries: readonly TracedInquiry[]
  readonly errors: readonly X12Error[]
}

export interface Decoded277 {
  /** One for each transaction set. */
  readonly envelopes: readonly Envelope[]
  /** From all transaction sets, in the order of the text. */
  readonly responses: readonly PayerResponse[]
  readonly errors: readonly X12Error[]
}

/** Reads every inquiry of an interchange. Reports errors of envelopes and levels only; `validate` reports the others. */
export function decode276(text: string): Decoded276 {
  const { items, ...rest } = decode(text, (set, delimiters) => {
    const { inquiries, errors } = readInquiries(set, delimiters)
    return { items: inquiries, errors }
  })
  return { ...rest, inquiries: items }
}

/** Reads every response of an interchange. Reports errors of envelopes and levels only; `validate` reports the others. */
export function decode277(text: string): Decoded277 {
  const { items, ...rest } = decode(text, (set, delimiters) => {
    const { responses, errors } = readResponses(set, delimiters)
    return { items: responses, errors }
  })
  return { ...rest, responses: items }
}

interface SetReading<Item> {
  readonly items: readonly Item[]
  readonly errors: readonly X12Error[]
}

function decode<Item>(
  text: string,
  read: (set: TransactionSet, delimiters: Delimiters) => SetReading<Item>,
): SetReading<Item> & { readonly envelopes: readonly Envelope[] } {
  const { interchange, errors: found } = parseInterchange(text)
  if (interchange === undefined) return { envelopes: [], items: [], errors: found }
  const items: Item[] = []
  const errors = [...found]
  for (const { sets } of interchange.groups) {
    for (const set of sets) {
      // An empty set has no item, and its errors would be omitted.
      if (set.body.length === 0 && isErrorListFull(errors)) continue
      const reading = read(set, interchange.delimiters)
      for (const item of reading.items) items.push(item)
      for (const error of reading.errors) addError(errors, error)
    }
  }
  return { envelopes: envelopesOf(interchange), items, errors }
}

/** The envelope of each transaction set of an interchange. */
export function envelopesOf(interchange: Interchange): readonly Envelope[] {
  checkObject(interchange, 'interchange', ['header', 'groups', 'delimiters'])
  const { header, groups, delimiters } = interchange
  const shared = {
    senderQualifier: elementAt(header, 5),
    senderId: elementAt(header, 6).trimEnd(),
    receiverQualifier: elementAt(header, 7),
    receiverId: elementAt(header, 8).trimEnd(),
    controlNumber: elementAt(header, 13),
    usage: usageOf(header),
    delimiters,
  }
  return groups.flatMap(({ header: start, sets }) => {
    const group = {
      ...shared,
      applicationSender: elementAt(start, 2),
      applicationReceiver: elementAt(start, 3),
      groupControlNumber: elementAt(start, 6),
      at: { date: elementAt(start, 4), time: elementAt(start, 5).slice(0, 4) },
    }
    return sets.map((set) => ({ ...group, setControlNumber: elementAt(set.header, 2), reference: referenceOf(set) }))
  })
}

/** ISA15; T if it is invalid. */
export function usageOf(header: Segment): Envelope['usage'] {
  const usage = elementAt(header, 15)
  return usage === 'P' || usage === 'I' ? usage : 'T'
}

/** BHT03. */
function referenceOf({ body }: TransactionSet): string {
  const beginning = body.find(({ id }) => id === 'BHT')
  return beginning === undefined ? '' : elementAt(beginning, 3)
}
