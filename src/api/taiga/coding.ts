import type { components } from '../../contract/generated/taiga.ts'
import type { ServiceLine } from '../../world/claim.ts'
import type { Cents } from '../../world/money.ts'

/** What was done in a session, as submitted. */
export type SessionBody = Extract<components['schemas']['SubmitSession']['session'], { readonly dateOfService: string }>

/**
 * The CPT time rule for individual psychotherapy: from so many minutes on, this code. Taiga says that it derives the code
 * from the duration, not how; shorter sessions cannot be billed that way.
 */
const psychotherapy: readonly { readonly minutes: number; readonly procedure: string }[] = [
  { minutes: 53, procedure: '90837' },
  { minutes: 38, procedure: '90834' },
  { minutes: 16, procedure: '90832' },
]

/** A note that comes without codes and duration is billed as the session that is held most often. */
const fromNoteAlone = '90834'

/** What a practice of the sandbox charges for one unit. */
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

/** The modifier by which payers know where a session was held; the other places need none. */
const modifiersByPlace: Readonly<Record<string, readonly string[]>> = {
  telehealth: ['95'],
}

/** The procedure that a session of so many minutes is billed with; `undefined` when it is too short. */
export function procedureFor(minutes: number): string | undefined {
  return psychotherapy.find((row) => minutes >= row.minutes)?.procedure
}

/**
 * The lines that a session is billed with: its procedure codes as given; else one line by its duration; else what a note
 * is taken to say.
 */
export function serviceLines(session: SessionBody): readonly ServiceLine[] {
  const { procedureCodes = [], durationMinutes } = session
  if (procedureCodes.length > 0) {
    return procedureCodes.map(({ code, modifiers = [], units = 1 }) => line(code, modifiers, units))
  }
  const derived = durationMinutes === undefined ? undefined : procedureFor(durationMinutes)
  return derivedLines(derived ?? fromNoteAlone, session.placeOfService ?? '')
}

const derivedBefore = new Map<string, readonly ServiceLine[]>()

/** The same lines for the same coding: most sessions are alike, and a world may hold a hundred thousand. */
function derivedLines(procedure: string, place: string): readonly ServiceLine[] {
  const modifiers = modifiersByPlace[place] ?? []
  const key = `${procedure} ${modifiers}`
  const lines = derivedBefore.get(key) ?? [line(procedure, modifiers, 1)]
  derivedBefore.set(key, lines)
  return lines
}

function line(procedure: string, modifiers: readonly string[], units: number): ServiceLine {
  return {
    qualifier: 'HC',
    procedure,
    ...(modifiers.length > 0 && { modifiers }),
    charge: (fees[procedure] ?? otherFee) * units,
    units,
  }
}
