import type { Delimiters } from '../delimiters.ts'
import type { TransactionSet } from '../envelope.ts'
import { describeSegment } from '../explain/segment-words.ts'
import type { TracedInquiry } from '../inquiry.ts'
import { componentsOf, elementAt, type Segment } from '../segment.ts'
import type { ComparedItem, Facts } from './facts.ts'

/** A TA1, as it is compared. */
export function itemOfTa1(segment: Segment, delimiters: Delimiters): ComparedItem {
  const [interchange = '', result = '', note = ''] = describeSegment(segment, delimiters).lines.flat()
  return {
    about: `TA1 for interchange ${elementAt(segment, 1)}`,
    keys: [`TA1 ${elementAt(segment, 1)}`, 'TA1'],
    facts: new Map([
      ['acknowledged interchange', interchange],
      ['result', `${result} (${elementAt(segment, 4)})`],
      ['note', note],
    ]),
    summary: `${result}, ${note}`,
  }
}

/** The parts of a 999, as they are compared: the group, and each of its sets with its errors. */
export function itemsOf999({ body }: TransactionSet, delimiters: Delimiters): readonly ComparedItem[] {
  const ofGroup: Segment[] = []
  const sets: Segment[][] = []
  for (const segment of body) {
    if (segment.id === 'AK2') sets.push([segment])
    else if (segment.id === 'AK1' || segment.id === 'AK9') ofGroup.push(segment)
    else (sets.at(-1) ?? ofGroup).push(segment)
  }
  const group = numberOf(ofGroup)
  return [
    itemOf(`999 for group ${group}`, [`group ${group}`, 'group'], ofGroup, delimiters),
    ...sets.map((segments) => {
      const set = numberOf(segments)
      const keys = [`set ${group} ${set}`, `set ${set}`, 'set']
      return itemOf(`999 for set ${set} of group ${group}`, keys, segments, delimiters)
    }),
  ]
}

/** AK102 or AK202. */
function numberOf([first]: readonly Segment[]): string {
  return first === undefined ? '' : elementAt(first, 2)
}

function itemOf(
  about: string,
  keys: readonly string[],
  segments: readonly Segment[],
  delimiters: Delimiters,
): ComparedItem {
  const result = segments.findLast(({ id }) => id === 'IK5' || id === 'AK9')
  const summary = result === undefined ? 'without a result' : wordsOf(result, delimiters)
  return { about, keys, facts: factsOf(segments, delimiters), summary }
}

/** The meaning of each segment by its label. An element error is named by its segment and position. */
function factsOf(segments: readonly Segment[], delimiters: Delimiters): Facts {
  const facts = new Map<string, string>()
  const counts = new Map<string, number>()
  let place = ''
  for (const segment of segments) {
    const { label } = describeSegment(segment, delimiters)
    if (segment.id === 'IK3') place = label
    const position = segment.id === 'IK4' ? ` ${componentsOf(elementAt(segment, 1), delimiters).join(':')}` : ''
    const isWithin = segment.id === 'IK4' || segment.id === 'CTX'
    const name = (isWithin ? `${place}, ${label}${position}` : label).toLowerCase()
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    facts.set(count === 1 ? name : `${name} (${count})`, wordsOf(segment, delimiters))
  }
  return facts
}

/** The meaning of a segment and its text with the usual delimiters: words alone can hide a difference. */
function wordsOf(segment: Segment, delimiters: Delimiters): string {
  const phrases = describeSegment(segment, delimiters).lines.flat()
  // The position of an element is in its name.
  const words = phrases.slice(segment.id === 'IK4' ? 1 : 0).join(', ')
  const raw = segment.elements.join('*').replaceAll(delimiters.component, ':')
  return words === '' ? raw : `${words} (${raw})`
}

/** An inquiry of a 276, as it is compared. BHT03 is part of the envelope. */
export function itemOfInquiry({ reference: _, ...inquiry }: TracedInquiry): ComparedItem {
  const { firstName, lastName } = inquiry.dependent ?? inquiry.subscriber
  const name = [firstName, lastName].filter((part) => part !== '').join(' ') || 'an unnamed patient'
  return {
    about: `Inquiry ${inquiry.trace} about ${name}`,
    keys: [`${inquiry.trace} ${name}`, inquiry.trace, 'inquiry'],
    facts: new Map(textsOf(inquiry, '')),
    summary: `an inquiry about ${name}`,
  }
}

/** The texts in a value by the words of their path: `subscriber member id`. */
function* textsOf(value: unknown, name: string): Generator<[string, string]> {
  if (typeof value !== 'object' || value === null) {
    yield [name, String(value)]
    return
  }
  const isList = Array.isArray(value)
  for (const [key, member] of Object.entries(value)) {
    const words = isList ? String(Number(key) + 1) : key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    yield* textsOf(member, name === '' ? words : `${name} ${words}`)
  }
}

/** A segment that the data of its set do not contain, as it is compared. */
export function itemOfSegment(segment: Segment, set: string, delimiters: Delimiters): ComparedItem {
  const text = wordsOf(segment, delimiters)
  return {
    about: `${segment.id} of the ${set}, ${describeSegment(segment, delimiters).label.toLowerCase()}`,
    keys: [`${set} ${text}`, `${set} ${segment.id} ${elementAt(segment, 1)}`],
    facts: new Map([['content', text]]),
    summary: text,
  }
}
