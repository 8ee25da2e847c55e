import type { X12ErrorCode } from '../../src/x12/error.ts'
import { interchangeOf, lines277 } from './x12-samples.ts'

/** What is changed in the inquiry, the error that it is, and what the acknowledgment says of it. */
export interface Mistake {
  readonly mistake: string
  readonly from?: string | RegExp
  readonly to?: string
  /** Changes the text as it goes out, instead of its lines. */
  readonly text?: (text: string) => string
  readonly errors: readonly X12ErrorCode[]
  /** TA1; or IK3, IK4, IK5, AK9. */
  readonly says: string
}

const rejected = 'IK5*R*5 AK9*R*1*1*0'

/** Every code of the list that a received text can provoke. */
export const mistakes: readonly Mistake[] = [
  // The interchange.
  { mistake: 'no interchange', text: () => 'hello', errors: ['NO_ISA'], says: 'TA1*000000000*000000*0000*R*022' },
  {
    mistake: 'an ISA that is cut',
    text: (text) => text.slice(0, 60),
    errors: ['ISA_TOO_SHORT'],
    says: 'TA1*000000000*000000*0000*R*022',
  },
  {
    mistake: 'one character for two delimiters',
    text: (text) => text.replace('*T*:~', '*T**~'),
    errors: ['DELIMITERS_UNUSABLE'],
    says: 'TA1*000000000*000000*0000*R*026',
  },
  {
    mistake: 'a letter as repetition separator',
    text: (text) => text.replace('*^*', '*U*'),
    errors: ['DELIMITERS_UNUSABLE'],
    says: 'TA1*000000101*260115*1030*R*026',
  },
  {
    mistake: 'a sender that is not padded',
    from: 'MYCLINIC       ',
    to: 'MYCLINIC',
    errors: ['ISA_ELEMENT_WIDTH'],
    says: 'TA1*000000101*260115*1030*E*006',
  },
  {
    mistake: 'another version of the envelope',
    from: '*00501*',
    to: '*00401*',
    errors: ['ISA_ELEMENT_INVALID'],
    says: 'TA1*000000101*260115*1030*R*017',
  },
  {
    mistake: 'an interchange without an end',
    from: 'IEA*1*000000101\n',
    to: '',
    errors: ['IEA_MISSING'],
    says: 'TA1*000000101*260115*1030*R*023',
  },
  {
    mistake: 'another number in the IEA',
    from: 'IEA*1*000000101',
    to: 'IEA*1*000000102',
    errors: ['IEA_CONTROL_NUMBER'],
    says: 'TA1*000000101*260115*1030*R*001',
  },
  {
    mistake: 'a wrong count of groups',
    from: 'IEA*1',
    to: 'IEA*2',
    errors: ['IEA_COUNT'],
    says: 'TA1*000000101*260115*1030*R*021',
  },
  {
    mistake: 'a text that ends within the IEA',
    text: (text) => text.slice(0, -1),
    errors: ['SEGMENT_UNTERMINATED', 'IEA_MISSING'],
    says: 'TA1*000000101*260115*1030*R*023',
  },
  {
    mistake: 'a segment between GS and ST',
    from: 'ST*276',
    to: 'TRN*1*X\nST*276',
    errors: ['SEGMENT_OUTSIDE_SET'],
    says: 'TA1*000000101*260115*1030*R*024',
  },
  {
    mistake: 'a second interchange',
    text: (text) => `${text}ISA`,
    errors: ['TEXT_AFTER_INTERCHANGE'],
    says: 'TA1*000000101*260115*1030*E*022',
  },

  {
    mistake: 'an acknowledgment that is neither accepted nor rejected',
    from: 'GS*HR',
    to: 'TA1*000000009*260114*0900*Q*000\nGS*HR',
    errors: ['TA1_ELEMENT_INVALID'],
    says: 'TA1*000000101*260115*1030*E*024',
  },
  {
    mistake: 'an accent in the id of the sender',
    from: 'MYCLINIC       ',
    to: 'MYCLÍNIC       ',
    errors: ['ISA_ELEMENT_INVALID'],
    says: 'TA1*000000101*260115*1030*R*006',
  },

  // The group.
  {
    mistake: 'a group without a day',
    from: '*20260115*1030*101*X',
    to: '**1030*101*X',
    errors: ['GS_ELEMENT_INVALID'],
    says: 'TA1*000000101*260115*1030*R*024',
  },
  {
    mistake: 'a group of claims',
    from: 'GS*HR',
    to: 'GS*HC',
    errors: ['GROUP_UNSUPPORTED'],
    says: 'IK5*R*1 AK9*R*1*1*0*1',
  },
  {
    mistake: 'a group of another version',
    from: 'X*005010X212',
    to: 'X*004010X093A1',
    errors: ['GROUP_VERSION_UNSUPPORTED'],
    says: 'IK5*R*I6 AK9*R*1*1*0*2',
  },
  {
    mistake: 'a group without an end',
    from: 'GE*1*101\n',
    to: '',
    errors: ['GE_MISSING'],
    says: 'IK5*R AK9*R*1*1*0*3',
  },
  {
    mistake: 'another number in the GE',
    from: 'GE*1*101',
    to: 'GE*1*102',
    errors: ['GE_CONTROL_NUMBER'],
    says: 'IK5*R AK9*R*1*1*0*4',
  },
  {
    mistake: 'a wrong count of sets',
    from: 'GE*1',
    to: 'GE*2',
    errors: ['GE_COUNT'],
    says: 'IK5*R AK9*R*2*1*0*5',
  },
  {
    mistake: 'a count of sets with seven digits',
    from: 'GE*1',
    to: 'GE*0000001',
    errors: ['GE_COUNT'],
    says: 'IK5*R AK9*R*1*1*0*5',
  },
  {
    mistake: 'a group without sets',
    from: 'IEA*1',
    to: 'GS*HR*MYCLINIC*MYPAYER*20260115*1030*102*X*005010X212\nGE*0*102\nIEA*2',
    errors: ['GROUP_EMPTY'],
    says: 'IK5*A AK9*A*1*1*1 AK9*R*0*0*0*5',
  },
  {
    mistake: 'a group number too long',
    text: (text) => text.replaceAll(/\*101(?=[*~])/g, '*1234567890'),
    errors: ['GROUP_CONTROL_NUMBER_INVALID'],
    says: 'IK5*R AK9*R*1*1*0*6',
  },
  {
    mistake: 'a group that comes twice',
    text: (text) => text.replace('IEA*1', `${text.slice(text.indexOf('GS*'), text.indexOf('IEA'))}IEA*2`),
    errors: ['GROUP_CONTROL_NUMBER_REPEATED'],
    says: 'IK5*A AK9*A*1*1*1 IK5*R AK9*R*1*1*0*19',
  },

  // The set.
  {
    mistake: 'a set of another kind',
    from: 'ST*276',
    to: 'ST*270',
    errors: ['SET_UNSUPPORTED'],
    says: 'IK5*R*1 AK9*R*1*1*0',
  },
  { mistake: 'a set without an end', from: 'SE*#*0001\n', to: '', errors: ['SE_MISSING'], says: 'IK5*R*2 AK9*R*1*1*0' },
  {
    mistake: 'another number in the SE',
    from: 'SE*#*0001',
    to: 'SE*#*0002',
    errors: ['SE_CONTROL_NUMBER'],
    says: 'IK5*R*3 AK9*R*1*1*0',
  },
  { mistake: 'a wrong count of segments', from: '*#', to: '*9', errors: ['SE_COUNT'], says: 'IK5*R*4 AK9*R*1*1*0' },
  {
    mistake: 'a set without a kind',
    from: 'ST*276',
    to: 'ST*',
    errors: ['SET_IDENTIFIER_INVALID'],
    says: 'IK5*R*6 AK9*R*1*1*0',
  },
  {
    mistake: 'a set number too short',
    text: (text) => text.replaceAll('*0001', '*1'),
    errors: ['SET_CONTROL_NUMBER_INVALID'],
    says: 'IK5*R*7 AK9*R*1*1*0',
  },
  {
    mistake: 'no-break spaces in the number of a set',
    text: (text) => text.replaceAll('*0001', '*00\u00a01'),
    errors: ['SET_CONTROL_NUMBER_INVALID', 'SET_CONTROL_NUMBER_INVALID'],
    says: 'IK5*R*7 AK9*R*1*1*0',
  },
  {
    mistake: 'an inquiry in a group of answers',
    from: 'GS*HR',
    to: 'GS*HN',
    errors: ['SET_NOT_OF_GROUP'],
    says: 'IK5*R*18 AK9*R*1*1*0',
  },
  {
    mistake: 'no guide named',
    from: '0001*005010X212',
    to: '0001',
    errors: ['SET_CONVENTION_INVALID'],
    says: 'IK5*R*19 AK9*R*1*1*0',
  },
  {
    mistake: 'the guide of a claim acknowledgment',
    from: '0001*005010X212',
    to: '0001*005010X214',
    errors: ['SET_CONVENTION_UNSUPPORTED'],
    says: 'IK5*R*I6 AK9*R*1*1*0',
  },
  {
    mistake: 'a set that comes twice',
    text: (text) => text.replace('GE*1', `${text.slice(text.indexOf('ST*'), text.indexOf('GE*'))}GE*2`),
    errors: ['SET_CONTROL_NUMBER_REPEATED'],
    says: 'IK5*A IK5*R*23 AK9*P*2*2*1',
  },

  // The segments.
  {
    mistake: 'nothing between two terminators',
    text: (text) => text.replace('ACCT1~', 'ACCT1~~'),
    errors: ['SEGMENT_EMPTY'],
    says: `IK3*REF*13**1 ${rejected}`,
  },
  {
    mistake: 'nothing between GS and ST',
    text: (text) => text.replace('005010X212~', '005010X212~~'),
    errors: ['SEGMENT_EMPTY'],
    says: `IK3*ST*1**1 ${rejected}`,
  },
  {
    mistake: 'nothing between GE and IEA',
    text: (text) => text.replace('IEA', '~IEA'),
    errors: ['SEGMENT_EMPTY'],
    says: `IK3*SE*19**1 ${rejected}`,
  },
  {
    mistake: 'a segment that does not exist',
    from: 'AMT*T3*150',
    to: 'XYZ*1',
    errors: ['SEGMENT_UNKNOWN'],
    says: `IK3*XYZ*14**1 ${rejected}`,
  },
  {
    mistake: 'a charge without a claim',
    from: 'HL*1**20',
    to: 'AMT*T3*150\nHL*1**20',
    errors: ['SEGMENT_UNEXPECTED'],
    says: `IK3*AMT*3**2 ${rejected}`,
  },
  {
    mistake: 'a claim without a trace number',
    from: 'TRN*1*TRACE1\n',
    to: '',
    errors: ['SEGMENT_MISSING'],
    says: `IK3*TRN*12*2200*3 ${rejected}`,
  },
  {
    mistake: 'two payers in one level',
    from: /(NM1\*PR.*\n)/,
    to: '$1$1',
    errors: ['LOOP_OVER_MAXIMUM'],
    says: `IK3*NM1*5*2100*4 ${rejected}`,
  },
  {
    mistake: 'two charges',
    from: 'AMT*T3*150',
    to: 'AMT*T3*150\nAMT*T3*151',
    errors: ['SEGMENT_OVER_MAXIMUM'],
    says: `IK3*AMT*15*2200*5 ${rejected}`,
  },
  {
    mistake: 'a status in an inquiry',
    from: 'AMT*T3*150',
    to: 'STC*A1:20*20260105',
    errors: ['SEGMENT_NOT_IN_SET'],
    says: `IK3*STC*14**6 ${rejected}`,
  },
  {
    mistake: 'the birth date behind the name',
    from: /(DMG.*)\n(NM1\*IL.*)/,
    to: '$2\n$1',
    errors: ['SEGMENT_OUT_OF_PLACE'],
    says: `IK3*DMG*11*2000*7 ${rejected}`,
  },
  {
    mistake: 'an address',
    from: 'TRN*1',
    to: 'N3*1 MAIN ST\nTRN*1',
    errors: ['SEGMENT_NOT_USED'],
    says: `IK3*N3*12**I4 ${rejected}`,
  },
  {
    mistake: 'a subscriber without a claim and without a dependent',
    from: /TRN[^#]*SE\*#/,
    to: 'SE*#',
    errors: ['SEGMENT_DEPENDENT_MISSING'],
    says: `IK3*TRN*12*2200*I6 ${rejected}`,
  },
  {
    mistake: 'a subscriber below a provider that has a status',
    text: () =>
      interchangeOf(lines277.replace('XX*1000000004\nHL*4', 'XX*1000000004\nTRN*1*0\nSTC*E0:26:1P*20260115\nHL*4')),
    errors: ['SEGMENT_DEPENDENT_NOT_USED'],
    says: `IK3*HL*12*2000*I9 ${rejected}`,
  },
  {
    mistake: 'no service provider',
    from: /HL\*3.*\nNM1.*\nHL\*4\*3/,
    to: 'HL*3*2',
    errors: ['LOOP_MISSING'],
    says: `IK3*HL*7*2000*I7 ${rejected}`,
  },

  // The elements.
  {
    mistake: 'no trace number in the TRN',
    from: '*TRACE1',
    to: '',
    errors: ['ELEMENT_MISSING'],
    says: `IK3*TRN*12*2200*8 IK4*2*127*1 ${rejected}`,
  },
  {
    mistake: 'a qualifier without its number',
    from: 'MI*MEM0001',
    to: 'MI',
    errors: ['ELEMENT_CONDITIONAL_MISSING'],
    says: `IK3*NM1*11*2100*8 IK4*9*67*2 ${rejected}`,
  },
  {
    mistake: 'an element too many in the SE',
    from: 'SE*#*0001',
    to: 'SE*#*0001*X',
    errors: ['ELEMENTS_TOO_MANY'],
    says: `IK3*SE*19**8 IK4*3**3*X ${rejected}`,
  },
  {
    mistake: 'an element too many',
    from: 'DTP*472*D8*20260105',
    to: 'DTP*472*D8*20260105*X',
    errors: ['ELEMENTS_TOO_MANY'],
    says: `IK3*DTP*15*2200*8 IK4*4**3*X ${rejected}`,
  },
  {
    mistake: 'a member number of one character',
    from: 'MEM0001',
    to: 'M',
    errors: ['ELEMENT_TOO_SHORT'],
    says: `IK3*NM1*11*2100*8 IK4*9*67*4*M ${rejected}`,
  },
  {
    mistake: 'a member number of 120 characters',
    from: 'MEM0001',
    to: 'M'.repeat(120),
    errors: ['ELEMENT_TOO_LONG'],
    says: `IK3*NM1*11*2100*8 IK4*9*67*5*${'M'.repeat(99)} ${rejected}`,
  },
  {
    mistake: 'an accent, which the acknowledgment cannot repeat',
    from: 'SAMPLE',
    to: 'PEÑA',
    errors: ['ELEMENT_CHARACTER'],
    says: `IK3*NM1*11*2100*8 IK4*3*1035*6 ${rejected}`,
  },
  {
    mistake: 'letters for an amount',
    from: 'T3*150',
    to: 'T3*ABC',
    errors: ['ELEMENT_CHARACTER'],
    says: `IK3*AMT*14*2200*8 IK4*2*782*6*ABC ${rejected}`,
  },
  {
    mistake: 'a zero before an amount',
    from: 'T3*150',
    to: 'T3*0150',
    errors: ['ELEMENT_NUMBER_INVALID'],
    says: `IK3*AMT*14*2200*8 IK4*2*782*6*0150 ${rejected}`,
  },
  {
    mistake: 'an amount of more than ten digits',
    from: 'T3*150',
    to: 'T3*123456789',
    errors: ['ELEMENT_TOO_LONG'],
    says: `IK3*AMT*14*2200*8 IK4*2*782*5*123456789 ${rejected}`,
  },
  {
    mistake: 'a category code that its list deactivated',
    text: () => interchangeOf(lines277.replace('F1:65', 'F5:65')),
    errors: ['ELEMENT_CODE_DEACTIVATED'],
    says: `IK3*STC*13*2200*8 IK4*1:1*1271*7*F5 ${rejected}`,
  },
  {
    mistake: 'an unknown kind of member number',
    from: '*MI*',
    to: '*ZY*',
    errors: ['ELEMENT_CODE_INVALID'],
    says: `IK3*NM1*11*2100*8 IK4*8*66*7*ZY ${rejected}`,
  },
  {
    mistake: 'a procedure of an unknown list',
    from: 'HC:90837',
    to: 'QQ:90837',
    errors: ['ELEMENT_CODE_INVALID'],
    says: `IK3*SVC*16*2210*8 IK4*1:1*235*7*QQ ${rejected}`,
  },
  {
    mistake: 'the claim date of another transaction',
    from: 'DTP*472*D8*20260105',
    to: 'DTP*232*D8*20260105',
    errors: ['ELEMENT_CODE_NOT_USED'],
    says: `IK3*DTP*15*2200*8 IK4*1*374*I6*232 ${rejected}`,
  },
  {
    mistake: 'a day that the calendar lacks',
    from: '19900102',
    to: '19900230',
    errors: ['ELEMENT_DATE_INVALID'],
    says: `IK3*DMG*10*2000*8 IK4*2*1251*8*19900230 ${rejected}`,
  },
  {
    mistake: 'the 25th hour',
    from: 'REQ101*20260115*1030',
    to: 'REQ101*20260115*2530',
    errors: ['ELEMENT_TIME_INVALID'],
    says: `IK3*BHT*2**8 IK4*5*337*9*2530 ${rejected}`,
  },
  {
    mistake: 'a repeated account number',
    from: 'ACCT1',
    to: 'ACCT1^ACCT2',
    errors: ['ELEMENT_REPEATED'],
    says: `IK3*REF*13*2200*8 IK4*2*127*12 ${rejected}`,
  },
  {
    mistake: 'a procedure with too many parts',
    from: 'HC:90837',
    to: 'HC:90837:1A:2B:3C:4D:::X',
    errors: ['COMPONENTS_TOO_MANY'],
    says: `IK3*SVC*16*2210*8 IK4*1:9**13*X ${rejected}`,
  },
  {
    mistake: 'what was paid, in an inquiry',
    from: 'HC:90837*150*',
    to: 'HC:90837*150*150',
    errors: ['ELEMENT_NOT_USED'],
    says: `IK3*SVC*16*2210*8 IK4*3*782*I10*150 ${rejected}`,
  },

  // The levels.
  {
    mistake: 'a gap in the numbers of the levels',
    from: 'HL*4*3',
    to: 'HL*7*3',
    errors: ['HL_NUMBER'],
    says: `IK3*HL*9*2000*8 IK4*1*628*7*7 ${rejected}`,
  },
  {
    mistake: 'a subscriber below the receiver',
    from: 'HL*4*3',
    to: 'HL*4*2',
    errors: ['HL_PARENT'],
    says: `IK3*HL*9*2000*8 IK4*2*734*7*2 ${rejected}`,
  },
  {
    mistake: 'a level of no kind',
    from: 'HL*4*3*22',
    to: 'HL*4*3*99',
    errors: ['HL_LEVEL'],
    says: `IK3*HL*9*2000*8 IK4*3*735*7*99 ${rejected}`,
  },
  {
    mistake: 'a subscriber who promises a dependent',
    from: 'HL*4*3*22*0',
    to: 'HL*4*3*22*1',
    errors: ['HL_CHILD'],
    says: `IK3*HL*9*2000*8 IK4*4*736*7*1 ${rejected}`,
  },
  {
    mistake: 'a provider who denies his subscriber',
    from: 'HL*3*2*19*1',
    to: 'HL*3*2*19*0',
    errors: ['HL_CHILD'],
    says: `IK3*HL*7*2000*8 IK4*4*736*7*0 ${rejected}`,
  },
]
