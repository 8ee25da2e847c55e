import { validators } from '../../contract/generated/payers.validators.js'
import { violationsBy } from '../../contract/validators.ts'
import { didYouMean } from '../../text/did-you-mean.ts'
import { describeValue } from '../../text/violation-message.ts'
import { type OwnPayer, payerConflicts } from '../../world/payer.ts'
import { checkContact } from './check-claims.ts'
import type { PayerForm } from './generated/form.ts'
import { type PathProblem, problemAtKey } from './problem.ts'
import { isMapping, schemaProblems } from './schema-problems.ts'
import type { Path, Source } from './source.ts'

/** Problems of own payers that follow the schema. */
export function checkPayers(payers: readonly PayerForm[], path: Path): readonly PathProblem[] {
  const conflicts = payerConflicts(payers).map(
    ({ index, path: place, message }): PathProblem => ({
      code: 'NAME_TAKEN',
      path: [...path, index, ...place],
      message,
    }),
  )
  return [...payers.flatMap((payer, index) => checkPayer(payer, [...path, index])), ...conflicts]
}

function checkPayer({ name, names = [], claimStatus, enrolled, contact }: PayerForm, path: Path): PathProblem[] {
  const labels = [
    [[...path, 'name'], name] as const,
    ...names.map((each, at) => [[...path, 'names', at], each] as const),
  ]
  const unusable = labels.filter(([, text]) => !/[A-Za-z0-9]/.test(text))
  const withoutEffect = 'enrolled has no effect without claimStatus: ENROLLMENT_REQUIRED'
  return [
    ...unusable.map(
      ([place, text]): PathProblem => ({
        code: 'WRONG_VALUE',
        path: place,
        message: `the name "${text}" has no letter or digit`,
      }),
    ),
    ...(enrolled === undefined || claimStatus === 'ENROLLMENT_REQUIRED'
      ? []
      : [problemAtKey('NO_EFFECT', path, 'enrolled', withoutEffect)]),
    ...checkContact(contact, [...path, 'contact']),
  ]
}

/** Every problem of a value that should be a list of own payers; the paths begin with `payers`. */
export function payerProblems(value: unknown, written?: Source['writtenAt']): readonly PathProblem[] {
  const violations = violationsBy(validators, 'payers', value)
  const inFile = violations.map((violation) => ({ ...violation, pointer: `/payers${violation.pointer}` }))
  const problems = schemaProblems({ payers: value }, inFile, written)
  return problems.length > 0 ? problems : checkPayers(value as readonly PayerForm[], ['payers'])
}

/** Every problem of the content of a file of own payers. */
export function checkPayersFile({ value, writtenAt }: Pick<Source, 'value' | 'writtenAt'>): readonly PathProblem[] {
  if (!isMapping(value)) {
    const message = `a file of payers must be an object such as { payers: [{ id: "00123", name: SAMPLE MUTUAL }] }, not ${describeValue(value)}`
    return [{ code: 'WRONG_TYPE', path: [], message }]
  }
  const unknown = Object.keys(value).filter((key) => key !== 'payers')
  return [
    ...unknown.map((key) => problemAtKey('UNKNOWN_KEY', [], key, unknownKey(key))),
    ...('payers' in value
      ? payerProblems(value.payers, writtenAt)
      : [{ code: 'MISSING_KEY', path: [], message: '"payers" is missing' } as const]),
  ]
}

function unknownKey(key: string): string {
  const suggestion = didYouMean(key, ['payers'])
  return `unknown key "${key}"${suggestion || '; a file of payers has only "payers"'}`
}

/** A list of own payers, and where it comes from. */
export interface PayerList<Origin> {
  readonly origin: Origin
  readonly payers: readonly OwnPayer[]
}

/** A value of a payer that a payer of another list has as well. The path begins with `payers`. */
export interface ListConflict<Origin> extends PathProblem {
  readonly origin: Origin
}

/** The conflicts between payers of different lists; those within one list are problems of that list. */
export function conflictsBetween<Origin>(
  lists: readonly PayerList<Origin>[],
  describe: (origin: Origin) => string,
): readonly ListConflict<Origin>[] {
  const entries = lists.flatMap(({ origin, payers }) => payers.map((payer, index) => ({ origin, payer, index })))
  const all = entries.map(({ payer }) => payer)
  const describeEntry = (at: number) => {
    const entry = entries[at]
    return entry === undefined ? '' : `payer ${entry.payer.id} in ${describe(entry.origin)}`
  }
  return payerConflicts(all, describeEntry).flatMap(({ index: at, path, message }) => {
    const entry = entries[at]
    if (entry === undefined) return []
    return [{ code: 'NAME_TAKEN', origin: entry.origin, path: ['payers', entry.index, ...path], message }]
  })
}
