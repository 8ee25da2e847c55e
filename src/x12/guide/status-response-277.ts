import { categoryCodes } from '../codes/category-codes.ts'
import { statusCodes } from '../codes/status-codes.ts'
import { type Guide, guide, type LoopGuide, loop, many, type SegmentGuide, segment, type Use } from './guide.ts'
import { level, levelLoop, name, nameLoop, reference, serviceDate, serviceLine } from './levels.ts'

const categories = new Set(Object.keys(categoryCodes))
const statuses = new Set(Object.keys(statusCodes))

/** The categories that may stand in each of STC's three statuses, and the codes beside them. */
const lists = {
  '1-1': categories,
  '1-2': statuses,
  '10-1': categories,
  '10-2': statuses,
  '11-1': categories,
  '11-2': statuses,
} as const

/**
 * STC: what a request, a provider, a claim or a line has come to. Payers name entities beyond the guide's list, so any code
 * that could be one passes.
 *
 * @param components of each status: category, code, entity, and whether the code is one of a pharmacy's
 */
function status(at: number, name: string, uses: string, components: string): SegmentGuide {
  return segment('STC', name, at, 'R', uses, { 1: components, 10: components, 11: components, ...lists }, many)
}

/** Loops 2200B and 2200C: an answer that stops at the receiver or the provider, because it was not recognised. */
function trace(letter: 'B' | 'C', name: string, type: '1' | '2'): LoopGuide {
  return loop(`2200${letter}`, name, 900, 'S', 1, [
    segment('TRN', name, 900, 'R', 'RR', { 1: type }),
    status(1000, 'status of the request', 'RRNNNNNNNSS', 'RRSN'),
  ])
}

/** Loop 2200: a claim that was found, or was not, with loop 2220 for each of its lines. */
function claim(letter: 'D' | 'E', use: Use): LoopGuide {
  return loop(`2200${letter}`, 'claim status tracking number', 900, use, many, [
    segment('TRN', 'claim status tracking number', 900, 'R', 'RR', { 1: '2' }),
    status(1000, 'claim status', 'RRNSSSNSSSS', 'RRSS'),
    reference(1100, '1K', 'payer claim control number'),
    reference(1100, 'BLT', 'institutional bill type'),
    reference(1100, 'EJ', 'patient control number'),
    reference(1100, 'XZ', 'pharmacy prescription number'),
    reference(1100, 'VV', 'voucher identifier'),
    reference(1100, 'D9', 'clearinghouse claim number'),
    serviceDate(1200, 'claim service date', 'S'),
    loop(`2220${letter}`, 'service line', 1800, 'S', many, [
      serviceLine(1800, 'R'),
      status(1900, 'service line status', 'RRNNNNNNNSS', 'RRSS'),
      reference(2000, 'FJ', 'line item control number'),
      serviceDate(2100, 'service line date', 'R'),
    ]),
  ])
}

const contact = segment('PER', 'payer contact', 800, 'S', 'RSRRSSSS', {
  1: 'IC',
  3: 'ED EM FX TE',
  5: 'ED EM EX FX TE',
  7: 'ED EM EX FX TE',
})

const dependent = levelLoop('2000E', level.dependent, 'S', [nameLoop('2100E', name.dependent), claim('E', 'R')])

const subscriber = levelLoop(
  '2000D',
  level.subscriber,
  'S',
  [nameLoop('2100D', name.subscriber), claim('D', 'S'), dependent],
  ['2200D', '2000E'],
)

const provider = levelLoop(
  '2000C',
  level.provider,
  'S',
  [nameLoop('2100C', name.provider, 2), trace('C', 'provider of service trace identifier', '1'), subscriber],
  ['2200C', '2000D'],
)

const receiver = levelLoop(
  '2000B',
  level.receiver,
  'R',
  [nameLoop('2100B', name.receiver), trace('B', 'information receiver trace identifier', '2'), provider],
  ['2200B', '2000C'],
)

const payer = levelLoop('2000A', level.payer, 'R', [nameLoop('2100A', name.payer, 1, [contact]), receiver])

/** 277 health care claim status response, 005010X212. */
export const guide277: Guide = guide(
  '277',
  'claim status response',
  [segment('BHT', 'beginning of hierarchical transaction', 200, 'R', 'RRRRRR', { 1: '0010', 2: '08', 6: 'DG' }), payer],
  ['SBR', 'PAT', 'DMG', 'N2', 'N3', 'N4'],
)
