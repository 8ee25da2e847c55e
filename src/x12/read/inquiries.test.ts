import { describe, expect, it } from 'vitest'
import { decode276 } from './decode.ts'

const isa = 'ISA*00*          *00*          *ZZ*MYCLINIC       *ZZ*MYPAYER        *260105*0930*^*00501*000000017*0*P*:~'
const above = `
HL*1**20*1~NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*99999~
HL*2*1*21*1~NM1*41*2*MY CLINIC*****46*1999999992~
HL*3*2*19*1~NM1*1P*2*MY CLINIC*****XX*1999999992~`

/** A 276 around what it asks. */
function asking(levels: string): string {
  const body = `BHT*0010*13*REQ0001*20260105*0930~${levels}`
  const count = body.split('~').length + 1
  return `${isa}
GS*HR*MYCLINIC*MYPAYER*20260105*0930*17*X*005010X212~
ST*276*0001*005010X212~${body}SE*${count}*0001~
GE*1*17~
IEA*1*000000017~`
}

describe('a 276', () => {
  it('contains the inquiry about a subscriber', () => {
    const { inquiries, envelopes, errors } = decode276(
      asking(`${above}
HL*4*3*22*0~DMG*D8*19900131*F~NM1*IL*1*ROE*RILEY*Q**JR*MI*EHP000001~
TRN*1*TRACE0001~REF*1K*CLAIM1~REF*BLT*111~REF*LU*SITE1~REF*6P*GROUP1~REF*EJ*ACCT1~REF*XZ*RX1~REF*D9*CLEAR1~
AMT*T3*150.50~DTP*472*RD8*20251201-20251215~
SVC*HC:90837:GT:59*100**0900***1~REF*FJ*LINE1~DTP*472*D8*20251201~
SVC*AD:D0120*50.50*****2~DTP*472*RD8*20251202-20251203~
`),
    )
    expect(errors).toEqual([])
    expect(inquiries).toEqual([
      {
        reference: 'REQ0001',
        payer: { id: '99999', name: 'EXAMPLE HEALTH PLAN' },
        receiver: { organizationName: 'MY CLINIC', etin: '1999999992' },
        serviceProvider: { organizationName: 'MY CLINIC', npi: '1999999992' },
        subscriber: {
          memberId: 'EHP000001',
          lastName: 'ROE',
          firstName: 'RILEY',
          middleName: 'Q',
          suffix: 'JR',
          dateOfBirth: '19900131',
          gender: 'F',
          groupNumber: 'GROUP1',
        },
        trace: 'TRACE0001',
        payerClaimNumber: 'CLAIM1',
        billType: '111',
        locationNumber: 'SITE1',
        patientAccountNumber: 'ACCT1',
        prescriptionNumber: 'RX1',
        clearinghouseClaimNumber: 'CLEAR1',
        charge: '150.50',
        serviceFrom: '20251201',
        serviceTo: '20251215',
        lines: [
          {
            qualifier: 'HC',
            procedure: '90837',
            modifiers: ['GT', '59'],
            charge: '100',
            revenueCode: '0900',
            units: '1',
            controlNumber: 'LINE1',
            serviceFrom: '20251201',
          },
          {
            qualifier: 'AD',
            procedure: 'D0120',
            charge: '50.50',
            units: '2',
            serviceFrom: '20251202',
            serviceTo: '20251203',
          },
        ],
      },
    ])
    expect(envelopes).toMatchObject([
      { senderId: 'MYCLINIC', controlNumber: '000000017', setControlNumber: '0001', usage: 'P' },
    ])
  })

  it('contains one inquiry for each TRN, with the data of the levels above', () => {
    const { inquiries, errors } = decode276(
      asking(`${above}
HL*4*3*22*1~NM1*IL*1*ROE*RILEY****MI*EHP1~TRN*1*OWN~
HL*5*4*23~DMG*D8*20150101*M~NM1*QC*1*ROE*KIM~TRN*1*KIM1~REF*6P*GROUP1~TRN*1*KIM2~
HL*6*3*22*0~NM1*IL*2*ACME*****24*EIN1~TRN*1*OTHER~
`),
    )
    expect(errors).toEqual([])
    expect(
      inquiries.map(({ trace, subscriber, dependent }) => [trace, subscriber.lastName, dependent?.firstName]),
    ).toEqual([
      ['OWN', 'ROE', undefined],
      ['KIM1', 'ROE', 'KIM'],
      ['KIM2', 'ROE', 'KIM'],
      ['OTHER', 'ACME', undefined],
    ])
    expect(inquiries[1]?.dependent).toMatchObject({ dateOfBirth: '20150101', groupNumber: 'GROUP1' })
    expect(inquiries[2]?.dependent).not.toHaveProperty('groupNumber')
    expect(inquiries[3]?.subscriber).toMatchObject({ memberIdQualifier: '24', organization: true })
  })

  it('can contain two identifiers of a provider', () => {
    const { inquiries } = decode276(
      asking(`
HL*1**20*1~NM1*PR*2*PLAN*****XV*PLAN1~
HL*2*1*21*1~NM1*41*1*GREEN*GIA****46*ETIN1~
HL*3*2*19*1~NM1*1P*1*GREEN*GIA****XX*1999999992~NM1*1P*1*GREEN*GIA****FI*200000009~
HL*4*3*22*0~NM1*IL*1*ROE*RILEY****MI*EHP1~TRN*1*T1~
`),
    )
    expect(inquiries).toMatchObject([
      {
        payer: { id: 'PLAN1', idQualifier: 'XV' },
        receiver: { lastName: 'GREEN', firstName: 'GIA', etin: 'ETIN1' },
        serviceProvider: { lastName: 'GREEN', firstName: 'GIA', npi: '1999999992', tin: '200000009' },
      },
    ])
  })

  it('is read despite the deviations of published samples', () => {
    const { inquiries, errors } = decode276(
      asking(`${above}
HL*4*3*22*0~NM1*IL*1*ROE*RILEY****MI*EHP1*~
HL*5*3*23*0~DMG*D8*20150101~NM1*QC*1*ROE*KIM~TRN*1*T1~DTP*472*D8*20251201*~
`)
        .replaceAll('*17*', '*0017*')
        .replaceAll('*17~', '*0017~')
        .replaceAll(/ +(?=\*)/g, '')
        .replace('*:~', '*>~'),
    )
    expect(inquiries).toMatchObject([
      {
        subscriber: { memberId: 'EHP1' },
        dependent: { firstName: 'KIM', dateOfBirth: '20150101' },
        serviceFrom: '20251201',
      },
    ])
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['ISA_ELEMENT_WIDTH', 'HL_PARENT']))
  })

  it('reports what cannot be read', () => {
    expect(decode276(asking(`${above}\n`)).errors).toMatchObject([{ code: 'HL_CHILD' }, { code: 'SEGMENT_MISSING' }])
    expect(decode276(asking('HL*1**20*0~')).errors.map(({ message }) => message)).toEqual([
      'the level has no NM1',
      'the 276 has no TRN, so it has no inquiry',
    ])
    expect(decode276(asking('').replace('ST*276', 'ST*277')).errors).toMatchObject([
      { code: 'SET_NOT_OF_GROUP' },
      { code: 'SET_UNSUPPORTED' },
    ])
    expect(decode276('')).toMatchObject({ envelopes: [], inquiries: [], errors: [{ code: 'NO_ISA' }] })
  })
})
