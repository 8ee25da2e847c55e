import { setIdentities } from '../set-kind.ts'
import { type Guide, guide, loop, segment, unlimited } from './guide.ts'

/** IK304, which says what is wrong with a segment. */
const segmentErrors = '1 2 3 4 5 6 7 8 I4 I6 I7 I8 I9'
/** IK403, which says what is wrong with an element. */
const elementErrors = '1 2 3 4 5 6 7 8 9 10 11 12 13 I6 I9 I10 I11 I12 I13'
/** IK502 to IK506, which say what is wrong with a set. */
const setErrors = '1 2 3 4 5 6 7 8 9 10 11 12 13 15 16 17 18 19 23 24 25 26 27 I5 I6'
/** AK905 to AK909, which say what is wrong with a group. */
const groupErrors = '1 2 3 4 5 6 10 11 12 13 14 15 16 17 18 19 23 24 25 26'

const context = segment('CTX', 'context', 350, 'S', 'RSSSSS', { 1: 'RS', 5: 'RSS', 6: 'RS' }, 10)

const element = loop('2110', 'element error', 400, 'S', unlimited, [
  segment('IK4', 'element error', 400, 'R', 'RSRS', { 1: 'RSS', 3: elementErrors }),
  { ...context, at: 450 },
])

const erroneousSegment = loop('2100', 'segment error', 300, 'S', unlimited, [
  segment('IK3', 'segment error', 300, 'R', 'RRSS', { 4: segmentErrors }),
  context,
  element,
])

const acknowledgedSet = loop('2000', 'transaction set response', 200, 'S', unlimited, [
  segment('AK2', 'transaction set response header', 200, 'R', 'RRS', { 1: '270 271 276 277 278 820 834 835 837' }),
  erroneousSegment,
  segment('IK5', 'transaction set response trailer', 600, 'R', 'RSSSSS', {
    1: 'A E M R W X',
    2: setErrors,
    3: setErrors,
    4: setErrors,
    5: setErrors,
    6: setErrors,
  }),
])

/** 999 implementation acknowledgment, 005010X231A1. */
export const guide999: Guide = guide(
  '999',
  'implementation acknowledgment',
  [
    segment('AK1', 'functional group response header', 100, 'R', 'RRR', { 1: 'BE HB HC HI HN HP HR HS RA' }),
    acknowledgedSet,
    segment('AK9', 'functional group response trailer', 700, 'R', 'RRRRSSSSS', {
      1: 'A E M P R W X',
      5: groupErrors,
      6: groupErrors,
      7: groupErrors,
      8: groupErrors,
      9: groupErrors,
    }),
  ],
  [],
  setIdentities['999'].convention,
)
