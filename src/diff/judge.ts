import type { Aspect, Change, Party } from './drift.ts'

/** Who says what is compared: the client in a request, the server in an answer. */
export type Direction = 'request' | 'answer'

const nobody: readonly Party[] = []
const client: readonly Party[] = ['client']
const server: readonly Party[] = ['server']
const both: readonly Party[] = ['client', 'server']

/**
 * Whom a change breaks, in a request and in an answer.
 *
 * A client was written for our contract: it breaks when it may say less than before, or may hear more. A server was
 * written for our contract: it breaks when it may answer less. That it may be asked more than before breaks nobody.
 */
const general: Readonly<Record<Change, readonly [inRequest: readonly Party[], inAnswer: readonly Party[]]>> = {
  added: [nobody, nobody],
  removed: [client, client],
  narrowed: [client, server],
  widened: [nobody, client],
  changed: [client, both],
}

/** Where it is otherwise. */
const special: Readonly<Partial<Record<`${Aspect} ${Change}`, (typeof general)[Change]>>> = {
  'required parameter added': [client, client],
  'required body added': [client, client],
  'required header added': [client, server],
  'required member added': [client, server],
  // Who closes an object says that nothing else will come.
  'member of a closed object added': [nobody, client],
  'required member of a closed object added': [client, both],
  'member of a closed object removed': [client, both],
  // A client that knows only 200 does not know what a 202 means; errors it has to expect anyway.
  'success status added': [nobody, client],
  'success status removed': [client, both],
  'error status removed': [nobody, server],
  'content type removed': [client, both],
  // Who names members and says nothing of others sends no others.
  'undeclared other members narrowed': [nobody, nobody],
  'undeclared other members widened': [nobody, client],
}

/** Whom a change breaks. */
export function whomItBreaks(direction: Direction, aspect: Aspect, change: Change): readonly Party[] {
  const [inRequest, inAnswer] = special[`${aspect} ${change}`] ?? general[change]
  return direction === 'request' ? inRequest : inAnswer
}
