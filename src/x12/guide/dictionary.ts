/** The type of a value: text, code, decimal, digits, date (CCYYMMDD) or time (HHMM, optionally with seconds). */
export type ElementType = 'AN' | 'ID' | 'R' | 'N0' | 'DT' | 'TM'

/** A data element of the standard. */
export interface DataElement {
  /** Its number in the X12 dictionary, as in an acknowledgment. */
  readonly reference: number
  readonly name: string
  readonly type: ElementType
  readonly min: number
  readonly max: number
  /** Codes that other guides use but X212 does not. */
  readonly elsewhere: ReadonlySet<string>
}

/** A segment of the standard, independent of a guide. */
export interface StandardSegment {
  /** The number of the data element, or the name of the composite, by position. */
  readonly elements: readonly (number | CompositeId)[]
  /** Pairs of elements that are both present or both absent (syntax rules such as P0809). */
  readonly pairs: readonly (readonly [number, number])[]
  /** The element whose code distinguishes the uses of this segment in a guide. */
  readonly qualifier?: number
}

export type CompositeId = 'C030' | 'C998' | 'C999' | 'C001' | 'C003' | 'C040' | 'C043' | 'C056'

/** Name, type, length and codes of other guides, by number: the elements of 005010 that the 276 and 277 use. */
const dataElements: ReadonlyMap<number, DataElement> = new Map(
  (
    [
      [2, 'number of accepted transaction sets', 'N0', 1, 6],
      [26, 'country code', 'ID', 2, 3],
      [28, 'group control number', 'N0', 1, 9],
      [66, 'identification code qualifier', 'ID', 1, 2, '1 34 C EI FA N PC'],
      [67, 'identification code', 'AN', 2, 80],
      [93, 'contact name', 'AN', 1, 60],
      [98, 'entity identifier code', 'ID', 2, 3, '40 71 72 74 77 82 85 87 DK DN FA'],
      [127, 'reference identification', 'AN', 1, 50],
      [97, 'number of included transaction sets', 'N0', 1, 6],
      [123, 'number of received transaction sets', 'N0', 1, 6],
      [143, 'transaction set identifier', 'ID', 3, 3],
      [329, 'transaction set control number', 'AN', 4, 9],
      [447, 'loop identifier', 'AN', 1, 4],
      [479, 'functional identifier code', 'ID', 2, 2],
      [480, 'version', 'AN', 1, 12],
      [618, 'transaction set syntax error', 'ID', 1, 3],
      [620, 'segment syntax error', 'ID', 1, 3],
      [621, 'element syntax error', 'ID', 1, 3],
      [715, 'group acknowledge code', 'ID', 1, 1],
      [716, 'group syntax error', 'ID', 1, 3],
      [717, 'transaction set acknowledgment code', 'ID', 1, 1],
      [719, 'segment position', 'N0', 1, 10],
      [721, 'segment id', 'ID', 2, 3],
      [722, 'element position', 'N0', 1, 2],
      [724, 'copy of bad element', 'AN', 1, 99],
      [725, 'data element number', 'N0', 1, 4],
      [1528, 'component position', 'N0', 1, 2],
      [1686, 'repetition position', 'N0', 1, 4],
      [1705, 'implementation convention reference', 'AN', 1, 35],
      [9998, 'context name', 'AN', 1, 35],
      [9999, 'context reference', 'AN', 1, 35],
      [128, 'reference identification qualifier', 'ID', 2, 3, '0B 1G 1L 1W 2U 9F EA EI F8 G1 G2 IG SY TJ'],
      [234, 'product or service id', 'AN', 1, 48],
      [235, 'product or service id qualifier', 'ID', 2, 2, 'CH CJ ID RB RX ZZ'],
      [306, 'action code', 'ID', 1, 2],
      [337, 'time', 'TM', 4, 8],
      [355, 'unit of measurement', 'ID', 2, 2],
      [352, 'description', 'AN', 1, 80],
      [353, 'transaction set purpose code', 'ID', 2, 2],
      [364, 'communication number', 'AN', 1, 256],
      [365, 'communication number qualifier', 'ID', 2, 2, 'AP BN HP NP UR WP'],
      [366, 'contact function code', 'ID', 2, 2, 'BL CX'],
      [373, 'date', 'DT', 8, 8],
      [374, 'date qualifier', 'ID', 3, 3, '009 036 050 090 091 096 150 151 232 233 290 291 431 434 435 484 573'],
      [380, 'quantity', 'R', 1, 15],
      [429, 'check number', 'AN', 1, 16],
      [443, 'contact inquiry reference', 'AN', 1, 20],
      [478, 'credit or debit flag', 'ID', 1, 1],
      [481, 'trace type code', 'ID', 1, 2],
      [509, 'originating company identifier', 'AN', 10, 10],
      [522, 'amount qualifier', 'ID', 1, 3, 'AAE AU B6 D EAF F5 I YU YY'],
      [591, 'payment method code', 'ID', 3, 3],
      [628, 'hierarchical id', 'AN', 1, 12],
      [649, 'multiplier', 'R', 1, 10],
      [640, 'transaction type code', 'ID', 2, 2],
      [673, 'quantity qualifier', 'ID', 2, 2],
      [659, 'basis of verification code', 'ID', 1, 2],
      [706, 'entity relationship code', 'ID', 2, 2],
      [734, 'hierarchical parent id', 'AN', 1, 12],
      [735, 'hierarchical level code', 'ID', 1, 2],
      [736, 'hierarchical child code', 'ID', 1, 1],
      [782, 'amount', 'R', 1, 18],
      [933, 'free-form message text', 'AN', 1, 264],
      [61, 'free-form information', 'AN', 1, 30],
      [1005, 'hierarchical structure code', 'ID', 4, 4],
      [1018, 'exponent', 'R', 1, 15],
      [1035, 'last or organization name', 'AN', 1, 60],
      [1036, 'first name', 'AN', 1, 35],
      [1037, 'middle name', 'AN', 1, 25],
      [1038, 'name prefix', 'AN', 1, 10],
      [1039, 'name suffix', 'AN', 1, 10],
      [1065, 'entity type qualifier', 'ID', 1, 1],
      [1066, 'citizenship status code', 'ID', 1, 2],
      [1067, 'marital status code', 'ID', 1, 1],
      [1068, 'gender code', 'ID', 1, 1, 'U'],
      [1250, 'date format qualifier', 'ID', 2, 3, 'D6 DB DT TM TS'],
      [1251, 'date or range of dates', 'AN', 1, 35],
      [1270, 'code list qualifier', 'ID', 1, 3],
      [1271, 'industry code', 'AN', 1, 30],
      [1339, 'procedure modifier', 'AN', 2, 2],
    ] as const satisfies readonly (readonly [number, string, ElementType, number, number, string?])[]
  ).map(([reference, name, type, min, max, elsewhere = '']): [number, DataElement] => [
    reference,
    { reference, name, type, min, max, elsewhere: new Set(elsewhere.split(' ')) },
  ]),
)

