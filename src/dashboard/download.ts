/** Milliseconds after which the browser has read a file that it saves. */
const saved = 10_000

/** Lets the browser save a text as a file. */
export function download(file: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = file
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), saved)
}
