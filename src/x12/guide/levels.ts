import { type LoopGuide, loop, many, type SegmentGuide, segment, type Use } from './guide.ts'

/**
 * What the request and its answer say the same way: the five levels' HL and NM1 segments, and the parts of a claim.
 * 005010X212, loops 2000, 2100 and the REF, DTP and SVC of 2200 and 2210/2220.
 */

type LevelName = 'payer' | 'receiver' | 'provider' | 'subscriber' | 'dependent'

/**
 * HL of a level. HL04 says whether a level follows below; what follows is compared while walking.
 * Published requests carry HL04 on the dependent's level too, where the guide has no use for it.
 */
export const level: Readonly<Record<LevelName, SegmentGuide>> = {
  payer: segment('HL', 'payer level', 100, 'R', 'RNRR', { 3: '20', 4: '0 1' }),
  receiver: segment('HL', 'information receiver level', 100, 'R', 'RRRR', { 3: '21', 4: '0 1' }),
  provider: segment('HL', 'service provider level', 100, 'R', 'RRRR', { 3: '19', 4: '0 1' }),
  subscriber: segment('HL', 'subscriber level', 100, 'R', 'RRRR', { 3: '22', 4: '0 1' }),
  dependent: segment('HL', 'dependent level', 100, 'R', 'RRRS', { 3: '23', 4: '0' }),
}

/** NM1 of a level: who that is, and under which number. */
export const name: Readonly<Record<LevelName, SegmentGuide>> = {
  payer: segment('NM1', 'payer name', 500, 'R', 'RRRNNNNRR', { 1: 'PR', 2: '2', 8: 'PI XV' }),
  receiver: segment('NM1', 'information receiver name', 500, 'R', 'RRSSSNNRR', { 1: '41', 2: '1 2', 8: '46' }),
  provider: segment('NM1', 'service provider name', 500, 'R', 'RRSSSNSRR', { 1: '1P', 2: '1 2', 8: 'FI SV XX' }),
  subscriber: segment('NM1', 'subscriber name', 500, 'R', 'RRRSSNSRR', { 1: 'IL', 2: '1 2', 8: '24 II MI' }),
  dependent: segment('NM1', 'dependent name', 500, 'R', 'RRRSSNS', { 1: 'QC', 2: '1' }),
}

/** Loop 2100 of a level; a provider's stands twice when it is named under two numbers. */
export function nameLoop(
  id: string,
  nameSegment: SegmentGuide,
  max = 1,
  more: readonly SegmentGuide[] = [],
): LoopGuide {
  return loop(id, nameSegment.name, 500, 'R', max, [nameSegment, ...more])
}

/** REF: one use of it for each qualifier. */
export function reference(at: number, qualifier: string, name: string): SegmentGuide {
  return segment('REF', name, at, 'S', 'RR', { 1: qualifier })
}

/** DTP: the dates of a service, one day or a range of days. */
export function serviceDate(at: number, name: string, use: Use): SegmentGuide {
  return segment('DTP', name, at, use, 'RRR', { 1: '472', 2: 'D8 RD8' })
}

/** SVC: a line of a claim. The amount paid stands in an answer only. */
export function serviceLine(at: number, paid: Use): SegmentGuide {
  return segment('SVC', 'service line', at, 'R', `RR${paid}SNNR`, { 1: 'RRSSSS', '1-1': 'AD ER HC HP IV N4 NU WK' })
}

/** Loop 2000 of a level below the payer's. */
export function levelLoop(
  id: string,
  head: SegmentGuide,
  use: Use,
  children: LoopGuide['children'],
  either?: readonly [string, string],
): LoopGuide {
  return loop(id, head.name, 2000, use, many, [head, ...children], either)
}
