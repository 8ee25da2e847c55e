import type { ValueKind } from './treatment.ts'

/** Is shown every value of an exchange, and says what stands in its place. */
export interface ValueVisitor {
  /** @param place Where the value stands, for a report; nothing of it is data. */
  value(treatment: ValueKind, value: string, place: string): string
  /** Is told of what no table knows, and what is therefore left out. */
  drop(place: string): void
}
