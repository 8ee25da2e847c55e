import { describe, expect, it } from 'vitest'
import { acknowledge } from '../../src/x12/acknowledge/acknowledge.ts'
import { examine, validate } from '../../src/x12/validate/validate.ts'
import { interchangeOf, lines276, lines277, lines277CA, payerEnvelope } from '../support/x12-samples.ts'

/** Two sets: one accepted, one rejected for a code. */
const lines999 = `
ISA*00*          *00*          *ZZ*MYPAYER        *ZZ*MYCLINIC       *260115*1031*^*00501*000000301*0*T*:
TA1*000000101*260115*1030*A*000
GS*FA*MYPAYER*MYCLINIC*20260115*1031*301*X*005010X231A1
ST*999*0001*005010X231A1
AK1*HR*101*005010X212
AK2*276*0001*005010X212
IK5*A
AK2*276*0002*005010X212
IK3*NM1*11*2100*8
CTX*SITUATIONAL TRIGGER*NM1*11**8
IK4*8*66*7*ZY
IK5*R*I5
AK9*P*2*2*1
SE*#*0001
GE*1*301
IEA*1*000000301
`

const errorsOf = (lines: string) =>
  examine(interchangeOf(lines)).errors.map(({ code, element }) => `${code} ${element ?? ''}`.trim())
const warningsOf = (lines: string) =>
  examine(interchangeOf(lines)).warnings.map(({ code, element, component }) =>
    [code, element, component].filter((part) => part !== undefined).join(' '),
  )

describe('an extension of a contact', () => {
  it('follows a telephone number', () => {
    expect(errorsOf(lines277.replace('*TE*5550100100*EX', '*FX*5550100100*EX'))).toEqual(['ELEMENT_CODE_INVALID 5'])
  })
})

describe('an amount', () => {
  it.each([
    ['0', undefined],
    ['.5', undefined],
    ['0.5', undefined],
    ['95.50', undefined],
    ['-12', undefined],
    ['99999999.99', undefined],
    ['99999999', undefined],
    ['00', 'is "00"; leading zeros are not allowed: write "0"'],
    ['007.50', 'is "007.50"; leading zeros are not allowed: write "7.50"'],
    ['-01', 'is "-01"; leading zeros are not allowed: write "-1"'],
    ['95.', 'is "95."; a decimal point requires digits after it: write "95"'],
    ['0.', 'is "0."; a decimal point requires digits after it: write "0"'],
    ['-0.00', 'is "-0.00"; zero has no sign: write "0.00"'],
    ['.', 'is ".", and an amount has only digits and a decimal point'],
    ['+5', 'is "+5", and an amount has only digits and a decimal point'],
    ['1E3', 'is "1E3", and an amount has only digits and a decimal point'],
    ['100000000', 'has 11 digits, cents included; the maximum is 10'],
    ['123456789.00', 'has 11 digits, cents included; the maximum is 10'],
    ['12345678.123', 'has 11 digits, cents included; the maximum is 10'],
    [`${'1'.repeat(300_000)}x`, 'has 300001 characters; the maximum is 18'],
    [
      `-${'1'.repeat(18)}.`,
      'is "-111111111111111111."; a decimal point requires digits after it: write "-111111111111111111"',
    ],
  ])('%.40s', (amount, predicate) => {
    const { errors } = examine(interchangeOf(lines276.replace('T3*150', `T3*${amount}`)))
    expect(errors.map(({ message }) => message)).toEqual(predicate ? [`AMT02 of 2200D ${predicate}`] : [])
  })

  it('is a quantity of up to 15 digits in SVC07', () => {
    const withUnits = (units: string) => errorsOf(lines276.replace('150*****1', `150*****${units}`))
    expect(withUnits('123456789012345')).toEqual([])
    expect(withUnits('1234567890123456')).toEqual(['ELEMENT_TOO_LONG 7'])
    expect(withUnits('01')).toEqual(['ELEMENT_NUMBER_INVALID 7'])
  })
})

