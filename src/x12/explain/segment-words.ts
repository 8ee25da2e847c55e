import type { Delimiters } from '../delimiters.ts'
import type { StatusComposite } from '../response.ts'
import { componentsOf, elementAt, type Segment } from '../segment.ts'
import { acknowledgmentWordings } from './acknowledgment-words.ts'
import { statusWords } from './status-words.ts'
import {
  contactKinds,
  count,
  day,
  genders,
  groupKinds,
  guides,
  identifierKinds,
  levels,
  meaning,
  moment,
  money,
  partnerKinds,
  period,
  procedureKinds,
  referenceKinds,
  setKinds,
  telephone,
  usages,
} from './words.ts'

/** A segment in words. */
export interface Wording {
  /** What kind of thing it says. */
  readonly label: string
  /** What it says: lines, each of phrases that are complete in themselves. */
  readonly says: readonly (readonly string[])[]
}

/** Finds the words for a segment; `at` gives an element without its padding. */
export type Words = (at: (position: number) => string, segment: Segment, delimiters: Delimiters) => Wording

/** Says a segment of a claim status set or of its envelope in words; one that is neither, by its id alone. */
export function segmentWords(segment: Segment, delimiters: Delimiters): Wording {
  const words = Object.hasOwn(wordings, segment.id) ? wordings[segment.id] : undefined
  return (
    words?.((position) => elementAt(segment, position).trim(), segment, delimiters) ?? { label: segment.id, says: [] }
  )
}

/** The statuses of an STC segment: one to three. */
export function statusesOf(segment: Segment, delimiters: Delimiters): readonly StatusComposite[] {
  return [1, 10, 11]
    .map((position) => elementAt(segment, position))
    .filter((text) => text !== '')
    .map((text) => {
      const [category = '', status = '', entity = '', codeList = ''] = componentsOf(text, delimiters)
      return { category, status, ...(entity !== '' && { entity }), ...(codeList !== '' && { codeList }) }
    })
}

/** Who an NM1 segment names: `JANE A DOE JR`, or an organization. */
export function nameOf(segment: Segment): string {
  return [4, 5, 3, 7]
    .map((position) => elementAt(segment, position).trim())
    .filter((part) => part !== '')
    .join(' ')
}

const wordings: Readonly<Record<string, Words>> = {
  ...acknowledgmentWordings,
  ISA: (at) => ({
    label: 'Interchange',
    says: [
      [`no. ${at(13)}`, meaning(usages, at(15)), moment(at(9), at(10))],
      [`from ${at(6)} (${meaning(partnerKinds, at(5))})`, `to ${at(8)} (${meaning(partnerKinds, at(7))})`],
    ],
  }),
  GS: (at) => ({
    label: 'Group',
    says: [[`no. ${at(6)}`, meaning(groupKinds, at(1)), moment(at(4), at(5))], [`from ${at(2)} to ${at(3)}`]],
  }),
  ST: (at) => ({
    label: 'Set',
    says: [[`no. ${at(2)}`, meaning(setKinds, at(1)), at(3) && `guide ${meaning(guides, at(3))}`].filter(isThere)],
  }),
  BHT: (at) => ({ label: 'Reference', says: [[at(3), `written ${moment(at(4), at(5))}`]] }),
  HL: (at) => ({ label: meaning(levels, at(3), `Level ${at(3)}`), says: [] }),
  NM1: (at, segment) => ({
    label: 'Name',
    says: [
      [nameOf(segment), at(9) && `${meaning(identifierKinds, at(8), `number (${at(8)})`)} ${at(9)}`].filter(isThere),
    ],
  }),
  DMG: (at) => ({ label: 'Born', says: [[day(at(2)), meaning(genders, at(3))].filter(isThere)] }),
  PER: (at) => ({
    label: 'Contact',
    says: [[at(2), ...[3, 5, 7].map((position) => contactWords(at(position), at(position + 1)))].filter(isThere)],
  }),
  TRN: (at) => ({ label: 'Trace', says: [[at(2)]] }),
  REF: (at) => ({ label: meaning(referenceKinds, at(1), `Reference (${at(1)})`), says: [[at(2)]] }),
  AMT: (at) => ({ label: at(1) === 'T3' ? 'Charge' : `Amount (${at(1)})`, says: [[money(at(2))]] }),
  DTP: (at) => ({ label: at(1) === '472' ? 'Service' : `Date (${at(1)})`, says: [[period(at(3))]] }),
  SVC: (at, _, delimiters) => {
    const [kind = '', code = '', ...modifiers] = componentsOf(at(1), delimiters)
    const procedure = [code, ...modifiers.slice(0, 4)].filter(isThere).join('-')
    return {
      label: 'Line',
      says: [
        [
          `${meaning(procedureKinds, kind)} ${procedure}`,
          at(4) && `revenue code ${at(4)}`,
          at(7) && (at(7) === '1' ? '1 unit' : `${at(7)} units`),
          at(2) && `charged ${money(at(2))}`,
          at(3) && `paid ${money(at(3))}`,
        ].filter(isThere),
      ],
    }
  },
  STC: (at, segment, delimiters) => ({
    label: 'Status',
    says: [
      ...statusesOf(segment, delimiters).map((status, index) =>
        statusWords(status).map((part, place) => (index > 0 && place === 0 ? `also: ${part}` : part)),
      ),
      [at(2) && `as of ${day(at(2))}`, at(4) && `charged ${money(at(4))}`, at(5) && `paid ${money(at(5))}`].filter(
        isThere,
      ),
      [
        at(6) && `decided ${day(at(6))}`,
        (at(8) || at(9)) && ['remittance', at(9), at(8) && `of ${day(at(8))}`].filter(isThere).join(' '),
        at(3) && `action ${at(3)}`,
        at(12) && `"${at(12)}"`,
      ].filter(isThere),
    ],
  }),
  SE: (at) => ({ label: 'End of set', says: [[counted(at(1), 'segment')]] }),
  GE: (at) => ({ label: 'End of group', says: [[counted(at(1), 'set')]] }),
  IEA: (at) => ({ label: 'End of interchange', says: [[counted(at(1), 'group')]] }),
}

function contactWords(kind: string, number: string): string {
  if (number === '') return ''
  return `${meaning(contactKinds, kind)} ${kind === 'TE' || kind === 'FX' ? telephone(number) : number}`
}

function counted(text: string, one: string): string {
  return /^\d{1,10}$/.test(text) ? count(Number(text), one) : text
}

function isThere(text: string): boolean {
  return text !== ''
}
