import { categoryCodes, deactivatedCategoryCodes } from '../codes/category-codes.ts'
import { statusCodes } from '../codes/status-codes.ts'
import {
  type CodeList,
  type ElementRules,
  type Guide,
  guide,
  type LoopChoice,
  type LoopGuide,
  loop,
  type SegmentGuide,
  segment,
  type Usage,
  unlimited,
} from './guide.ts'

/*
 * First what 276 and 277 have in common (005010X212): HL and NM1 of the five levels, and REF, DTP and SVC of a claim. Then the
 * guide of each. Constants such as `request2000A` are loops.
 */

type LevelName = 'payer' | 'receiver' | 'provider' | 'subscriber' | 'dependent'

/**
 * HL of each level. HL04 tells whether there is a level below; `check-levels.ts` compares it with the levels that follow.
 * Published requests have HL04 on the dependent level too, where the guide does not use it.
 */
const level: Readonly<Record<LevelName, SegmentGuide>> = {
  payer: segment('HL', 'payer level', 100, 'R', 'RNRR', { 3: '20', 4: '0 1' }),
  receiver: segment('HL', 'information receiver level', 100, 'R', 'RRRR', { 3: '21', 4: '0 1' }),
  provider: segment('HL', 'service provider level', 100, 'R', 'RRRR', { 3: '19', 4: '0 1' }),
  subscriber: segment('HL', 'subscriber level', 100, 'R', 'RRRR', { 3: '22', 4: '0 1' }),
  dependent: segment('HL', 'dependent level', 100, 'R', 'RRRS', { 3: '23', 4: '0' }),
}

/** NM1 of each level: name and identifier. */
const name: Readonly<Record<LevelName, SegmentGuide>> = {
  payer: segment('NM1', 'payer name', 500, 'R', 'RRRNNNNRR', { 1: 'PR', 2: '2', 8: 'PI XV' }),
  receiver: segment('NM1', 'information receiver name', 500, 'R', 'RRSSSNNRR', { 1: '41', 2: '1 2', 8: '46' }),
  provider: segment('NM1', 'service provider name', 500, 'R', 'RRSSSNSRR', { 1: '1P', 2: '1 2', 8: 'FI SV XX' }),
  subscriber: segment('NM1', 'subscriber name', 500, 'R', 'RRRSSNSRR', { 1: 'IL', 2: '1 2', 8: '24 II MI' }),
  dependent: segment('NM1', 'dependent name', 500, 'R', 'RRRSSNS', { 1: 'QC', 2: '1' }),
}

/** Loop 2100 of a level; it occurs twice for a provider with two identifiers. */
function nameLoop(id: string, nameSegment: SegmentGuide, max = 1, more: readonly SegmentGuide[] = []): LoopGuide {
  return loop(id, nameSegment.name, 500, 'R', max, [nameSegment, ...more])
}

/** REF: one use for each qualifier. */
function reference(at: number, qualifier: string, name: string): SegmentGuide {
  return segment('REF', name, at, 'S', 'RR', { 1: qualifier })
}

/** DTP: the date of service, one day or a range. */
function serviceDate(at: number, name: string, use: Usage): SegmentGuide {
  return segment('DTP', name, at, use, 'RRR', { 1: '472', 2: 'D8 RD8' })
}

/** SVC: a service line. Only the 277 has the amount paid. */
function serviceLine(at: number, paid: Usage): SegmentGuide {
  return segment('SVC', 'service line', at, 'R', `RR${paid}SNNR`, { 1: 'RRSSSS', '1-1': 'AD ER HC HP IV N4 NU WK' })
}

/** Loop 2000 of a level. */
function levelLoop(
  id: string,
  head: SegmentGuide,
  use: Usage,
  children: LoopGuide['children'],
  either?: LoopChoice,
): LoopGuide {
  return loop(id, head.name, 2000, use, unlimited, [head, ...children], either)
}

/** A subscriber can have claims of its own and dependents. */
const claimsOrDependents: LoopChoice = { loops: ['2200D', '2000E'], excludes: false }

/** Loop 2200 of the 276: a claim, with loop 2210 for each of its lines. */
function requestClaim(letter: 'D' | 'E', use: Usage): LoopGuide {
  return loop(`2200${letter}`, 'claim status tracking number', 900, use, unlimited, [
    segment('TRN', 'claim status tracking number', 900, 'R', 'RR', { 1: '1' }),
    reference(1000, '1K', 'payer claim control number'),
    reference(1000, 'BLT', 'institutional bill type'),
    reference(1000, 'LU', 'application or location system identifier'),
    reference(1000, '6P', 'group number'),
    reference(1000, 'EJ', 'patient control number'),
    reference(1000, 'XZ', 'pharmacy prescription number'),
    reference(1000, 'D9', 'clearinghouse claim number'),
    segment('AMT', 'claim submitted charges', 1100, 'S', 'RR', { 1: 'T3' }),
    serviceDate(1200, 'claim service date', 'S'),
    loop(`2210${letter}`, 'service line', 1300, 'S', unlimited, [
      serviceLine(1300, 'N'),
      reference(1400, 'FJ', 'line item control number'),
      serviceDate(1500, 'service line date', 'R'),
    ]),
  ])
}

const birth = { 1: 'D8', 3: 'F M' } as const

const request2000E = levelLoop('2000E', level.dependent, 'S', [
  segment('DMG', 'dependent demographics', 400, 'R', 'RRS', birth),
  nameLoop('2100E', name.dependent),
  requestClaim('E', 'R'),
])

