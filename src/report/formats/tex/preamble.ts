/** Fonts for letters a Latin font does not have, the first that is installed. */
const fonts = {
  cjk: [
    'Noto Serif CJK SC',
    'Source Han Serif SC',
    'FandolSong',
    'Songti SC',
    'SimSun',
    'Noto Sans CJK SC',
    'WenQuanYi Zen Hei',
    'AR PL UMing CN',
  ],
  rtl: ['Noto Naskh Arabic', 'FreeSerif', 'DejaVu Sans', 'Noto Sans Hebrew', 'Arial'],
  other: ['Noto Serif', 'FreeSerif', 'DejaVu Sans', 'Arial Unicode MS'],
} as const;

/**
 * What stands before the text: packages every distribution of TeX has, and commands for letters beyond Latin. XeLaTeX and
 * LuaLaTeX set these in an installed font, right to left where they run so; pdfLaTeX, which knows one font at a time,
 * names each by its Unicode number.
 *
 * @param body the text, so that the letters it has are declared
 */
export function preamble(body: string): string {
  return `% Compile with latexmk -pdfxe (or -pdflua, -pdf); letters beyond Latin need one of the first two.
\\documentclass[11pt]{article}
\\usepackage[a4paper,margin=2.5cm]{geometry}
\\usepackage{iftex,array,longtable,booktabs,siunitx,natbib}
\\sisetup{input-open-uncertainty=,input-close-uncertainty=,table-align-text-post=false,table-align-text-pre=false}
\\newcommand{\\sym}[1]{\\ensuremath{^{#1}}}
\\newcommand{\\noletter}[1]{{\\footnotesize\\ttfamily[U+#1]}}
\\ifPDFTeX
\\DeclareRobustCommand{\\cjk}[1]{#1}
\\DeclareRobustCommand{\\rtl}[1]{#1}
\\DeclareRobustCommand{\\other}[1]{#1}
${declared(body)}\\else
\\usepackage{fontspec}
${Object.entries(fonts).map(chosenFont).join('\n')}
\\DeclareRobustCommand{\\cjk}[1]{{\\cjkletters #1}}
\\DeclareRobustCommand{\\other}[1]{{\\otherletters #1}}
\\ifXeTeX
\\TeXXeTstate=1
\\DeclareRobustCommand{\\rtl}[1]{{\\rtlletters\\beginR #1\\endR}}
\\XeTeXlinebreaklocale "zh"
\\XeTeXlinebreakskip=0pt plus 1pt
\\else
\\DeclareRobustCommand{\\rtl}[1]{{\\rtlletters\\textdirection 1 #1}}
\\fi
\\fi
\\emergencystretch=3em
\\raggedbottom
`;
}

/** Each letter beyond ASCII that the text has, for pdfLaTeX. */
function declared(body: string): string {
  const letters = new Set(body.match(/[^\p{ASCII}]/gu) ?? []);
  const codes = [...letters].map((letter) => letter.codePointAt(0)!).toSorted((a, b) => a - b);
  return codes.map((code) => `\\DeclareUnicodeCharacter{${hex(code)}}{\\noletter{${hex(code)}}}\n`).join('');
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

/** A command that changes to the first of some fonts that is there; to none where none is. */
function chosenFont([script, names]: [string, readonly string[]]): string {
  const tries = names.reduceRight<string>(
    (otherwise, name) =>
      `\\IfFontExistsTF{${name}}{\\newfontfamily\\${script}letters{${name}}}{${otherwise}}`,
    `\\newcommand\\${script}letters{}`,
  );
  return `${tries}%`;
}
