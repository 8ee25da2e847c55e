import { isDay, toIsoDate } from '../world/instant.ts'

/** By which values are equal: letter case, punctuation and leading zeros do not matter, as they do not matter to payers. */
export function keyOf(value: string): string {
  const plain = lettersAndDigits(value).toUpperCase()
  return plain.startsWith('0') && /^\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain
}

/** A value with the letters and digits of another key. Letter case, punctuation and leading zeros stay. @param key as long as its own */
export function withKey(value: string, key: string): string {
  // `ß` becomes two letters in capitals.
  const zeros = Math.max(0, lettersAndDigits(value).length - key.length)
  const characters = [...'0'.repeat(zeros), ...key]
  let next = 0
  let other = ''
  for (const character of value) {
    const drawn = isLetterOrDigit(character) ? (characters[next++] ?? character) : character
    other += character === character.toLowerCase() ? drawn.toLowerCase() : drawn
  }
  return other
}

/** The dates that a value consists of, as `CCYYMMDD`: a date, a range, a timestamp; none of any other value. */
export function daysIn(value: string): readonly string[] {
  const text = value.trim()
  const range = /^(\d{8})-(\d{8})$/.exec(text)?.slice(1)
  const iso = /^(\d{4}-\d\d-\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/.exec(text)?.[1]?.replaceAll('-', '')
  const dates = range ?? (iso === undefined ? [text] : [iso])
  return dates.every((date) => /^\d{8}$/.test(date) && isDay(date)) ? dates : []
}

/** A value of dates with other dates. @param change Gives the other date; both are `CCYYMMDD`. */
export function withDates(value: string, change: (date: string) => string): string {
  return value.replaceAll(/\d{8}|\d{4}-\d\d-\d\d/g, (date) => {
    const other = change(date.replaceAll('-', ''))
    return date.includes('-') ? toIsoDate(other) : other
  })
}

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export function isUuid(value: string): boolean {
  return uuidForm.test(value)
}

/** A character like another: a digit, a letter, or one with an accent. @param draw Draws a number below another. */
export function drawLike(character: string, isFirst: boolean, draw: (below: number) => number): string {
  if (isDigit(character)) return isFirst ? String(1 + draw(9)) : String(draw(10))
  const letters = character >= 'A' && character <= 'Z' ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' : 'ÀÁÄÇÈÉÍÑÓÖÚÜ'
  return letters[draw(letters.length)] ?? character
}

function lettersAndDigits(value: string): string {
  let found = ''
  for (const character of value) if (isLetterOrDigit(character)) found += character
  return found
}

const letterOrDigit = /[\p{L}\p{N}]/u

/** Most characters are ASCII: comparing them is several times as fast as the regular expression. */
function isLetterOrDigit(character: string): boolean {
  if (character > '\x7f') return letterOrDigit.test(character)
  return isDigit(character) || (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z')
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}
