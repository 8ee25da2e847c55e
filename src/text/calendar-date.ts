const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a text is a date of the Gregorian calendar, written CCYYMMDD: `20240229` is, `20250229` is not. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{8}$/.test(text)) return false
  const date = Number(text)
  const year = Math.floor(date / 10_000)
  const month = Math.floor(date / 100) % 100
  const length = month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)
  return date % 100 >= 1 && date % 100 <= length
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
