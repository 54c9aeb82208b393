/** What a payload calls when a page runs it; the test puts it there and looks whether anything came. */
export const TELL = 'cairnRan'

/** Scripts as they would be written where the surroundings are broken out of in different ways. */
const OPENINGS = [
  '',
  '"',
  "'",
  '">',
  "'>",
  '</title>',
  '</textarea>',
  '</style>',
  '</script>',
  '-->',
  ']]>',
  '\\">',
] as const

const MARKUP: ReadonlyArray<(call: string) => string> = [
  (call) => `<script>${call}</script>`,
  (call) => `<img src=x onerror=${call}>`,
  (call) => `<svg onload=${call}>`,
  (call) => `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  (call) =>
    `<math><mtext></mtext><mglyph><style><img src=x onerror=${call}></style></mglyph></math>`,
  (call) => `<details open ontoggle=${call}>x</details>`,
]

/** Where a text would become a link, a style, a template, a formula or an address. */
const OTHERS: ReadonlyArray<(call: string) => string> = [
  (call) => `javascript:${call}`,
  (call) => `JaVaScRiPt:${call}`,
  (call) => `java\tscript:${call}`,
  (call) => `java\nscript:${call}`,
  (call) => `\u0001javascript:${call}`,
  (call) => `&#106;avascript:${call}`,
  (call) => `[x](javascript:${call})`,
  (call) => `[x](java&#9;script:${call})`,
  (call) => `![x](x"onerror="${call})`,
  (call) => `<javascript:${call}>`,
  (call) => `[x]: javascript:${call}`,
  (call) => `<a href="javascript:${call}">x</a>`,
  (call) => `<a href="vbscript:${call}">x</a>`,
  (call) => `<a href="data:text/html,<script>${call}</script>">x</a>`,
  (call) => `<form action="javascript:${call}"><button>x</button></form>`,
  (call) => `<button formaction="javascript:${call}">x</button>`,
  (call) => `<object data="javascript:${call}"></object>`,
  (call) => `<embed src="javascript:${call}">`,
  (call) => `<base href="https://evil.test/"><script src="${call}"></script>`,
  (call) => `<meta http-equiv="refresh" content="0;url=javascript:${call}">`,
  (call) => `<link rel="stylesheet" href="https://evil.test/${call}">`,
  (call) => `<style>@import "https://evil.test/${call}"</style>`,
  (call) => `<div style="background:url(https://evil.test/${call})">x</div>`,
  (call) => `<video><source onerror=${call}></video>`,
  (call) => `<audio src=x onerror=${call}></audio>`,
  (call) => `<body onload=${call}>`,
  (call) => `<input autofocus onfocus=${call}>`,
  (call) => `<select autofocus onfocus=${call}></select>`,
  (call) => `<marquee onstart=${call}>x</marquee>`,
  (call) => `<template><script>${call}</script></template>`,
  (call) => `<noscript><p title="</noscript><img src=x onerror=${call}>"></noscript>`,
  (call) => `<svg><animate onbegin=${call} attributeName=x dur=1s></svg>`,
  (call) => `<svg><a xlink:href="javascript:${call}"><text y=9>x</text></a></svg>`,
  (call) => `<svg><foreignObject><img src=x onerror=${call}></foreignObject></svg>`,
  (call) => `<math href="javascript:${call}">x</math>`,
  (call) => `<xss id=x tabindex=1 onfocus=${call}>x</xss>`,
  (call) => `<img src="x" srcset="https://evil.test/${call} 2x">`,
  (call) => `<portal src="javascript:${call}"></portal>`,
  (call) => `{{constructor.constructor("${call}")()}}`,
  (call) => `\${${call}}`,
  (call) => `<%= ${call} %>`,
  (call) => `#{${call}}`,
  (call) => `=HYPERLINK("javascript:${call}";"x")`,
  (call) => `@SUM(1+1)*cmd|'/c ${call}'!A0`,
  (call) => `\u202E<script>${call}</script>`,
  (call) => `<scr\u200Bipt>${call}</scr\u200Bipt>`,
  (call) => `\uFF1Cscript\uFF1E${call}\uFF1C/script\uFF1E`,
  (call) => `%3Cscript%3E${call}%3C/script%3E`,
]

/** 120 texts that would run where a text is taken for markup, a link, a style or a formula. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...OPENINGS.flatMap((opening) => MARKUP.map((write) => (call: string) => opening + write(call))),
  ...OTHERS,
].map((write, number) => write(`${TELL}(${number})`))
