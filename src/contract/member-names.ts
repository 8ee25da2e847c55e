import { components, type Known, parts } from './generated/evidence.js'

let names: Set<string> | undefined

/** Whether a contract has a member of that name, anywhere. Any other name may itself be data. */
export function isMemberName(name: string): boolean {
  if (names === undefined) {
    names = new Set()
    for (const known of [...Object.values(components).flatMap(Object.values), ...Object.values(parts)]) {
      collect(known as Known, names)
    }
  }
  return names.has(name)
}

function collect({ members = {}, items, others }: Known, into: Set<string>): void {
  for (const [name, known] of Object.entries(members)) {
    into.add(name)
    collect(known, into)
  }
  if (items !== undefined) collect(items, into)
  if (others !== undefined) collect(others, into)
}
