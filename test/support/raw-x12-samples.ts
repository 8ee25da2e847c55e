/**
 * A 276 by hand, one segment an item: asks for the claim of Stedi's sample, which is on file in every new world. The
 * counts and numbers of its envelope are right as it stands.
 */
export const segments = [
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
export const ofDependent = [
  ...segments.slice(0, 5),
  'NM1*PR*2*UNKNOWN*****PI*serviceId',
  'HL*2*1*21*1',
  'NM1*41*2*TestProvider*****46*0123456789',
  'HL*3*2*19*1',
  'NM1*1P*2*TestProvider*****FI*0123456789',
  'HL*4*3*22*1',
  'NM1*IL*1*doeone*johnone****MI*0000000000',
  'HL*5*4*23',
  'DMG*D8*20000101*F',
  'NM1*QC*1*doeone*janeone',
  'TRN*1*CHILD',
  'SE*15*0001',
  ...segments.slice(-2),
] as const

/** The text of an interchange. */
export function textOf(lines: readonly string[], terminator = '~'): string {
  return lines.map((line) => line + terminator).join('')
}

/**
 * The sample with other segments: by the segment's beginning, what stands in its place (`[]` takes it out). SE01 counts
 * what is there.
 */
export function with276(
  changes: Readonly<Record<string, string | readonly string[]>>,
  base: readonly string[] = segments,
): string {
  const left = new Set(Object.keys(changes))
  const lines = base.flatMap((line) => {
    const start = [...left].find((start) => line.startsWith(start))
    if (start === undefined) return line
    left.delete(start)
    return changes[start] as string | readonly string[]
  })
  if (left.size > 0) throw new Error(`no segment begins with ${[...left]}`)
  return textOf(counted(lines))
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
