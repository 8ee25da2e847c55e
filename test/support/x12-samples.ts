import { readFileSync } from 'node:fs'
import { usualDelimiters } from '../../src/x12/delimiters.ts'
import type { Envelope } from '../../src/x12/envelope.ts'

/** A 277 made up for these tests: JANE DOE's first claim is paid but for a denied line, her second one is denied. */
export const example277: string = readExample('answer.x12')

/** The same day's 276 for the first claim. */
export const example276: string = readExample('inquiry.x12')

/** They stand in files of their own for the README, which shows the command line with them. */
function readExample(name: string): string {
  return readFileSync(new URL(`../examples/${name}`, import.meta.url), 'utf8')
}

/**
 * A 276 by hand, one segment an item: asks for the claim of Stedi's sample, which is on file in every new world. The
 * counts and numbers of its envelope are right as it stands.
 */
export const segmentsOf276 = [
  'ISA*00*          *00*          *ZZ*MYCLINIC       *ZZ*STEDI          *260401*1830*^*00501*000000017*0*P*:',
  'GS*HR*MYCLINIC*STEDI*20260401*1830*17*X*005010X212',
  'ST*276*0001*005010X212',
  'BHT*0010*13*REQ0001*20260401*1830',
  'HL*1**20*1',
  'NM1*PR*2*UNITEDHEALTHCARE*****PI*3429',
  'HL*2*1*21*1',
  'NM1*41*2*BEHAVIORAL SERVICES P.C.*****46*123456789',
  'HL*3*2*19*1',
  'NM1*1P*2*BEHAVIORAL SERVICES P.C.*****XX*1234567890',
  'HL*4*3*22*0',
  'DMG*D8*19000806*F',
  'NM1*IL*1*Doe*Jane****MI*111222333',
  'TRN*1*TRACE0001',
  'DTP*472*RD8*20240318-20240401',
  'SE*14*0001',
  'GE*1*17',
  'IEA*1*000000017',
] as const

/** The same of a dependent: asks for the claim about a child that Optum's documented example has on file. */
export const segmentsOf276ForDependent = [
  ...segmentsOf276.slice(0, 5),
  'NM1*PR*2*UNKNOWN*****PI*serviceId',
  'HL*2*1*21*1',
  'NM1*41*2*TestProvider*****46*0123456789',
  'HL*3*2*19*1',
  'NM1*1P*2*TestProvider*****FI*0123456789',
  'HL*4*3*22*1',
  'NM1*IL*1*doeone*johnone****MI*0000000000',
  'HL*5*4*23',
  'DMG*D8*18800101*F',
  'NM1*QC*1*doeone*janeone',
  'TRN*1*CHILD',
  'SE*15*0001',
  ...segmentsOf276.slice(-2),
] as const

/**
 * The 276 that Optum publishes, about its dependent, with its faults: the elements of the ISA are not padded, and the
 * dependent's HL02 names the provider, so that the level of the subscriber has no child.
 */
export const published276: string = [
  'ISA*00*..........*01*password  *ZZ*something*ZZ*EMDEON.........*200729*0835*^*00501*000000001*0*P*:',
  'GS*HR*LCX1210000*MTEXE*20200729*0835*000000001*X*005010X212',
  'ST*276*000000001*005010X212',
  'BHT*0010*13*000000001*20200729*0835',
  'HL*1**20*1',
  'NM1*PR*2*MedWest*****PI*serviceId',
  'HL*2*1*21*1',
  'NM1*41*2*TestProvider*****46*0123456789',
  'HL*3*2*19*1',
  'NM1*1P*2*happy doctors group*****XX*1760854442',
  'HL*4*3*22*1',
  'DMG*D8*18800102*M',
  'NM1*IL*1*doeone*johnone****MI*0000000000',
  'HL*5*3*23*0',
  'DMG*D8*18800101*F',
  'NM1*QC*1*doeone*janeone',
  'TRN*1*ABCD',
  'REF*6P*0000000000',
  'DTP*472*RD8*20100101-20100102',
  'SE*18*000000001',
  'GE*1*000000001',
  'IEA*1*000000001',
]
  .map((segment) => `${segment}~`)
  .join('')

/** The text of an interchange. */
export function interchangeText(lines: readonly string[], terminator = '~'): string {
  return lines.map((line) => line + terminator).join('')
}

/**
 * The sample with other segments: by the segment's beginning, what stands in its place (`[]` takes it out). SE01 counts
 * what is there.
 */
export function with276(
  changes: Readonly<Record<string, string | readonly string[]>>,
  base: readonly string[] = segmentsOf276,
): string {
  const left = new Set(Object.keys(changes))
  const lines = base.flatMap((line) => {
    const start = [...left].find((start) => line.startsWith(start))
    if (start === undefined) return line
    left.delete(start)
    return changes[start] as string | readonly string[]
  })
  if (left.size > 0) throw new Error(`no segment begins with ${[...left]}`)
  return interchangeText(counted(lines))
}

