/**
 * Where a deserialiser stands after it took `length` characters of a text, in the words of Rust's serde_json, which
 * Stedi's messages come from: lines count from one, the column is how many bytes of the line were taken.
 */
export function positionAfter(text: string, length: number): string {
  const taken = text.slice(0, length)
  const lineStart = taken.lastIndexOf('\n') + 1
  const line = taken.split('\n').length
  const column = new TextEncoder().encode(taken.slice(lineStart)).length
  return `at line ${line} column ${column}`
}
