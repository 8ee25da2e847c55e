import type { Delimiters } from '../delimiters.ts'
import type { StatusComposite } from '../response.ts'
import { componentsOf, elementAt, type Segment } from '../segment.ts'
import { setKindOf } from '../set-kind.ts'
import { acknowledgmentDescriptions } from './acknowledgment-words.ts'
import { describeStatus } from './status-words.ts'
import {
  actionKinds,
  amountKinds,
  codeMeaning,
  contactKinds,
  dateKinds,
  formatCount,
  formatDate,
  formatDateRange,
  formatDateTime,
  formatMoney,
  formatTelephone,
  genders,
  groupKinds,
  guides,
  identifierKinds,
  levels,
  partnerKinds,
  procedureKinds,
  quantityKinds,
  referenceKinds,
  setKindWords,
  usages,
} from './words.ts'

/** A description of a segment. */
export interface SegmentDescription {
  /** The kind of information. */
  readonly label: string
  /** Lines of phrases; each phrase is complete in itself. */
  readonly lines: readonly (readonly string[])[]
}

/** Describes a segment; `at` returns an element without its padding. */
export type DescribeSegment = (
  at: (position: number) => string,
  segment: Segment,
  delimiters: Delimiters,
) => SegmentDescription

/** Describes a segment of a claim status set or of its envelope; any other segment only by its id. */
export function describeSegment(segment: Segment, delimiters: Delimiters): SegmentDescription {
  const words = Object.hasOwn(descriptions, segment.id) ? descriptions[segment.id] : undefined
  return (
    words?.((position) => elementAt(segment, position).trim(), segment, delimiters) ?? { label: segment.id, lines: [] }
  )
}

/** The statuses of an STC segment: one to three. */
export function statusesIn(segment: Segment, delimiters: Delimiters): readonly StatusComposite[] {
  return [1, 10, 11]
    .map((position) => elementAt(segment, position))
    .filter((text) => text !== '')
    .map((text) => {
      const [category = '', status = '', entity = '', codeList = ''] = componentsOf(text, delimiters)
      return { category, status, ...(entity !== '' && { entity }), ...(codeList !== '' && { codeList }) }
    })
}

/** The name in an NM1 segment: `JANE A DOE JR`, or an organization. */
export function nm1Name(segment: Segment): string {
  return [4, 5, 3, 7]
    .map((position) => elementAt(segment, position).trim())
    .filter((part) => part !== '')
    .join(' ')
}

/** What kind of set an ST begins. A set of an unsupported guide is only named by its number. */
function setWords(header: Segment): string {
  const kind = setKindOf(header)
  return kind === undefined ? elementAt(header, 1) : codeMeaning(setKindWords, kind)
}

const descriptions: Readonly<Record<string, DescribeSegment>> = {
  ...acknowledgmentDescriptions,
  ISA: (at) => ({
    label: 'Interchange',
    lines: [
      [`no. ${at(13)}`, codeMeaning(usages, at(15)), formatDateTime(at(9), at(10))],
      [`from ${at(6)} (${codeMeaning(partnerKinds, at(5))})`, `to ${at(8)} (${codeMeaning(partnerKinds, at(7))})`],
    ],
  }),
  GS: (at) => ({
    label: 'Group',
    lines: [
      [`no. ${at(6)}`, codeMeaning(groupKinds, at(1)), formatDateTime(at(4), at(5))],
      [`from ${at(2)} to ${at(3)}`],
    ],
  }),
  ST: (at, segment) => ({
    label: 'Set',
    lines: [[`no. ${at(2)}`, setWords(segment), at(3) && `guide ${codeMeaning(guides, at(3))}`].filter(isThere)],
  }),
  BHT: (at) => ({ label: 'Reference', lines: [[at(3), `written ${formatDateTime(at(4), at(5))}`]] }),
  HL: (at) => ({ label: codeMeaning(levels, at(3), `Level ${at(3)}`), lines: [] }),
  NM1: (at, segment) => ({
    label: 'Name',
    lines: [
      [nm1Name(segment), at(9) && `${codeMeaning(identifierKinds, at(8), `number (${at(8)})`)} ${at(9)}`].filter(
        isThere,
      ),
    ],
  }),
  DMG: (at) => ({ label: 'Born', lines: [[formatDate(at(2)), codeMeaning(genders, at(3))].filter(isThere)] }),
  PER: (at) => ({
    label: 'Contact',
    lines: [[at(2), ...[3, 5, 7].map((position) => contactWords(at(position), at(position + 1)))].filter(isThere)],
  }),
  TRN: (at) => ({ label: 'Trace', lines: [[at(2)]] }),
  REF: (at) => ({ label: codeMeaning(referenceKinds, at(1), `Reference (${at(1)})`), lines: [[at(2)]] }),
  QTY: (at) => ({
    label: codeMeaning(quantityKinds, at(1), `Quantity (${at(1)})`),
    lines: [[counted(at(2), 'claim')]],
  }),
  AMT: (at) => ({ label: codeMeaning(amountKinds, at(1), `Amount (${at(1)})`), lines: [[formatMoney(at(2))]] }),
  DTP: (at) => ({ label: codeMeaning(dateKinds, at(1), `Date (${at(1)})`), lines: [[formatDateRange(at(3))]] }),
  SVC: (at, _, delimiters) => {
    const [kind = '', code = '', ...modifiers] = componentsOf(at(1), delimiters)
    const procedure = [code, ...modifiers.slice(0, 4)].filter(isThere).join('-')
    return {
      label: 'Line',
      lines: [
        [
          `${codeMeaning(procedureKinds, kind)} ${procedure}`,
          at(4) && `revenue code ${at(4)}`,
          at(7) && (at(7) === '1' ? '1 unit' : `${at(7)} units`),
          at(2) && `charged ${formatMoney(at(2))}`,
          at(3) && `paid ${formatMoney(at(3))}`,
        ].filter(isThere),
      ],
    }
  },
  STC: (at, segment, delimiters) => ({
    label: 'Status',
    lines: [
      ...statusesIn(segment, delimiters).map((status, index) =>
        describeStatus(status).map((part, place) => (index > 0 && place === 0 ? `also: ${part}` : part)),
      ),
      [
        at(2) && `as of ${formatDate(at(2))}`,
        at(4) && `charged ${formatMoney(at(4))}`,
        at(5) && `paid ${formatMoney(at(5))}`,
      ].filter(isThere),
      [
        at(6) && `decided ${formatDate(at(6))}`,
        (at(8) || at(9)) && ['remittance', at(9), at(8) && `of ${formatDate(at(8))}`].filter(isThere).join(' '),
        at(3) && codeMeaning(actionKinds, at(3), `action ${at(3)}`),
        at(12) && `"${at(12)}"`,
      ].filter(isThere),
    ],
  }),
  SE: (at) => ({ label: 'End of set', lines: [[counted(at(1), 'segment')]] }),
  GE: (at) => ({ label: 'End of group', lines: [[counted(at(1), 'set')]] }),
  IEA: (at) => ({ label: 'End of interchange', lines: [[counted(at(1), 'group')]] }),
}

function contactWords(kind: string, number: string): string {
  if (number === '') return ''
  return `${codeMeaning(contactKinds, kind)} ${kind === 'TE' || kind === 'FX' ? formatTelephone(number) : number}`
}

function counted(text: string, one: string): string {
  return /^\d{1,10}$/.test(text) ? formatCount(Number(text), one) : text
}

function isThere(text: string): boolean {
  return text !== ''
}