/** The data element with a number. */
export function standardElement(reference: number): DataElement {
  const element = dataElements.get(reference)
  if (element === undefined) throw new Error(`data element ${reference} is not in the dictionary`)
  return element
}

/** The components of the composites for a procedure, a long reference, a claim status and a race, by position. */
export const composites: Readonly<Record<CompositeId, readonly number[]>> = {
  C030: [722, 1528, 1686],
  C998: [9998, 9999],
  C999: [725, 725],
  C001: [355, 1018, 649],
  C003: [235, 234, 1339, 1339, 1339, 1339, 352, 234],
  C040: [128, 127, 128, 127, 128, 127],
  C043: [1271, 1271, 98, 1270],
  C056: [1270, 1271],
}

export type SegmentId =
  | 'AK1'
  | 'AK2'
  | 'IK3'
  | 'CTX'
  | 'IK4'
  | 'IK5'
  | 'AK9'
  | 'BHT'
  | 'HL'
  | 'NM1'
  | 'PER'
  | 'DMG'
  | 'TRN'
  | 'REF'
  | 'QTY'
  | 'AMT'
  | 'DTP'
  | 'SVC'
  | 'STC'

/** Every segment between the ST and the SE of a 276, 277, 277CA or 999. */
export const standardSegments: Readonly<Record<SegmentId, StandardSegment>> = {
  AK1: { elements: [479, 28, 480], pairs: [] },
  AK2: { elements: [143, 329, 1705], pairs: [] },
  IK3: { elements: [721, 719, 447, 620], pairs: [] },
  CTX: { elements: ['C998', 721, 719, 447, 'C030', 'C999'], pairs: [] },
  IK4: { elements: ['C030', 725, 621, 724], pairs: [] },
  IK5: { elements: [717, 618, 618, 618, 618, 618], pairs: [] },
  AK9: { elements: [715, 97, 123, 2, 716, 716, 716, 716, 716], pairs: [] },
  BHT: { elements: [1005, 353, 127, 373, 337, 640], pairs: [] },
  HL: { elements: [628, 734, 735, 736], pairs: [], qualifier: 3 },
  NM1: { elements: [98, 1065, 1035, 1036, 1037, 1038, 1039, 66, 67, 706, 98, 1035], pairs: [[8, 9]], qualifier: 1 },
  PER: {
    elements: [366, 93, 365, 364, 365, 364, 365, 364, 443],
    pairs: [
      [3, 4],
      [5, 6],
      [7, 8],
    ],
  },
  DMG: { elements: [1250, 1251, 1068, 1067, 'C056', 1066, 26, 659, 380, 1270, 1271], pairs: [[1, 2]] },
  TRN: { elements: [481, 127, 509, 127], pairs: [] },
  REF: { elements: [128, 127, 352, 'C040'], pairs: [], qualifier: 1 },
  QTY: { elements: [673, 380, 'C001', 61], pairs: [], qualifier: 1 },
  AMT: { elements: [522, 782, 478], pairs: [], qualifier: 1 },
  DTP: { elements: [374, 1250, 1251], pairs: [[2, 3]], qualifier: 1 },
  SVC: { elements: ['C003', 782, 782, 234, 380, 'C003', 380], pairs: [] },
  STC: { elements: ['C043', 373, 306, 782, 782, 373, 591, 373, 429, 'C043', 'C043', 933], pairs: [] },
}

/** Segments of the envelope and of other health care transactions, which are not allowed in a 276 or 277. */
export const segmentsOfOtherSets: ReadonlySet<string> = new Set(
  (
    'AAA ACT ADX AK3 AK4 AK5 BGN BPR BPT CAS CL1 CLM CLP CN1 COB CR1 CR2 CR3 CR4 CR5 CR6 CR7 CR8 CRC CUR ' +
    'DN1 DN2 DSB DTM EB ENT EQ FRM FA1 GE GS HCP HCR HD HI HSD IDC IEA III INS IRA ISA K3 LE LIN LQ LS LUI LX ' +
    'MEA MIA MOA MPI MSG MTX N1 N2 N3 N4 N5 NTE NX1 OI ORD OTI PAT PLA PLB PRV PS1 PSA PWK RAS RDM RMR RYL SBR SE SLN ST SV1 SV2 SV3 SV4 SV5 ' +
    'SV6 SV7 TA1 TOO TS2 TS3 UM VEH'
  ).split(' '),
)