const request2000D = levelLoop(
  '2000D',
  level.subscriber,
  'R',
  [
    segment('DMG', 'subscriber demographics', 400, 'S', 'RRS', birth),
    nameLoop('2100D', name.subscriber),
    requestClaim('D', 'S'),
    request2000E,
  ],
  claimsOrDependents,
)

const request2000C = levelLoop('2000C', level.provider, 'R', [nameLoop('2100C', name.provider, 2), request2000D])
const request2000B = levelLoop('2000B', level.receiver, 'R', [nameLoop('2100B', name.receiver), request2000C])
const request2000A = levelLoop('2000A', level.payer, 'R', [nameLoop('2100A', name.payer), request2000B])

/** 276 health care claim status request, 005010X212. */
export const guide276: Guide = guide(
  '276',
  'claim status request',
  [segment('BHT', 'beginning of hierarchical transaction', 200, 'R', 'RRRRR', { 1: '0010', 2: '13' }), request2000A],
  ['SBR', 'PAT', 'N2', 'N3', 'N4', 'PER'],
)

const categories: CodeList = { codes: new Set(Object.keys(categoryCodes)), deactivated: deactivatedCategoryCodes }
/** Payers still send deactivated status codes, which are warnings (`check-status.ts`); a deactivated category is an error. */
const statuses: CodeList = { codes: new Set(Object.keys(statusCodes)), deactivated: {} }

/** The category and status codes of the three composites of STC. */
export const statusCodeLists: ElementRules = {
  '1-1': categories,
  '1-2': statuses,
  '10-1': categories,
  '10-2': statuses,
  '11-1': categories,
  '11-2': statuses,
}

/**
 * STC: the status of a request, provider, claim or line. Payers send entity codes that the guide does not list, so every
 * valid value passes, except at the level of a provider.
 *
 * @param components the usage of category code, status code, entity code and code list in each composite
 * @param entities the entity codes that are allowed, by composite, if not every one is
 */
function status(
  at: number,
  name: string,
  uses: string,
  components: string,
  entities: Readonly<Record<string, string>> = {},
): SegmentGuide {
  const rules = { 1: components, 10: components, 11: components, ...statusCodeLists, ...entities }
  return segment('STC', name, at, 'R', uses, rules, unlimited)
}

/** The entity that the statuses of a response may name when it ends at the provider. */
const providerEntities = { '1-3': '1P', '10-3': '1P', '11-3': '1P' } as const

/** Loops 2200B and 2200C: the status of a response that ends at the receiver or provider (X12 RFI 2822). */
function trace(letter: 'B' | 'C', name: string, type: '1' | '2'): LoopGuide {
  return loop(`2200${letter}`, name, 900, 'S', 1, [
    segment('TRN', name, 900, 'R', 'RR', { 1: type }),
    status(1000, 'status of the request', 'RRNNNNNNNSS', 'RRSN', letter === 'C' ? providerEntities : {}),
  ])
}

/** Loop 2200 of the 277: a claim or the status of a failed search, with loop 2220 for each of its lines. */
function responseClaim(letter: 'D' | 'E', use: Usage): LoopGuide {
  return loop(`2200${letter}`, 'claim status tracking number', 900, use, unlimited, [
    segment('TRN', 'claim status tracking number', 900, 'R', 'RR', { 1: '2' }),
    status(1000, 'claim status', 'RRNSSSNSSSS', 'RRSS'),
    reference(1100, '1K', 'payer claim control number'),
    reference(1100, 'BLT', 'institutional bill type'),
    reference(1100, 'EJ', 'patient control number'),
    reference(1100, 'XZ', 'pharmacy prescription number'),
    reference(1100, 'VV', 'voucher identifier'),
    reference(1100, 'D9', 'clearinghouse claim number'),
    serviceDate(1200, 'claim service date', 'S'),
    loop(`2220${letter}`, 'service line', 1800, 'S', unlimited, [
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

const response2000E = levelLoop('2000E', level.dependent, 'S', [
  nameLoop('2100E', name.dependent),
  responseClaim('E', 'R'),
])

const response2000D = levelLoop(
  '2000D',
  level.subscriber,
  'S',
  [nameLoop('2100D', name.subscriber), responseClaim('D', 'S'), response2000E],
  claimsOrDependents,
)

const response2000C = levelLoop(
  '2000C',
  level.provider,
  'S',
  [nameLoop('2100C', name.provider, 2), trace('C', 'provider of service trace identifier', '1'), response2000D],
  { loops: ['2200C', '2000D'], excludes: true },
)

const response2000B = levelLoop(
  '2000B',
  level.receiver,
  'R',
  [nameLoop('2100B', name.receiver), trace('B', 'information receiver trace identifier', '2'), response2000C],
  { loops: ['2200B', '2000C'], excludes: true },
)

const response2000A = levelLoop('2000A', level.payer, 'R', [nameLoop('2100A', name.payer, 1, [contact]), response2000B])

/** 277 health care claim status response, 005010X212. */
export const guide277: Guide = guide(
  '277',
  'claim status response',
  [
    segment('BHT', 'beginning of hierarchical transaction', 200, 'R', 'RRRRRR', { 1: '0010', 2: '08', 6: 'DG' }),
    response2000A,
  ],
  ['SBR', 'PAT', 'DMG', 'N2', 'N3', 'N4'],
)