/** With the number of segments of the set in SE01, unless a test wrote a wrong one there. */
function counted(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((line) => line.startsWith('ST*'))
  const to = lines.findIndex((line) => line.startsWith('SE*'))
  return lines.map((line, index) => (index === to ? line.replace(/^SE\*\d+/, `SE*${to - from + 1}`) : line))
}

/** The elements of every segment with an id in an answer: `elementsOf(x12, 'STC')`. */
export function elementsOf(x12: string, id: string): readonly (readonly string[])[] {
  const [element = '', segment = ''] = [x12[3], x12[105]]
  return x12
    .split(segment)
    .map((line) => line.split(element))
    .filter(([name]) => name === id)
}

/**
 * Interchanges to break in tests: one segment a line, `#` for the number of segments in the set, so that a segment more or
 * less breaks nothing else.
 */
export const lines276 = `
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
export const lines276OfFamily = `
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
export const lines277 = `
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
STC*E0:26:1P*20260115
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
export const payerEnvelope: Envelope = {
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
export function segmentsIn(text: string, pattern: RegExp = /./): readonly string[] {
  return text.split('~').filter((line) => pattern.test(line))
}

/** A clearinghouse accepts one claim of a clinic and rejects another. */
export const lines277CA = `
ISA*00*          *00*          *ZZ*MYHOUSE        *ZZ*MYCLINIC       *260115*1030*^*00501*000000401*0*T*:
GS*HN*MYHOUSE*MYCLINIC*20260115*1030*401*X*005010X214
ST*277*0001*005010X214
BHT*0085*08*ACK401*20260115*1030*TH
HL*1**20*1
NM1*AY*2*EXAMPLE CLEARINGHOUSE*****46*HOUSE1
TRN*1*HOUSETRACE
DTP*050*D8*20260114
DTP*009*D8*20260115
HL*2*1*21*1
NM1*41*2*EXAMPLE BILLING*****46*ETIN1
TRN*2*BATCH1
STC*A1:19:PR*20260115*WQ*250
QTY*90*1
QTY*AA*1
AMT*YU*150
AMT*YY*100
HL*3*2*19*1
NM1*85*2*EXAMPLE COUNSELING*****XX*1000000004
TRN*1*0
STC*A1:19:PR**WQ*250
REF*G2*PROV1
QTY*QA*1
QTY*QC*1
HL*4*3*PT
NM1*QC*1*SAMPLE*PAT****MI*MEM0001
TRN*2*ACCT1
STC*A2:20:PR*20260115*WQ*150
REF*1K*CLAIM1
DTP*472*D8*20260105
HL*5*3*PT
NM1*QC*1*OTHER*ALEX****MI*MEM0002
TRN*2*ACCT2
STC*A7:562:85*20260115*U*100********NPI IS NOT ON FILE
REF*D9*HOUSE2
DTP*472*RD8*20260105-20260106
SVC*HC:90837*100*****1
STC*A7:562:85*20260115*U
REF*FJ*LINE2
SE*#*0001
GE*1*401
IEA*1*000000401
`

/** A 999 and a TA1 for a 276. */
export const lines999 = `
ISA*00*          *00*          *ZZ*MYPAYER        *ZZ*MYCLINIC       *260115*1030*^*00501*000000501*0*T*:
TA1*000000101*260115*1030*A*000
GS*FA*MYPAYER*MYCLINIC*20260115*1030*501*X*005010X231A1
ST*999*0001*005010X231A1
AK1*HR*101*005010X212
AK2*276*0001*005010X212
IK3*NM1*11*2100*8
IK4*8*66*7*ZY
IK5*R*5
AK9*R*1*1*0
SE*#*0001
GE*1*501
IEA*1*000000501
`

/** Several interchanges as one: their groups under the first ISA, with their own numbers. */
export function joinGroups(interchanges: readonly string[]): string {
  const [isa = ''] = interchanges[0]?.trim().split('\n') ?? []
  const groups = interchanges.map((lines) => lines.trim().split('\n').slice(1, -1))
  const numbered = groups.map((group, index) =>
    group.map((line) => line.replace(/^(GS(?:\*[^*]*){5}\*|GE\*\d+\*)\d+/, `$1${index + 1}`)),
  )
  // TA1 segments stand before the groups.
  const all = numbered.flat()
  const first = all.filter((line) => line.startsWith('TA1'))
  const rest = all.filter((line) => !line.startsWith('TA1'))
  return [isa, ...first, ...rest, `IEA*${interchanges.length}*${isa.split('*')[13]}`].join('\n')
}
