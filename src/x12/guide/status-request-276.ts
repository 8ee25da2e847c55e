import { type Guide, guide, type LoopGuide, loop, many, segment, type Use } from './guide.ts'
import { level, levelLoop, name, nameLoop, reference, serviceDate, serviceLine } from './levels.ts'

/** Loop 2200: a claim that is asked about, with loop 2210 for each of its lines. */
function claim(letter: 'D' | 'E', use: Use): LoopGuide {
  return loop(`2200${letter}`, 'claim status tracking number', 900, use, many, [
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
    loop(`2210${letter}`, 'service line', 1300, 'S', many, [
      serviceLine(1300, 'N'),
      reference(1400, 'FJ', 'line item control number'),
      serviceDate(1500, 'service line date', 'R'),
    ]),
  ])
}

const birth = { 1: 'D8', 3: 'F M' } as const

const dependent = levelLoop('2000E', level.dependent, 'S', [
  segment('DMG', 'dependent demographics', 400, 'R', 'RRS', birth),
  nameLoop('2100E', name.dependent),
  claim('E', 'R'),
])

const subscriber = levelLoop(
  '2000D',
  level.subscriber,
  'R',
  [
    segment('DMG', 'subscriber demographics', 400, 'S', 'RRS', birth),
    nameLoop('2100D', name.subscriber),
    claim('D', 'S'),
    dependent,
  ],
  ['2200D', '2000E'],
)

const provider = levelLoop('2000C', level.provider, 'R', [nameLoop('2100C', name.provider, 2), subscriber])
const receiver = levelLoop('2000B', level.receiver, 'R', [nameLoop('2100B', name.receiver), provider])
const payer = levelLoop('2000A', level.payer, 'R', [nameLoop('2100A', name.payer), receiver])

/** 276 health care claim status request, 005010X212. */
export const guide276: Guide = guide(
  '276',
  'claim status request',
  [segment('BHT', 'beginning of hierarchical transaction', 200, 'R', 'RRRRR', { 1: '0010', 2: '13' }), payer],
  ['SBR', 'PAT', 'N2', 'N3', 'N4', 'PER'],
)
