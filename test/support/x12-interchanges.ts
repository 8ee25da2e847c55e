import { usualDelimiters } from '../../src/x12/delimiters.ts'
import type { Envelope } from '../../src/x12/envelope.ts'

/**
 * Interchanges to break in tests: one segment a line, `#` for the number of segments in the set, so that a segment more or
 * less breaks nothing else.
 */
export const inquiry = `
ISA*00*          *00*          *ZZ*MYCLINIC       *ZZ*MYPAYER        *260115*1030*^*00501*000000101*0*T*:
GS*HR*MYCLINIC*MYPAYER*20260115*1030*101*X*005010X212
ST*276*0001*005010X212
BHT*0010*13*REQ101*20260115*1030
HL*1**20*1
NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*PLAN1
HL*2*1*21*1
NM1*41*2*EXAMPLE BILLING*****46*ETIN1
HL*3*2*19*1
NM1*1P*2*EXAMPLE COUNSELING*****XX*1000000004
HL*4*3*22*0
DMG*D8*19900102*F
NM1*IL*1*SAMPLE*PAT****MI*MEM0001
TRN*1*TRACE1
REF*EJ*ACCT1
AMT*T3*150
DTP*472*D8*20260105
SVC*HC:90837*150*****1
REF*FJ*LINE1
DTP*472*RD8*20260105-20260106
SE*#*0001
GE*1*101
IEA*1*000000101
`

/** A subscriber with a dependent, and a second subscriber with two claims. */
export const inquiryOfFamily = `
ISA*00*          *00*          *ZZ*MYCLINIC       *ZZ*MYPAYER        *260115*1030*^*00501*000000102*0*T*:
GS*HR*MYCLINIC*MYPAYER*20260115*1030*102*X*005010X212
ST*276*0001*005010X212
BHT*0010*13*REQ102*20260115*1030
HL*1**20*1
NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*PLAN1
HL*2*1*21*1
NM1*41*2*EXAMPLE BILLING*****46*ETIN1
HL*3*2*19*1
NM1*1P*1*GREEN*GIA****XX*1000000004
NM1*1P*1*GREEN*GIA****FI*200000009
HL*4*3*22*1
NM1*IL*1*SAMPLE*PAT****MI*MEM0001
HL*5*4*23
DMG*D8*20150203
NM1*QC*1*SAMPLE*KIM
TRN*1*TRACE1
HL*6*3*22*0
NM1*IL*1*OTHER*ALEX****MI*MEM0002
TRN*1*TRACE2
REF*1K*CLAIM2
TRN*1*TRACE3
REF*1K*CLAIM3
SE*#*0001
GE*1*102
IEA*1*000000102
`

/** Paid, with a line; and a second payer that did not know the provider. */
export const answer = `
ISA*00*          *00*          *ZZ*MYPAYER        *ZZ*MYCLINIC       *260115*1030*^*00501*000000201*0*T*:
GS*HN*MYPAYER*MYCLINIC*20260115*1030*201*X*005010X212
ST*277*0001*005010X212
BHT*0010*08*RSP201*20260115*1030*DG
HL*1**20*1
NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*PLAN1
PER*IC*CLAIMS DESK*TE*5550100100*EX*12
HL*2*1*21*1
NM1*41*2*EXAMPLE BILLING*****46*ETIN1
HL*3*2*19*1
NM1*1P*2*EXAMPLE COUNSELING*****XX*1000000004
HL*4*3*22*0
NM1*IL*1*SAMPLE*PAT****MI*MEM0001
TRN*2*TRACE1
STC*F1:65*20260112**150*120*20260110**20260112*CHK0001
REF*1K*CLAIM1
DTP*472*D8*20260105
SVC*HC:90837*150*120****1
STC*F1:65*20260112
REF*FJ*LINE1
DTP*472*D8*20260105
HL*5**20*1
NM1*PR*2*OTHER HEALTH PLAN*****PI*PLAN2
HL*6*5*21*1
NM1*41*2*EXAMPLE BILLING*****46*ETIN1
HL*7*6*19*0
NM1*1P*2*EXAMPLE COUNSELING*****XX*1000000004
TRN*1*0
STC*E0:26:85*20260115
SE*#*0001
GE*1*201
IEA*1*000000201
`

/** The text of an interchange, counted and ended with `~`. */
export function interchangeOf(lines: string): string {
  const segments = lines.trim().split('\n')
  let begun = 0
  return segments
    .map((line, index) => {
      if (line.startsWith('ST*')) begun = index
      return `${line.replace('#', String(index - begun + 1))}~`
    })
    .join('')
}

/** The payer's, for what it sends back to the clinic. */
export const envelopeOfPayer: Envelope = {
  senderQualifier: 'ZZ',
  senderId: 'MYPAYER',
  receiverQualifier: 'ZZ',
  receiverId: 'MYCLINIC',
  applicationSender: 'MYPAYER',
  applicationReceiver: 'MYCLINIC',
  controlNumber: '000000301',
  groupControlNumber: '301',
  setControlNumber: '0001',
  reference: '',
  at: { date: '20260115', time: '1031' },
  usage: 'T',
  delimiters: usualDelimiters,
}

/** The segments of a written interchange, or those that a pattern finds. */
export function linesOf(text: string, pattern: RegExp = /./): readonly string[] {
  return text.split('~').filter((line) => pattern.test(line))
}
