import { describe, expect, it } from 'vitest'
import { decode277 } from './decode.ts'

const isa = 'ISA*00*          *00*          *ZZ*MYPAYER        *ZZ*MYCLINIC       *260105*0930*^*00501*000000018*0*T*:~'
const payer = 'HL*1**20*1~NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*99999~'
const above = `${payer}
HL*2*1*21*1~NM1*41*2*MY CLINIC*****46*1999999992~
HL*3*2*19*1~NM1*1P*2*MY CLINIC*****XX*1999999992~`

/** A 277 around what it answers. */
function answering(levels: string): string {
  const body = `BHT*0010*08*RSP0001*20260105*0930*DG~${levels}`
  const count = body.split('~').length + 1
  return `${isa}
GS*HN*MYPAYER*MYCLINIC*20260105*0930*18*X*005010X212~
ST*277*0001*005010X212~${body}SE*${count}*0001~
GE*1*18~
IEA*1*000000018~`
}

describe('a 277', () => {
  it('contains the claims of a subscriber, with lines and up to three statuses in each STC', () => {
    const { responses, errors } = decode277(
      answering(`${above}
HL*4*3*22*0~NM1*IL*1*ROE*RILEY****MI*EHP000001~
TRN*2*TRACE0001~
STC*F1:65*20260112**150*120*20260110**20260112*CHK0001*F1:107*F1:101:IL~
STC*P1:20:PR:RX*20260101~
REF*1K*PCN1~REF*BLT*111~REF*EJ*ACCT1~REF*XZ*RX1~REF*VV*VOUCHER1~REF*D9*CLEAR1~DTP*472*RD8*20260105-20260105~
SVC*HC:90837:GT*150*120*0900***1~STC*F1:65*20260112~STC*F2:585*20260111~REF*FJ*LINE1~DTP*472*D8*20260105~
TRN*2*TRACE0001~STC*P1:20*20260111~
`),
    )
    expect(errors).toEqual([])
    expect(responses).toEqual([
      {
        payer: { id: '99999', name: 'EXAMPLE HEALTH PLAN' },
        receiver: { organizationName: 'MY CLINIC', etin: '1999999992' },
        serviceProvider: { organizationName: 'MY CLINIC', npi: '1999999992' },
        subscriber: { memberId: 'EHP000001', lastName: 'ROE', firstName: 'RILEY' },
        claims: [
          {
            trace: 'TRACE0001',
            statuses: [
              { category: 'F1', status: '65' },
              { category: 'F1', status: '107' },
              { category: 'F1', status: '101', entity: 'IL' },
            ],
            effectiveDate: '20260112',
            charge: '150',
            paid: '120',
            finalizedDate: '20260110',
            remittanceDate: '20260112',
            remittanceNumber: 'CHK0001',
            furtherInformation: [
              {
                statuses: [{ category: 'P1', status: '20', entity: 'PR', codeList: 'RX' }],
                effectiveDate: '20260101',
              },
            ],
            payerClaimNumber: 'PCN1',
            billType: '111',
            patientAccountNumber: 'ACCT1',
            prescriptionNumber: 'RX1',
            voucherNumber: 'VOUCHER1',
            clearinghouseClaimNumber: 'CLEAR1',
            serviceFrom: '20260105',
            serviceTo: '20260105',
            lines: [
              {
                qualifier: 'HC',
                procedure: '90837',
                modifiers: ['GT'],
                charge: '150',
                paid: '120',
                revenueCode: '0900',
                units: '1',
                statuses: [{ category: 'F1', status: '65' }],
                effectiveDate: '20260112',
                furtherInformation: [{ statuses: [{ category: 'F2', status: '585' }], effectiveDate: '20260111' }],
                controlNumber: 'LINE1',
                serviceFrom: '20260105',
              },
            ],
          },
          { trace: 'TRACE0001', statuses: [{ category: 'P1', status: '20' }], effectiveDate: '20260111', lines: [] },
        ],
        warnings: [],
      },
    ])
  })

  it('contains separate responses for a subscriber and its dependents', () => {
    const claim = 'TRN*2*T1~STC*P1:20*20260111~'
    const { responses } = decode277(
      answering(`${above}
HL*4*3*22*1~NM1*IL*1*ROE*RILEY****MI*EHP1~${claim}
HL*5*4*23~NM1*QC*1*ROE*KIM~${claim}${claim}
HL*6*4*23~NM1*QC*1*ROE*SAM~${claim}
`),
    )
    expect(
      responses.map((answer) => 'claims' in answer && [answer.dependent?.firstName, answer.claims.length]),
    ).toEqual([
      [undefined, 1],
      ['KIM', 2],
      ['SAM', 1],
    ])
  })

  it('contains the contact at the payer', () => {
    const contact = 'PER*IC*CLAIMS DESK*TE*5550100100*EX*12*EM*DESK@EXAMPLE.COM~'
    const { responses } = decode277(
      answering(`${payer}${contact}
HL*2*1*21*0~NM1*41*2*MY CLINIC*****46*1999999992~TRN*2*REQ1~STC*E1:484:PR*20260105~
`),
    )
    expect(responses[0]?.payer.contact).toEqual({
      name: 'CLAIMS DESK',
      numbers: [
        { qualifier: 'TE', number: '5550100100' },
        { qualifier: 'EX', number: '12' },
        { qualifier: 'EM', number: 'DESK@EXAMPLE.COM' },
      ],
    })
  })

  it('can end at the receiver', () => {
    const { responses, errors } = decode277(
      answering(`${payer}
HL*2*1*21*0~NM1*41*2*MY CLINIC*****46*1999999992~TRN*2*REQ1~STC*E1:484:PR*20260105~
`),
    )
    expect(errors).toEqual([])
    expect(responses).toEqual([
      {
        payer: { id: '99999', name: 'EXAMPLE HEALTH PLAN' },
        receiver: { organizationName: 'MY CLINIC', etin: '1999999992' },
        receiverStatus: {
          trace: 'REQ1',
          information: [{ statuses: [{ category: 'E1', status: '484', entity: 'PR' }], effectiveDate: '20260105' }],
        },
      },
    ])
  })

  it('can end at one provider and continue below another', () => {
    const { responses, errors } = decode277(
      answering(`${payer}
HL*2*1*21*1~NM1*41*2*MY CLINIC*****46*1999999992~TRN*2*REQ1~STC*A0:19*20260105~
HL*3*2*19*0~NM1*1P*2*OTHER*****XX*1000000004~TRN*1*0~STC*E0:26:85*20260105*U*******E0:562:1P**TRY AGAIN~
HL*4*2*19*1~NM1*1P*2*MY CLINIC*****XX*1999999992~
HL*5*4*22*0~NM1*IL*1*ROE*RILEY****MI*EHP1~TRN*2*T1~STC*P1:20*20260111~
`),
    )
    expect(errors).toEqual([])
    expect(responses).toMatchObject([
      {
        receiverStatus: { trace: 'REQ1' },
        serviceProvider: { npi: '1000000004' },
        providerStatus: {
          trace: '0',
          information: [
            {
              statuses: [
                { category: 'E0', status: '26', entity: '85' },
                { category: 'E0', status: '562', entity: '1P' },
              ],
              actionCode: 'U',
              message: 'TRY AGAIN',
            },
          ],
        },
      },
      { receiverStatus: { trace: 'REQ1' }, serviceProvider: { npi: '1999999992' }, claims: [{ trace: 'T1' }] },
    ])
    expect(responses[0]).not.toHaveProperty('claims')
    expect(responses[1]).not.toHaveProperty('providerStatus')
  })

  it('reports what cannot be read', () => {
    const { responses, errors } = decode277(
      answering(`${above}
HL*4*3*22*0~NM1*IL*1*ROE*RILEY****MI*EHP1~TRN*2*T1~SVC*HC:90837*150*0****1~
`),
    )
    expect(responses).toMatchObject([{ claims: [{ trace: 'T1', statuses: [{ category: '', status: '' }] }] }])
    expect(errors.map(({ message }) => message)).toEqual(['the line has no STC', 'the claim has no STC'])
    expect(decode277(answering('').replace('ST*277', 'ST*276')).errors).toMatchObject([
      { code: 'SET_NOT_OF_GROUP' },
      { code: 'SET_UNSUPPORTED' },
    ])
    expect(decode277(answering('')).errors).toMatchObject([{ code: 'SEGMENT_MISSING' }])
  })
})