describe('a code that its list deactivated', () => {
  const withStatus = (status: string, date = '260115') =>
    interchangeOf(lines277.replace('F1:65*', `${status}*`).replace('*260115*1030*^', `*${date}*1030*^`))

  it.each([
    ['RQ:65', '071231', []],
    ['RQ:65', '080101', ['STC01-1 of 2200D is "RQ", which was deactivated on 2008-01-01']],
    ['F5:65', '260115', ['STC01-1 of 2200D is "F5", which was deactivated on 2003-10-16']],
  ])('of categories is an error: %s in an interchange of %s', (status, date, messages) => {
    expect(examine(withStatus(status, date)).errors.map(({ message }) => message)).toEqual(messages)
  })

  it.each([
    ['F1:220', '110630', []],
    ['F1:220', '110701', ['STC01-2 is "220", which was deactivated on 2011-07-01']],
    ['F1:570', '260115', ['STC01-2 is "570", which is deactivated']],
    // The code list of NCPDP.
    ['F1:570::RX', '260115', []],
  ])('of statuses is a warning: %s in an interchange of %s', (status, date, messages) => {
    const { errors, warnings } = examine(withStatus(status, date))
    expect(errors).toEqual([])
    expect(warnings.map(({ message }) => message)).toEqual(messages)
  })

  it('is a warning at each status of each STC of each guide', () => {
    const places: string[] = []
    for (const lines of [lines277, lines277CA]) {
      for (const [index, line] of lines.split('\n').entries()) {
        if (!line.startsWith('STC')) continue
        for (const element of [1, 10, 11]) {
          const elements = [...line.split('*'), ...Array.from({ length: 12 }, () => '')].slice(0, 13)
          const changed = elements
            .with(element, `${elements[1]?.split(':')[0]}:9`)
            .join('*')
            .replace(/\*+$/, '')
          const { errors, warnings } = examine(interchangeOf(lines.split('\n').with(index, changed).join('\n')))
          expect(errors, changed).toEqual([])
          expect(warnings, changed).toMatchObject([{ code: 'STATUS_CODE_DEACTIVATED', element, component: 2 }])
          places.push(changed)
        }
      }
    }
    expect(places.length).toBe(24)
  })

  it('counts by the date of the BHT when a set is validated alone', () => {
    const { interchange } = examine(withStatus('RQ:65'))
    const [set] = interchange?.groups[0]?.sets ?? []
    if (interchange === undefined || set === undefined) throw new Error('no set')
    expect(validate(set, interchange.delimiters).map(({ code }) => code)).toEqual(['ELEMENT_CODE_DEACTIVATED'])
    expect(validate(set, interchange.delimiters, '20071231')).toEqual([])
  })
})

describe('the characters of an envelope', () => {
  it.each([
    [
      'ISA06',
      lines276.replace('MYCLINIC       *', 'MYCLINIC\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0*'),
      'ISA_ELEMENT_INVALID 6',
    ],
    ['ISA08', lines276.replace('MYPAYER        ', 'MYPAY\u0007R        '), 'ISA_ELEMENT_INVALID 8'],
    ['GS02', lines276.replace('GS*HR*MYCLINIC', 'GS*HR*MYCLÍNIC'), 'GS_ELEMENT_INVALID 2'],
    ['GS03', lines276.replace('*MYPAYER*', '*MY:PAYER*'), 'GS_ELEMENT_INVALID 3'],
    ['GS02 of spaces', lines276.replace('GS*HR*MYCLINIC', 'GS*HR*    '), 'GS_ELEMENT_INVALID 2'],
    ['SE02', lines276.replace('SE*#*0001', 'SE*#*000\u00a01'), 'SE_CONTROL_NUMBER 2'],
    ['GE03', lines276.replace('GE*1*101', 'GE*1*101*X'), 'ELEMENTS_TOO_MANY 3'],
    ['IEA03', lines276.replace('IEA*1*000000101', 'IEA*1*000000101*X'), 'ELEMENTS_TOO_MANY 3'],
    ['TA105', lines999.replace('*A*000', '*A*000\u00a0'), 'TA1_ELEMENT_INVALID 5'],
  ])('are judged in %s', (_, lines, error) => {
    expect(errorsOf(lines)).toEqual([error])
  })

  it('are judged like those of other segments: a no-break space is content', () => {
    expect(errorsOf(lines276.replace('REF*EJ*ACCT1', 'REF*EJ*\u00a0'))).toEqual(['ELEMENT_CHARACTER 2'])
    expect(errorsOf(lines276.replace('REF*EJ*ACCT1', 'REF*EJ* '))).toEqual(['ELEMENT_MISSING 2'])
  })
})

