import { stediEditionSettings } from '../contract/stedi-edition.ts'
import { isRate } from './clock.ts'
import type { WorldEvent } from './event.ts'
import {
  anyOf,
  behaviors,
  billedLines,
  claimOptions,
  fault,
  isAnything,
  isCents,
  isCount,
  isDate,
  isFlag,
  isInstant,
  isName,
  isPositive,
  isStage,
  isText,
  lag,
  listOf,
  type Members,
  mapOf,
  membersOf,
  payerDetails,
  person,
  personMore,
  reason,
  type Shape,
} from './shape.ts'

const claim = membersOf(
  {
    id: isName,
    submissionType: anyOf('original', 'resubmission', 'appeal'),
    payer: membersOf({ id: isName, name: isText }, payerDetails),
    provider: membersOf({ organizationName: isText }, { npi: isText, taxId: isText }),
    subscriber: membersOf({ ...person, memberId: isText }, { ...personMore, groupNumber: isText }),
    serviceFrom: isDate,
    serviceTo: isDate,
    charge: isCents,
    lines: billedLines,
    payerClaimNumber: isText,
  },
  {
    session: isName,
    dependent: membersOf(person, personMore),
    ...claimOptions,
  },
)

const move = membersOf(
  { at: isInstant, to: isStage },
  {
    reason,
    paid: isCents,
    lines: listOf(membersOf({ paid: isCents, reason })),
    more: listOf(reason),
    event: isText,
    remittance: isText,
  },
)

const settings = membersOf({
  stediEdition: anyOf(...stediEditionSettings),
  optumProfile: anyOf('live', 'sandbox'),
  scenario: isName,
})

/** The settings of a world in a file. */
export function isSettings(value: unknown): boolean {
  return settings(value)
}

/** The members of each type of event, besides its type and its time. */
const shapes: Readonly<Record<WorldEvent['type'], Shape>> = {
  'provider.onboarded': membersOf({
    provider: membersOf(
      Object.fromEntries(
        ['providerId', 'practiceId', 'npi', 'firstName', 'lastName', 'practiceName', 'taxId'].map((name) => [
          name,
          isText,
        ]),
      ),
    ),
  }),
  'claim.filed': membersOf({ claim, move }),
  'claim.moved': membersOf({ claim: isName, move }),
  'token.issued': membersOf({ token: membersOf({ token: isName, expires: isInstant }, { revoked: isFlag }) }),
  'token.dropped': isAnything,
  'tokens.revoked': isAnything,
  'run.started': membersOf({
    run: membersOf(
      { id: isName, scenario: isName, revision: isName, claimsByRole: mapOf(isName) },
      {
        session: isName,
        outcomes: mapOf(isText),
        lag,
        payerBehaviors: behaviors,
      },
    ),
  }),
  'run.claimReplaced': membersOf({ run: isName, role: isName, claim: isName }),
  'run.stepApplied': membersOf({ run: isName, step: isCount }, { next: isCount }),
  'run.polled': membersOf({ run: isName }, { times: isCount }),
  'payer.behaviorsSet': membersOf({ payer: isName, behaviors }),
  'fault.armed': membersOf({ fault }),
  'fault.consumed': membersOf({ index: isCount }),
  'fault.skipped': membersOf({ index: isCount }),
  'fault.disarmed': membersOf({ index: isCount }),
  'clock.moved': membersOf({ real: isInstant, rate: (value) => typeof value === 'number' && isRate(value) }),
  'settings.changed': membersOf({ settings }),
  'log.folded': membersOf({
    version: isCount,
    ordinal: isCount,
    clockMoves: isCount,
    armed: isCount,
    faults: listOf(
      membersOf(
        {
          ...{ index: isCount, spec: fault, armedAt: isInstant, applied: isCount, skipped: isCount },
          passed: listOf(isInstant),
        },
        { remaining: isPositive },
      ),
    ),
  }),
}

/** Every type of event. */
export const eventTypes: ReadonlyMap<string, WorldEvent['type']> = new Map(
  Object.keys(shapes).map((type) => [type, type as WorldEvent['type']]),
)

/** Whether a value of a file is an event. */
export function isEvent(value: Members | undefined): boolean {
  const { type, at } = value ?? {}
  if (typeof type !== 'string' || !Object.hasOwn(shapes, type) || !isInstant(at)) return false
  return shapes[type as WorldEvent['type']](value)
}
