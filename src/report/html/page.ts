import { type Html, html } from './html.ts'
import { style } from './style.ts'

/** Where a page begins: nothing in it comes from elsewhere, and no script runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

/** A whole page in one file. */
export function page(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
${body}
</body>
</html>
`.html
}