describe('a status at a level', () => {
  const providerStatus = 'TRN*1*0\nSTC*E0:26:1P*20260115\n'

  it('rules out the levels below it, once', () => {
    const { errors } = examine(interchangeOf(lines277.replace('HL*4*3', `${providerStatus}HL*4*3`)))
    expect(errors).toMatchObject([{ code: 'SEGMENT_DEPENDENT_NOT_USED', loop: '2000D' }])
    expect(errors[0]?.message).toBe(
      'HL with HL03 22 (subscriber level) is not allowed: the service provider level above it (HL "3") has a status (loop 2200C)',
    )
    const ofReceiver = lines277.replace('HL*3*2', 'TRN*2*REQ1\nSTC*D0:24:41*20260115\nHL*3*2')
    expect(errorsOf(ofReceiver)).toEqual(['SEGMENT_DEPENDENT_NOT_USED'])
  })

  it('does not rule out the levels beside it', () => {
    expect(errorsOf(lines277)).toEqual([])
  })
})

describe('an acknowledgment', () => {
  it('is valid', () => {
    const { errors, warnings } = examine(interchangeOf(lines999))
    expect([errors, warnings]).toEqual([[], []])
  })

  it.each([
    ['TA101', '*000000101*260115', '*101*260115', ['TA1_ELEMENT_INVALID 1']],
    ['TA102', '*260115*1030*A', '*261301*1030*A', ['TA1_ELEMENT_INVALID 2']],
    ['TA103', '*1030*A', '*2530*A', ['TA1_ELEMENT_INVALID 3']],
    ['TA104', '*A*000', '*Q*000', ['TA1_ELEMENT_INVALID 4']],
    ['TA105', '*A*000', '*R*032', ['TA1_ELEMENT_INVALID 5']],
    ['TA105 of an acceptance', '*A*000', '*A*023', ['TA1_ELEMENT_INVALID 5']],
    ['TA105 of a rejection', '*A*000', '*R*000', ['TA1_ELEMENT_INVALID 5']],
    ['TA106', '*A*000', '*A*000*X', ['TA1_ELEMENT_INVALID 6']],
    ['AK101', 'AK1*HR', 'AK1*QQ', ['ELEMENT_CODE_INVALID 1']],
    ['AK102', '*101*', '*X101*', ['ELEMENT_CHARACTER 2']],
    ['AK201', 'AK2*276*0001', 'AK2*850*0001', ['ELEMENT_CODE_INVALID 1']],
    ['a missing AK1', 'AK1*HR*101*005010X212\n', '', ['SEGMENT_MISSING']],
    ['a missing IK5', 'IK5*A\n', '', ['SEGMENT_MISSING']],
    ['a missing AK9', 'AK9*P*2*2*1\n', '', ['SEGMENT_MISSING']],
    ['an IK4 without an IK3', 'IK3*NM1*11*2100*8\nCTX*SITUATIONAL TRIGGER*NM1*11**8\n', '', ['SEGMENT_MISSING']],
    ['IK302', 'NM1*11*2100', 'NM1*X*2100', ['ELEMENT_CHARACTER 2']],
    ['IK304', '2100*8', '2100*9', ['ELEMENT_CODE_INVALID 4']],
    ['IK401', 'IK4*8*', 'IK4*123*', ['ELEMENT_TOO_LONG 1']],
    ['IK403', '*66*7', '*66*14', ['ELEMENT_CODE_INVALID 3']],
    ['IK501', 'IK5*R', 'IK5*P', ['ELEMENT_CODE_INVALID 1']],
    ['IK502', 'R*I5', 'R*99', ['ELEMENT_CODE_INVALID 2']],
    ['AK901', 'AK9*P', 'AK9*Q', ['ELEMENT_CODE_INVALID 1']],
    ['a segment of a 997', 'IK3*', 'AK3*', ['SEGMENT_NOT_IN_SET', 'SEGMENT_MISSING']],
  ])('is checked by its guide: %s', (_, from, to, errors) => {
    expect(lines999).toContain(from)
    expect(errorsOf(lines999.replace(from, to)).slice(0, errors.length).sort()).toEqual([...errors].sort())
  })

  it('may repeat a value of a header that it reports as wrong', () => {
    expect(errorsOf(lines999.replace('AK2*276*0002', 'AK2*850*0002').replace('R*I5', 'R*1'))).toEqual([])
    expect(errorsOf(lines999.replace('*0002*', '*2*').replace('R*I5', 'R*5*7'))).toEqual([])
  })

  it.each([
    ['IK304 8 without IK4', 'IK4*8*66*7*ZY\n', '', 'ACKNOWLEDGMENT_CONTRADICTORY 4'],
    ['IK4 without IK304 8', '2100*8', '2100*3', 'ACKNOWLEDGMENT_CONTRADICTORY 4'],
    ['IK501 A with an error', 'IK5*A', 'IK5*A*5', 'ACKNOWLEDGMENT_CONTRADICTORY 1'],
    ['a wrong count of accepted sets', 'AK9*P*2*2*1', 'AK9*P*2*2*2', 'ACKNOWLEDGMENT_CONTRADICTORY 4'],
    ['more accepted than received sets', 'AK9*P*2*2*1', 'AK9*P*2*2*3', 'ACKNOWLEDGMENT_CONTRADICTORY 4'],
  ])('has a warning if it contradicts itself: %s', (_, from, to, warning) => {
    expect(warningsOf(lines999.replace(from, to))).toEqual([warning])
  })

  it.each([
    ['an unknown group', lines276.replace('GS*HR', 'GS*HC')],
    ['an unknown set', lines276.replace('ST*276', 'ST*850')],
    ['a set without a kind', lines276.replace('ST*276', 'ST*')],
    ['a short set number', lines276.replaceAll('*0001', '*1')],
    ['a short set number beside an error', lines276.replaceAll('*0001', '*1').replace('*MI*', '*ZY*')],
    ['a group number with letters', lines276.replaceAll('*101', '*A101').replace('IEA*1*A101', 'IEA*1*000000101')],
    ['no guide', lines276.replace('*X*005010X212', '*X*').replace('0001*005010X212', '0001')],
    ['an invalid date of the ISA', lines276.replace('*260115*1030*^', '*261315*1030*^')],
  ])('that the library writes is valid: %s', (_, lines) => {
    const { interchange, errors } = examine(interchangeOf(lines))
    expect(errors).not.toEqual([])
    const { text } = acknowledge(interchange, errors, payerEnvelope)
    expect(examine(text).errors, text).toEqual([])
  })
})

