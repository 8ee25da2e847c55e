/**
 * Whether nine or ten digits look typed rather than issued: at most three different ones (`123123123`), hardly a change
 * from one to the next (`111222333`), or six that count up or down (`123456789`).
 *
 * Of numbers drawn at random less than one in a hundred looks like that, so few real ones pass for made up.
 */
export function isMadeUp(digits: string): boolean {
  let different = 0
  let seen = 0
  let changes = 0
  let run = 0
  let direction = 0
  let last = digits.charCodeAt(0)
  for (let at = 0; at < digits.length; at++) {
    const code = digits.charCodeAt(at)
    const bit = 1 << (code & 15)
    if ((seen & bit) === 0) different++
    seen |= bit
    const step = code - last
    if (step !== 0) changes++
    run = step === direction ? run + 1 : 1
    direction = step
    if (run === 5 && (step === 1 || step === -1)) return true
    last = code
  }
  return different <= 3 || changes <= 4
}
