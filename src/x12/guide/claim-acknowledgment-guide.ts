import { setIdentities } from '../set-kind.ts'
import { statusCodeLists } from './claim-status-guides.ts'
import { type Guide, guide, loop, type SegmentGuide, segment, type Usage, unlimited } from './guide.ts'

/** STC: every valid entity code passes, as in the 277. */
function status(
  at: number,
  name: string,
  uses: string,
  components: string,
  actions: string,
  max: number,
): SegmentGuide {
  const rules = { 1: components, 3: actions, 10: components, 11: components, ...statusCodeLists }
  return segment('STC', name, at, 'R', uses, rules, max)
}

function reference(at: number, qualifier: string, name: string): SegmentGuide {
  return segment('REF', name, at, 'S', 'RR', { 1: qualifier })
}

function date(at: number, qualifier: string, name: string, use: Usage, formats: string): SegmentGuide {
  return segment('DTP', name, at, use, 'RRR', { 1: qualifier, 2: formats })
}

/** QTY and AMT: how many claims were accepted and rejected, and their charges. */
function totals(accepted: string, rejected: string): readonly SegmentGuide[] {
  return [
    segment('QTY', 'total accepted quantity', 1210, 'S', 'RR', { 1: accepted }),
    segment('QTY', 'total rejected quantity', 1210, 'S', 'RR', { 1: rejected }),
    segment('AMT', 'total accepted amount', 1220, 'S', 'RR', { 1: 'YU' }),
    segment('AMT', 'total rejected amount', 1220, 'S', 'RR', { 1: 'YY' }),
  ]
}

const line = loop('2220D', 'service line', 1800, 'S', unlimited, [
  segment('SVC', 'service line', 1800, 'R', 'RRNSNNS', { 1: 'RRSSSS', '1-1': 'AD ER HC HP IV N4 NU WK' }),
  status(1900, 'service line status', 'RRRNNNNNNSS', 'RRSS', 'U', unlimited),
  reference(2000, 'FJ', 'line item control number'),
  reference(2000, 'XZ', 'pharmacy prescription number'),
  date(2100, '472', 'service line date', 'S', 'D8 RD8'),
])

const claim = loop('2200D', 'claim status tracking number', 900, 'S', unlimited, [
  segment('TRN', 'claim status tracking number', 900, 'R', 'RR', { 1: '2' }),
  status(1000, 'claim status', 'RRRRNNNNNSSS', 'RRSS', 'WQ U', unlimited),
  reference(1100, '1K', 'payer claim control number'),
  reference(1100, 'D9', 'clearinghouse claim number'),
  reference(1100, 'BLT', 'institutional bill type'),
  date(1200, '472', 'claim service date', 'R', 'D8 RD8'),
  line,
])

const patient = loop('2000D', 'patient level', 2000, 'S', unlimited, [
  segment('HL', 'patient level', 100, 'R', 'RRRS', { 3: 'PT', 4: '0' }),
  loop('2100D', 'patient name', 500, 'R', 1, [
    segment('NM1', 'patient name', 500, 'R', 'RRRSSSSRR', { 1: 'QC', 2: '1', 8: 'II MI' }),
  ]),
  claim,
])

const provider = loop('2000C', 'billing provider level', 2000, 'S', unlimited, [
  segment('HL', 'billing provider level', 100, 'R', 'RRRR', { 3: '19', 4: '0 1' }),
  loop('2100C', 'billing provider name', 500, 'R', 1, [
    segment('NM1', 'billing provider name', 500, 'R', 'RRRSSSSRR', { 1: '85', 2: '1 2', 8: 'FI SV XX' }),
  ]),
  loop('2200C', 'provider of service information trace identifier', 900, 'S', 1, [
    segment('TRN', 'provider of service trace identifier', 900, 'R', 'RR', { 1: '1' }),
    status(1000, 'billing provider status', 'RNRRNNNNNSS', 'RRSN', 'WQ U', unlimited),
    segment('REF', 'provider secondary identifier', 1100, 'S', 'RR', { 1: '0B 1G G2 LU SY TJ' }, 3),
    ...totals('QA', 'QC'),
  ]),
  patient,
])

const receiver = loop('2000B', 'information receiver level', 2000, 'R', unlimited, [
  segment('HL', 'information receiver level', 100, 'R', 'RRRR', { 3: '21', 4: '0 1' }),
  loop('2100B', 'information receiver name', 500, 'R', 1, [
    segment('NM1', 'information receiver name', 500, 'R', 'RRRSSNNRR', { 1: '41', 2: '1 2', 8: '46' }),
  ]),
  loop('2200B', 'information receiver trace identifier', 900, 'R', 1, [
    segment('TRN', 'information receiver trace identifier', 900, 'R', 'RR', { 1: '2' }),
    status(1000, 'information receiver status', 'RRRRNNNNNSS', 'RRSN', 'WQ U', unlimited),
    ...totals('90', 'AA'),
  ]),
  provider,
])

const source = loop('2000A', 'information source level', 2000, 'R', unlimited, [
  segment('HL', 'information source level', 100, 'R', 'RNRR', { 3: '20', 4: '1' }),
  loop('2100A', 'information source name', 500, 'R', 1, [
    segment('NM1', 'information source name', 500, 'R', 'RRRNNNNRR', { 1: 'AY PR', 2: '2', 8: '46 FI PI XV' }),
  ]),
  loop('2200A', 'transmission receipt control identifier', 900, 'R', unlimited, [
    segment('TRN', 'transmission receipt control identifier', 900, 'R', 'RR', { 1: '1' }),
    date(1200, '050', 'information source receipt date', 'R', 'D8'),
    date(1200, '009', 'information source process date', 'R', 'D8'),
  ]),
  receiver,
])

/** 277 health care claim acknowledgment (277CA), 005010X214. */
export const guide277CA: Guide = guide(
  '277',
  'claim acknowledgment',
  [
    segment('BHT', 'beginning of hierarchical transaction', 200, 'R', 'RRRRRR', { 1: '0085', 2: '08', 6: 'TH' }),
    source,
  ],
  ['SBR', 'PAT', 'DMG', 'PER', 'N2', 'N3', 'N4'],
  setIdentities['277CA'].convention,
)