describe('a status', () => {
  const withStatus = (status: string) =>
    warningsOf(lines277.replace('STC*F1:65*20260112**', `STC*${status}*20260112**`))

  it.each([
    ['F1:65', []],
    ['F2:21', ['STATUS_INCOMPLETE 1 2']],
    ['F2:510', ['STATUS_INCOMPLETE 1 2']],
    ['F2:88', ['ENTITY_MISSING 1 2']],
    ['F2:88:QC', []],
    ['F2:9X9::RX', []],
    ['F2:65::QQ', ['CODE_LIST_UNKNOWN 1 4']],
  ])('%s', (status, warnings) => {
    expect(withStatus(status)).toEqual(warnings)
  })

  it('is of the family of the first status of its segment', () => {
    const withSecond = (first: string, second: string) =>
      warningsOf(
        lines277.replace(
          'STC*F1:65*20260112**150*120*20260110**20260112*CHK0001',
          `STC*${first}*20260112**150*120*****${second}`,
        ),
      )
    expect(withSecond('A1:20', 'E0:0')).toEqual(['STATUS_FAMILY_MIXED 10 1'])
    expect(withSecond('A1:20', 'DR01:20')).toEqual(['STATUS_FAMILY_MIXED 10 1'])
    expect(withSecond('F1:65', 'F2:101')).toEqual([])
    expect(withSecond('A7:21', 'A7:130:1P')).toEqual([])
    expect(withSecond('A7:21', 'A7:21')).toEqual(['STATUS_INCOMPLETE 1 2', 'STATUS_INCOMPLETE 10 2'])
  })

  it('may be completed by another STC of its loop', () => {
    const lines = lines277.replace(
      /STC\*F1:65\*20260112\*\*150.*\n/,
      'STC*F2:21*20260112**150*0\nSTC*F2:130:1P*20260112\n',
    )
    expect(warningsOf(lines)).toEqual([])
  })
})
