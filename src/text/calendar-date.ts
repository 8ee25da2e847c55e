const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a text is a date of the Gregorian calendar, written CCYYMMDD: `20240229` is, `20250229` is not. */
export function isCalendarDate(text: string): boolean {
  const date = text.length === 8 ? wholeNumber(text) : Number.NaN
  const year = Math.floor(date / 10_000)
  const month = Math.floor(date / 100) % 100
  const length = month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)
  return date % 100 >= 1 && date % 100 <= length
}

/** The number that digits write; NaN for any other text. Several times as fast as a regular expression and `Number`. */
function wholeNumber(text: string): number {
  let number = 0
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
