import { pointerPath, valueAtPath } from './json-pointer.ts'
import { type SchemaViolation, violationMessage } from './violation-message.ts'

/** What messages need to know of a JSON Schema; generated from it. */
export interface SchemaFacts {
  readonly root: ValueFacts
  /** `$defs`. */
  readonly definitions: Readonly<Record<string, ValueFacts>>
}

/** What messages need to know of the values at a place of a schema. */
export interface ValueFacts {
  /** The definition that has the rest. */
  readonly ref?: string
  /** What the value must be, in place of its type and its pattern: `ten digits, in quotes`. */
  readonly hint?: string
  readonly members?: Readonly<Record<string, ValueFacts>>
  /** Of members that `members` does not name. */
  readonly others?: ValueFacts
  /** Of each entry of a list. */
  readonly items?: ValueFacts
}

/** A problem with a value, or with one of its keys. */
export interface SchemaProblem {
  readonly code: 'MISSING_KEY' | 'UNKNOWN_KEY' | 'WRONG_TYPE' | 'WRONG_VALUE'
  readonly path: readonly (string | number)[]
  readonly what?: 'key'
  readonly message: string
}

const codes: Readonly<Record<string, SchemaProblem['code']>> = {
  required: 'MISSING_KEY',
  dependentRequired: 'MISSING_KEY',
  type: 'WRONG_TYPE',
}

/**
 * A rule of a schema that is broken, with the keys and hints of the schema in its message.
 *
 * @param root the value that the schema was applied to
 * @param written a number, a boolean or a null as the file has it, where it is read from a file
 * @param nameOf what a message calls the value at a path; nothing where the path is shown beside the message
 */
export function schemaProblem(
  broken: SchemaViolation & { readonly pointer: string },
  root: unknown,
  facts: SchemaFacts,
  nameOf: (path: SchemaProblem['path']) => string | undefined,
  written: (path: SchemaProblem['path']) => string | undefined = () => undefined,
): SchemaProblem {
  const { pointer, rule, params } = broken
  const path = pointerPath(pointer, root)
  const name = nameOf(path)
  const { hint: form } = factsAt(facts, path)
  const message = violationMessage(broken, {
    ...(name !== undefined && { name }),
    value: valueAtPath(root, path),
    written: written(path),
    form,
    keys: keysAt(facts, path),
  })
  if (rule !== 'additionalProperties') return { code: codes[rule] ?? 'WRONG_VALUE', path, message }
  return { code: 'UNKNOWN_KEY', path: [...path, String(params.additionalProperty)], what: 'key', message }
}

/** The keys that the object at a path can have. */
export function keysAt(facts: SchemaFacts, path: SchemaProblem['path']): readonly string[] {
  return Object.keys(factsAt(facts, path).members ?? {})
}

function factsAt(facts: SchemaFacts, path: SchemaProblem['path']): ValueFacts {
  const whole = (known: ValueFacts = {}): ValueFacts =>
    known.ref === undefined ? known : { ...whole(facts.definitions[known.ref]), ...known }
  return path.reduce((around: ValueFacts, key) => {
    if (typeof key === 'number') return whole(around.items)
    const { members = {}, others } = around
    return whole(Object.hasOwn(members, key) ? members[key] : others)
  }, whole(facts.root))
}
