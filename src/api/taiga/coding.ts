import type { components } from '../../contract/generated/taiga.ts'
import type { Cents, ServiceLine } from '../../world/claim.ts'

/** The clinical part of a submission. */
export type SessionBody = Extract<components['schemas']['SubmitSession']['session'], { readonly dateOfService: string }>

/**
 * The CPT time rule for individual psychotherapy: the minimum duration for each code. Taiga documents that it derives
 * the code from the duration, but not how. Shorter sessions cannot be billed by duration.
 */
const psychotherapy: readonly { readonly minutes: number; readonly procedure: string }[] = [
  { minutes: 53, procedure: '90837' },
  { minutes: 38, procedure: '90834' },
  { minutes: 16, procedure: '90832' },
]

/** The code for a note without codes and duration: the most frequent one. */
const fromNoteAlone = '90834'

/** The fee for one unit of each procedure. */
const fees: Readonly<Record<string, Cents>> = {
  '90791': 295_00,
  '90792': 325_00,
  '90832': 121_30,
  '90834': 160_25,
  '90837': 238_44,
  '90839': 260_50,
  '90840': 130_25,
  '90846': 172_40,
  '90847': 180_60,
  '90853': 65_10,
}
const otherFee: Cents = 150_00

/** Modifiers that tell the payer the place of service. Other places need none. */
const modifiersByPlace: Readonly<Record<string, readonly string[]>> = {
  telehealth: ['95'],
}

/** The procedure code for a session of that duration; `undefined` when it is too short. */
export function procedureFor(minutes: number): string | undefined {
  return psychotherapy.find((row) => minutes >= row.minutes)?.procedure
}

/**
 * The service lines of a session: its procedure codes as given; otherwise one line by its duration; otherwise one
 * line for its note.
 */
export function serviceLines(session: SessionBody): readonly ServiceLine[] {
  const { procedureCodes = [], durationMinutes } = session
  if (procedureCodes.length > 0) {
    return procedureCodes.map(({ code, modifiers = [], units = 1 }) => line(code, modifiers, units))
  }
  const derived = durationMinutes === undefined ? undefined : procedureFor(durationMinutes)
  const procedure = derived ?? fromNoteAlone
  const { placeOfService: place = '' } = session
  return derivedLines.get(`${procedure} ${Object.hasOwn(modifiersByPlace, place) ? place : ''}`) ?? []
}

/** The lines of sessions without procedure codes. Shared: most sessions are coded alike, and a world may hold 100,000. */
const derivedLines: ReadonlyMap<string, readonly ServiceLine[]> = new Map(
  psychotherapy.flatMap(({ procedure }) =>
    ['', ...Object.keys(modifiersByPlace)].map((place) => [
      `${procedure} ${place}`,
      [line(procedure, modifiersByPlace[place] ?? [], 1)],
    ]),
  ),
)

function line(procedure: string, modifiers: readonly string[], units: number): ServiceLine {
  return {
    qualifier: 'HC',
    procedure,
    ...(modifiers.length > 0 && { modifiers }),
    charge: (fees[procedure] ?? otherFee) * units,
    units,
  }
}
