import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lawRuns } from '../../../test/support/law-runs.ts'
import { explainX12 } from './explain.ts'

const isa = 'ISA*00*          *00*          *ZZ*A              *ZZ*B              *240326*0915*^*00501*000000201*0*T*:~'

/** An interchange with the body of one transaction set. */
function interchange(kind: string, body: string, group = 'HN', guide = '005010X212'): string {
  const segments = body.split('~').length + 2
  return `${isa}GS*${group}*AA*BB*20240326*0915*1*X*${guide}~ST*${kind}*0001*${guide}~${body}~SE*${segments}*0001~GE*1*1~IEA*1*000000201~`
}

describe('the summary of an explanation', () => {
  it('has the status of a response that ends at the provider', () => {
    const text = interchange(
      '277',
      'BHT*0010*08*R1*20240326*0915*DG~HL*1**20*1~NM1*PR*2*EXAMPLE PLAN*****PI*M1~HL*2*1*21*1~NM1*41*2*BILLING*****46*E1~' +
        'HL*3*2*19*0~NM1*1P*2*COUNSELING*****XX*1000000004~TRN*1*0~STC*E0:26:1P*20240326',
    )
    const { summary, errors } = explainX12(text)
    expect(errors).toEqual([])
    expect(summary).toBe(
      '277 response from EXAMPLE PLAN: Response not possible - error on submitted request data (E0) · Entity not found. (26) · about: Provider (1P)',
    )
  })

  it('has the result of a 999', () => {
    const body = 'AK1*HR*101*005010X212~AK2*276*0001*005010X212~IK3*NM1*11*2100*8~IK4*8*66*7*ZY~IK5*R*I5~AK9*R*1*1*0'
    const { summary, entries } = explainX12(interchange('999', body, 'FA', '005010X231A1'))
    expect(summary).toBe('999 acknowledgment of group 101: rejected: 0 of 1 sets accepted')
    expect(entries.find(({ raw }) => raw.startsWith('IK4'))).toMatchObject({
      label: 'Element',
      depth: 5,
      lines: [['8', 'data element 66', 'invalid code (7)', 'value "ZY"']],
    })
  })

  it('explains a 997 like a 999', () => {
    const body = 'AK1*HR*101~AK2*276*0001~AK3*NM1*11*2100*8~AK4*8*66*7*ZY~AK5*R*5~AK9*R*1*1*0'
    const { summary, entries } = explainX12(interchange('997', body, 'FA', '005010'))
    expect(summary).toBe('997 acknowledgment of group 101: rejected: 0 of 1 sets accepted')
    const entry = (id: string) => entries.find(({ raw }) => raw.startsWith(id))
    expect(entry('AK3')).toMatchObject({
      label: 'Segment 11',
      lines: [['NM1', 'loop 2100', 'segment has element errors (8)']],
    })
    expect(entry('AK4')).toMatchObject({
      depth: 5,
      lines: [['8', 'data element 66', 'invalid code (7)', 'value "ZY"']],
    })
    expect(entry('AK5')).toMatchObject({ label: 'Result', lines: [['rejected', 'segments have errors (5)']] })
  })

  it('has the result of a TA1', () => {
    const { summary } = explainX12(`${isa}TA1*000000101*260115*1030*R*001~IEA*0*000000201~`)
    expect(summary).toBe(
      'TA1 acknowledgment of interchange 000000101 of Jan 15, 2026 10:30: rejected: the control numbers of ISA and IEA differ (001)',
    )
  })

  it('has the type of another transaction set', () => {
    expect(explainX12(interchange('835', 'BPR*I')).summary).toBe('1 set of type 835, not claim status')
  })
})

describe('an explanation', () => {
  it('has every segment once, in the order of the text, whatever the errors', () => {
    const piece = fc.constantFrom(
      ...[
        'HL*1**20*1',
        'HL*2*1*22*0',
        'HL*x*9*77',
        'NM1*IL*1*DOE',
        'TRN*2*T',
        'STC*F2:585*2024',
        'SVC*HC:1*2*3',
        'ST*277*2',
        'SE*1*1',
        'GE*1',
        'XX',
        '',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = `${isa}GS*HN*A*B*20240326*0915*1*X*005010X212~ST*277*0001~${pieces.map((segment) => `${segment}~`).join('')}`
        const { entries, errors } = explainX12(text)
        const told = entries.filter(({ label }) => label !== 'Not read').map(({ raw }) => raw)
        expect(told.toSorted()).toEqual(
          text
            .split('~')
            .filter((segment) => segment !== '')
            .map((segment) => `${segment}~`)
            .toSorted(),
        )
        const marked = entries.flatMap(({ marks, missing }) => [...marks.map(({ error }) => error), ...missing])
        expect(new Set(marked)).toEqual(new Set(errors))
      }),
      { numRuns: lawRuns(300) },
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        explainX12(text)
        explainX12(isa + text)
      }),
    )
  })
})
